import { RESOLUTION } from './spike-trains.ts';

/** From each spike of a cell to its next [s]; empty for fewer than two spikes. */
export function intervalsOf(times: Float64Array): Float64Array {
  const intervals = new Float64Array(Math.max(0, times.length - 1));
  for (let i = 0; i < intervals.length; i++) intervals[i] = times[i + 1]! - times[i]!;
  return intervals;
}

/** The intervals of all cells, cell after cell [s]; none runs from one cell to another. */
export function pooledIntervals(trains: readonly Float64Array[]): Float64Array {
  const pool = new Float64Array(trains.reduce((sum, { length }) => sum + Math.max(0, length - 1), 0));
  let at = 0;
  for (const times of trains) {
    pool.set(intervalsOf(times), at);
    at += Math.max(0, times.length - 1);
  }
  return pool;
}

/**
 * Coefficient of variation: standard deviation (with n - 1) over mean. 1 for a Poisson process, 0 for a
 * clock. NaN for fewer than two values.
 */
export function coefficientOfVariation(values: Float64Array): number {
  const n = values.length;
  if (n < 2) return Number.NaN;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (n - 1)) / mean;
}

/** Share of the intervals that are shorter than a limit [s], from 0 to 1; NaN where there are none. */
export function shareShorter(intervals: Float64Array, limit: number): number {
  let shorter = 0;
  for (const interval of intervals) if (interval < limit - RESOLUTION) shorter++;
  return shorter / intervals.length;
}
