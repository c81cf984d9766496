import { nameKey, STREAMS, stream } from '@tokos/engine';
import { quantile } from '../observables/spikes/quantile.ts';

/** Whose chance a resampling takes, so that it gives the same numbers whenever it is done. */
export interface Draws {
  readonly seed: number;
  /** What is drawn for, in words: each purpose has numbers of its own. */
  readonly purpose: string;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const MOST_REPEATS = 2000;
const FEWEST_REPEATS = 200;
/** Repeats times people, so that a crowd does not keep a reader waiting. */
const MOST_WORK = 2e7;

/** How often a sample of this size is drawn anew. */
export const repeatsFor = (size: number): number =>
  Math.max(FEWEST_REPEATS, Math.min(MOST_REPEATS, Math.floor(MOST_WORK / Math.max(1, size))));

/** The middle 95 % of a statistic over samples drawn with replacement (percentile bootstrap, Efron 1979). */
export function bootstrapInterval(
  repeats: number,
  draws: Draws,
  statistic: (draw: (below: number) => number) => number,
): Interval {
  const found = Float64Array.from({ length: repeats }, (_, repeat) => statistic(drawing(draws, repeat)));
  found.sort();
  return { low: quantile(found, 0.025), high: quantile(found, 0.975) };
}

/** Whole numbers from 0 to below a bound, all equally likely. */
export function drawing({ seed, purpose }: Draws, repeat: number): (below: number) => number {
  const { word } = stream({
    seed,
    person: repeat,
    cell: nameKey(purpose),
    second: 0,
    stream: STREAMS.resampling,
  });
  // a product of 32 bits by the bound favours no number by more than one in 2^32 / bound
  return (below) => Math.floor((word() / 4294967296) * below);
}

/** As many values as asked for, drawn with replacement. */
export const resampled = (
  values: Float64Array,
  size: number,
  draw: (below: number) => number,
): Float64Array => Float64Array.from({ length: size }, () => values[draw(values.length)]!);
