import { envelope } from '@tokos/study';
import { nearest } from '@tokos/units';
import { EXIT, refuse } from './exit.ts';
import { fault } from './fault.ts';
import type { Entry } from './glossary/entry.ts';
import { LIST_NAMES, LISTS } from './glossary/glossary.ts';
import type { Shell } from './shell.ts';
import { tableText } from './terminal/table.ts';

const ALL = [...LIST_NAMES, 'experiments', 'claims'] as const;

/** Shows what there is. */
export async function list(what: string | undefined, shell: Shell): Promise<void> {
  if (what === undefined) {
    if (shell.json) return shell.printEnvelope(envelope(ALL.map((name) => ({ name }))));
    return shell.print(tableText(ALL.map((name) => [`tokos list ${name}`])));
  }
  if (what === 'experiments') return (await import('./atlas.ts')).listExperiments(shell);
  if (what === 'claims') return (await import('./claims/claims.ts')).claims(undefined, shell);
  const entries = entriesOf(what);
  if (shell.json) return shell.printEnvelope(envelope(entries));
  const rows = entries.map(({ name, cells = [], about }) => [name, ...cells, about]);
  return shell.print(tableText(rows));
}

function entriesOf(what: string): readonly Entry[] {
  const name = LIST_NAMES.find((each) => each === what);
  if (name) return LISTS[name]();
  const built = ALL.join(', ');
  if (what === 'techniques') throw refuse(EXIT.use, fault('not-built-yet', { given: what, expected: built }));
  const near = nearest(what, ALL);
  const hint = near ? ` Did you mean '${near}'?` : '';
  throw refuse(EXIT.use, fault('list-unknown', { given: what, expected: built, hint }));
}
