import { type Measured, quantile } from '@tokos/study';

/** What the runs of an arm give together. */
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
export type Pooling = (typeof POOLINGS)[number];

const PERCENT = 100;

/** A number of one run or of many; of a mean over runs also how sure it is. */
export interface Pooled extends Measured {
  /** Standard error of the mean over runs. */
  readonly error?: number;
}

/**
 * One number of many runs, of those that have a value; a share [%] counts runs in which something is 0, or is
 * more. Where no run has a value there is none, and the first reason stands for all.
 */
export function pool(all: readonly Measured[], how: Pooling = 'mean'): Pooled {
  const [first] = all;
  if (!first) throw new Error('nothing was measured that could be pooled');
  if (all.length === 1 && !how.startsWith('share')) return first;
  const values = all.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return first;
  const unit = how.startsWith('share') ? '%' : first.unit;
  const isMean = how === 'mean' && values.length > 1;
  return { value: POOLED[how](values), unit, ...(isMean && { error: standardError(values) }) };
}

const POOLED: Readonly<Record<Pooling, (values: readonly number[]) => number>> = {
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
  percentile_95: (values) => quantile(Float64Array.from(values).sort(), 0.95),
  share_without: (values) => (PERCENT * values.filter((value) => value === 0).length) / values.length,
  share_with: (values) => (PERCENT * values.filter((value) => value > 0).length) / values.length,
};

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function standardError(values: readonly number[]): number {
  const middle = sum(values) / values.length;
  const squares = sum(values.map((value) => (value - middle) ** 2));
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
