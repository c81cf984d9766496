import { elementary } from '@tokos/engine';
import { RESOLUTION } from './spike-trains.ts';

/** One exponential for the intervals beyond a length: chance of outlasting x is exp(-rate (x - from)). */
export interface ExponentialTail {
  /** Where the tail begins [s]. */
  readonly from: number;
  /** [1/s] */
  readonly rate: number;
  /** Standard error of the rate [1/s]. */
  readonly error: number;
  /** Intervals in the tail. */
  readonly count: number;
  /**
   * Greatest distance between the tail and the exponential, as shares of the tail, from 0 to 1 (Kolmogorov).
   */
  readonly distance: number;
  /**
   * Whether the distance is one that chance brings less than once in twenty: the tail is not one exponential.
   * By Stephens' table for a rate taken from the same intervals (1974, J Am Stat Assoc 69, 730-737, case of
   * the mean unknown). Many intervals tell smaller departures.
   */
  readonly rejected: boolean;
}

const LEAST_COUNT = 10;
/** Stephens' limit at 5 %. */
const LIMIT = 1.094;

/**
 * Fits the tail by greatest likelihood: the rate is one over the mean of what the intervals have beyond
 * `from` [s] (usually the mode). Undefined for fewer than ten intervals.
 */
export function exponentialTail(intervals: Float64Array, from: number): ExponentialTail | undefined {
  const rest = intervals
    .filter((interval) => interval >= from - RESOLUTION)
    .map((interval) => Math.max(0, interval - from))
    .sort();
  const count = rest.length;
  const sum = rest.reduce((all, x) => all + x, 0);
  if (!(count >= LEAST_COUNT && sum > 0)) return undefined;
  const rate = count / sum;
  const distance = rest.reduce((most, x, i) => {
    const share = 1 - elementary.exp(-rate * x);
    return Math.max(most, share - i / count, (i + 1) / count - share);
  }, 0);
  const root = Math.sqrt(count);
  const scaled = (distance - 0.2 / count) * (root + 0.26 + 0.5 / root);
  return { from, rate, error: rate / root, count, distance, rejected: scaled > LIMIT };
}
