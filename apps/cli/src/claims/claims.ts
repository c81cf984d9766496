import { claimsShown } from '@tokos/atlas/evidence';
import { envelope } from '@tokos/study';
import { nearest } from '@tokos/units';
import { EXIT, refuse } from '../exit.ts';
import { entryText } from '../explain.ts';
import { fault } from '../fault.ts';
import type { Shell } from '../shell.ts';
import { tableText } from '../terminal/table.ts';
import { claims as entries } from './entry.ts';

/** What is said about oxytocin, how it fares and how sure that is; with a name, everything about one. */
export async function claims(name: string | undefined, shell: Shell): Promise<void> {
  const all = await claimsShown();
  const ids = all.map(({ id }) => id);
  if (name !== undefined && !ids.includes(name)) {
    const near = nearest(name, ids);
    const hint = near === undefined ? '' : ` Did you mean '${near}'?`;
    const slots = { key: 'claims', given: name, expected: ids.join(', '), hint };
    throw refuse(EXIT.use, fault('unknown-choice', slots));
  }
  if (shell.json) {
    return shell.printEnvelope(envelope(all.filter(({ id }) => name === undefined || id === name)));
  }
  const shown = await entries();
  if (name === undefined) {
    return shell.print(tableText(shown.map((entry) => [entry.name, ...(entry.cells ?? []), entry.about])));
  }
  return shell.print(entryText(shown.find((entry) => entry.name === name)!, shell));
}
