import { canonicalText, envelope, plannedCells, type Scenario } from '@tokos/study';
import type { Typed } from './program.ts';
import { cellsText } from './running/cells.ts';
import { type Assumed, assumedIn } from './scenario/assumed.ts';
import { type Conversion, conversionsOf } from './scenario/conversions.ts';
import { readGiven } from './scenario/reading.ts';
import type { Shell } from './shell.ts';
import { bold } from './terminal/screen.ts';
import { harmless } from './terminal/streams.ts';
import { tableText } from './terminal/table.ts';

/** Says whether a scenario is sound, how it was read, and what it leaves to be assumed. */
export async function check(given: string, typed: Typed, shell: Shell): Promise<void> {
  const { source, scenario } = await readGiven(given, (typed.set ?? []) as readonly string[]);
  const canonical = JSON.parse(canonicalText(scenario)) as unknown;
  const converted = conversionsOf(source.document.value, canonical);
  const assumed = assumedIn(scenario, source.document.value);
  if (shell.json) return shell.printEnvelope(envelope([{ scenario: canonical, converted, assumed }]));
  return shell.print(soundText(source.name, scenario, converted, assumed, shell));
}

function soundText(
  name: string,
  scenario: Scenario,
  converted: readonly Conversion[],
  assumed: readonly Assumed[],
  { screen }: Shell,
): string {
  const parts = [`${harmless(name)} is sound.\n`];
  const heading = (text: string): string => `\n${bold(text, screen)}\n`;
  if (converted.length > 0) {
    const rows = converted.map(({ path, written, key, value }) => [path, written, `${key}: ${value}`]);
    parts.push(heading('Quantities as written and as read'), tableText(rows.map((row) => row.map(harmless))));
  }
  const { mode, cells } = plannedCells(scenario);
  const rows = assumed.map(({ what, value, because }) => [what, value, because]);
  parts.push(heading('Assumed'), tableText(rows), `${cellsText(mode, cells)}\n`);
  const canonical = JSON.stringify(JSON.parse(canonicalText(scenario)), null, 2);
  parts.push(heading('Canonical form'), `${harmless(canonical)}\n`);
  return parts.join('');
}
