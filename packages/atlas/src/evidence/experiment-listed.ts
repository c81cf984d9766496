import type { ExperimentVerdict, MeasureVerdict } from '../verdict/verdict.ts';
import type { MeasureShown } from './experiment-shown.ts';
import type { Reference } from './reference.ts';

/** What the mark of an experiment says. */
export type Outcome = NonNullable<ExperimentVerdict> | 'open' | 'unplayed';

/** Measures counted apart, so that a fit never passes for a success. */
export interface Counts {
  readonly judged: number;
  readonly inside: number;
  readonly fitted: number;
  /** Of the fitted ones, those that the model reproduces. */
  readonly hit: number;
}

/** An experiment as its shelf lists it: enough to choose by, and no measure. */
export interface ExperimentListed {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly reference: Reference;
  readonly outcome: Outcome;
  readonly counts: Counts;
}

type Judged = Pick<MeasureShown, 'kind' | 'fitted'> & { readonly verdict: MeasureVerdict };

/** Guards of the code are no evidence, and what nothing was found for is not counted. */
export function countsOf(measures: readonly Judged[]): Counts {
  const found = measures.filter(({ verdict }) => verdict !== null);
  const fitted = found.filter((one) => one.fitted);
  const judged = found.filter((one) => !one.fitted && (one.kind === 'band' || one.kind === 'direction'));
  const inside = (all: readonly Judged[]): number => all.filter(({ verdict }) => verdict === 'inside').length;
  return { judged: judged.length, inside: inside(judged), fitted: fitted.length, hit: inside(fitted) };
}

export const listed = (of: ExperimentListed): ExperimentListed => {
  const { id, topic, title, reference, outcome, counts } = of;
  return { id, topic, title, reference, outcome, counts };
};
