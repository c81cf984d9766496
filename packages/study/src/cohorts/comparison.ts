import { deviation, mean, variance } from '../statistics/moments.ts';
import { mannWhitney, wilcoxon } from '../statistics/rank-test.ts';
import { bootstrapInterval, repeatsFor, resampled } from '../statistics/resampling.ts';
import { student, welch } from '../statistics/t-test.ts';
import type { Cohort } from './cohort.ts';
import { type Pairing, pairingOf } from './pairing.ts';
import { type Power, powerOf, type TrialChoice } from './power.ts';
import { summaries } from './summary.ts';

/**
 * By how much the means of two arms differ, second less first. Numbers are null where too few have a value.
 */
export interface Difference {
  /** Persons in each arm, or pairs. */
  readonly people: readonly number[];
  readonly difference: number | null;
  /** 95 % interval by bootstrap over people. */
  readonly low: number | null;
  readonly high: number | null;
  /** Difference over the spread of people (unpaired: Cohen's d; paired: of their own differences). */
  readonly effect: number | null;
  /** Two-sided: of the t test, and of the test by ranks. */
  readonly p_t: number | null;
  readonly p_rank: number | null;
}

/** One measure, compared between two arms. */
export interface Comparison {
  readonly name: string;
  readonly unit: string;
  readonly first: string;
  readonly second: string;
  /** As if each arm had people of its own. */
  readonly unpaired: Difference;
  /** The same people in both. */
  readonly paired: Difference;
  readonly power: Power | null;
}

/** Every measure of the first arm against every other arm. */
export function comparisons(
  cohort: Cohort,
  arms: readonly string[],
  seed: number,
  trial: TrialChoice,
): Comparison[] {
  const lines = summaries(cohort, 0, arms[0]!);
  return arms.slice(1).flatMap((second, i) =>
    lines.map(({ name, unit }, line): Comparison => {
      const first = arms[0]!;
      const pairing = pairingOf(cohort, line, 0, i + 1);
      const draws = (what: string) => ({ seed, purpose: `${what} of ${name} from ${first} to ${second}` });
      return {
        name,
        unit,
        first,
        second,
        unpaired: unpaired(pairing, draws('difference')),
        paired: paired(pairing, draws('paired difference')),
        power: powerOf(pairing, trial, draws),
      };
    }),
  );
}

type Draws = Parameters<typeof bootstrapInterval>[1];

function unpaired({ first, second }: Pairing, draws: Draws): Difference {
  const people = [first.length, second.length];
  if (Math.min(...people) < 2) return { people, ...unknown(mean(second) - mean(first)) };
  const interval = bootstrapInterval(repeatsFor(first.length + second.length), draws, (draw) => {
    const before = mean(resampled(first, first.length, draw));
    return mean(resampled(second, second.length, draw)) - before;
  });
  const difference = mean(second) - mean(first);
  const pooled =
    ((first.length - 1) * variance(first) + (second.length - 1) * variance(second)) /
    (first.length + second.length - 2);
  return {
    people,
    difference,
    ...interval,
    effect: number(difference / Math.sqrt(pooled)),
    p_t: number(welch(first, second).p),
    p_rank: number(mannWhitney(first, second).p),
  };
}

function paired({ differences }: Pairing, draws: Draws): Difference {
  const people = [differences.length];
  if (differences.length < 2) return { people, ...unknown(mean(differences)) };
  const interval = bootstrapInterval(repeatsFor(differences.length), draws, (draw) =>
    mean(resampled(differences, differences.length, draw)),
  );
  const difference = mean(differences);
  return {
    people,
    difference,
    ...interval,
    effect: number(difference / deviation(differences)),
    p_t: number(student(differences).p),
    p_rank: number(wilcoxon(differences).p),
  };
}

/** One person has a difference at most, and no spread. */
const unknown = (difference: number): Omit<Difference, 'people'> => ({
  difference: number(difference),
  low: null,
  high: null,
  effect: null,
  p_t: null,
  p_rank: null,
});

const number = (value: number): number | null => (Number.isFinite(value) ? value : null);
