import { envelope } from '@tokos/study';
import { nearest } from '@tokos/units';
import { claims } from './claims/entry.ts';
import { EXIT, refuse } from './exit.ts';
import { fault } from './fault.ts';
import { type Entry, namesOf } from './glossary/entry.ts';
import { glossary, lookUp } from './glossary/glossary.ts';
import type { Shell } from './shell.ts';
import { bold } from './terminal/screen.ts';
import { lengthOf, wrapped } from './terminal/table.ts';

/** Tells what a name means. A name that is almost right is taken for the nearest, and that is said. */
export async function explain(given: string, shell: Shell): Promise<void> {
  const entries = [...glossary(), ...(await claims())];
  const found = lookUp(given, entries);
  const meant = found.length > 0 ? found : nearly(given, entries, shell);
  if (shell.json) return shell.printEnvelope(envelope(meant));
  return shell.print(meant.map((entry) => entryText(entry, shell)).join('\n'));
}

function nearly(given: string, entries: readonly Entry[], shell: Shell): readonly Entry[] {
  const near = nearest(given, [...new Set(entries.flatMap(namesOf))]);
  if (near === undefined) throw refuse(EXIT.use, fault('explain-unknown', { given, hint: '' }));
  shell.say(`Nothing is called '${given}'; this is the nearest, '${near}'.`);
  return lookUp(near, entries);
}

const LABEL = 12;

export function entryText({ kind, name, about, facts, text }: Entry, { screen }: Shell): string {
  // nothing but JSON, so that it can be kept as a file
  if (kind === 'form') return `${text}\n`;
  const width = screen.width - LABEL;
  const lines = facts.map(
    ([label, value]) => `${label.padEnd(LABEL)}${wrapped(value, width, ' '.repeat(LABEL)).trimStart()}`,
  );
  const title = `${bold(name, screen)}${' '.repeat(Math.max(2, LABEL - lengthOf(name)))}${kind}`;
  const parts = [title, wrapped(about, screen.width), ...(facts.length ? ['', ...lines] : [])];
  return `${[...parts, ...(text === undefined ? [] : ['', text])].join('\n')}\n`;
}
