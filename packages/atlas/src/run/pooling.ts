import { type Measured, quantile } from '@tokos/study';

/** What the runs of an arm give together, by a word. */
export const POOLINGS = [
  'mean',
  'median',
  'least',
  'greatest',
  'sum',
  'deviation',
  'percentile_95',
  'share_without',
  'share_with',
] as const;
type Word = (typeof POOLINGS)[number];

/** Or by a number: a share [%] of the runs, or the value below which so many of a hundred lie. */
export type Pooling =
  | Word
  | { readonly share_at_least: number }
  | { readonly share_at_most: number }
  | { readonly percentile: number };

const PERCENT = 100;

/** A number of one run or of many; of a mean over runs also how sure it is. */
export interface Pooled extends Measured {
  /** Standard error of the mean over runs. */
  readonly error?: number;
}

/**
 * One number of many runs, of those that have a value; a share [%] counts runs in which something is 0, or is
 * more, or is at least or at most so much. Where no run has a value there is none, and the first reason
 * stands for all.
 */
export function pool(all: readonly Measured[], how: Pooling = 'mean'): Pooled {
  const [first] = all;
  if (!first) throw new Error('nothing was measured that could be pooled');
  if (all.length === 1 && !isShare(how)) return first;
  const values = all.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return first;
  const unit = isShare(how) ? '%' : first.unit;
  const isMean = how === 'mean' && values.length > 1;
  return { value: pooled(values, how), unit, ...(isMean && { error: standardError(values) }) };
}

/** A share has no unit of what it counts. */
export const isShare = (how: Pooling): boolean =>
  typeof how === 'string' ? how.startsWith('share') : !('percentile' in how);

function pooled(values: readonly number[], how: Pooling): number {
  if (typeof how === 'string') return POOLED[how](values);
  if ('percentile' in how) return percentile(values, how.percentile);
  if ('share_at_most' in how) return share(values, (value) => value <= how.share_at_most);
  return share(values, (value) => value >= how.share_at_least);
}

const POOLED: Readonly<Record<Word, (values: readonly number[]) => number>> = {
  mean: (values) => sum(values) / values.length,
  median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  },
  least: (values) => Math.min(...values),
  greatest: (values) => Math.max(...values),
  sum: (values) => sum(values),
  deviation: (values) => Math.sqrt(values.length) * standardError(values),
  percentile_95: (values) => percentile(values, 95),
  share_without: (values) => share(values, (value) => value === 0),
  share_with: (values) => share(values, (value) => value > 0),
};

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const percentile = (values: readonly number[], of: number): number =>
  quantile(Float64Array.from(values).sort(), of / PERCENT);
const share = (values: readonly number[], counts: (value: number) => boolean): number =>
  (PERCENT * values.filter(counts).length) / values.length;

function standardError(values: readonly number[]): number {
  const middle = sum(values) / values.length;
  const squares = sum(values.map((value) => (value - middle) ** 2));
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
