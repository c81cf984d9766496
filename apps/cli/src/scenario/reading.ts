import { type Refusal as Mistake, type Scenario, scenarioIn } from '@tokos/study';
import { EXIT, type Problem, Refusal } from '../exit.ts';
import { type Edit, edited } from './edits.ts';
import { sourceOf } from './source.ts';
import type { Source } from './text-source.ts';

/** A scenario that can be run, and what it was read from. */
export interface Read {
  readonly source: Source;
  readonly scenario: Scenario;
}

/** Reads a scenario with the edits of the command line; refused with everything that is wrong with it. */
export async function readGiven(given: string, edits: readonly string[]): Promise<Read> {
  const source = await sourceOf(given);
  const changed = edited(source.document, edits);
  const { scenario, refusals } = scenarioIn(changed.document);
  if (scenario) return { source: { ...source, document: changed.document }, scenario };
  throw new Refusal(
    EXIT.invalid,
    refusals.map((mistake) => problemOf(mistake, source, changed.edits)),
  );
}

/** A mistake in what an edit set is the edit's, not the file's. */
function problemOf({ fault, path, line }: Mistake, { name }: Source, edits: readonly Edit[]): Problem {
  const own = edits.find((edit) => edit.path.every((part, i) => path[i] === part));
  if (own) return { fault, place: `--set ${own.typed}` };
  return { fault, file: name, ...(line !== undefined && { line }) };
}
