import { incompleteBeta } from './incomplete-beta.ts';
import { mean, variance } from './moments.ts';

/** How likely a difference as large as this one is where there is none, both directions counted. */
export interface Verdict {
  readonly statistic: number;
  readonly degrees: number;
  readonly p: number;
}

/** Chance that a t as far from 0 as this comes about by itself, in either direction. */
export const twoSidedT = (t: number, degrees: number): number =>
  Number.isNaN(t) ? Number.NaN : incompleteBeta(degrees / (degrees + t * t), degrees / 2, 1 / 2);

/** Two groups of different people with spreads of their own (Welch). */
export function welch(first: Float64Array, second: Float64Array): Verdict {
  const [a, b] = [variance(first) / first.length, variance(second) / second.length];
  const difference = mean(second) - mean(first);
  const spread = a + b;
  const own = (part: number, { length }: Float64Array): number => (part * part) / (length - 1);
  return judged(difference, Math.sqrt(spread), (spread * spread) / (own(a, first) + own(b, second)));
}

/** The same people twice, as their differences (Student). */
export const student = (differences: Float64Array): Verdict =>
  judged(mean(differences), Math.sqrt(variance(differences) / differences.length), differences.length - 1);

/** Where nobody differs from anybody the difference is either nothing or certain. */
function judged(difference: number, error: number, degrees: number): Verdict {
  if (error === 0) {
    const isNone = difference === 0;
    const statistic = isNone ? 0 : Math.sign(difference) * Infinity;
    return { statistic, degrees: Number.NaN, p: isNone ? 1 : 0 };
  }
  const statistic = difference / error;
  return { statistic, degrees, p: twoSidedT(statistic, degrees) };
}
