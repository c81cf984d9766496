import { envelope } from '@tokos/study';
import { nearest } from '@tokos/units';
import { EXIT, refuse } from './exit.ts';
import { fault } from './fault.ts';
import type { Shell } from './shell.ts';
import { PLANNED_KINDS, STARTING, STARTING_KINDS } from './starting/scenarios.ts';

/** Prints a commented scenario to start from. */
export async function fresh(kind: string, shell: Shell): Promise<void> {
  const known = STARTING_KINDS.find((each) => each === kind);
  if (known === undefined) throw refusal(kind);
  const text = STARTING[known];
  return shell.json ? shell.printEnvelope(envelope([{ kind: known, text }])) : shell.print(text);
}

function refusal(given: string) {
  const expected = STARTING_KINDS.join(', ');
  if (PLANNED_KINDS.includes(given)) return refuse(EXIT.use, fault('not-built-yet', { given, expected }));
  const near = nearest(given, [...STARTING_KINDS, ...PLANNED_KINDS]);
  const hint = near ? ` Did you mean '${near}'?` : '';
  return refuse(EXIT.use, fault('unknown-choice', { key: 'kind of scenario', given, expected, hint }));
}
