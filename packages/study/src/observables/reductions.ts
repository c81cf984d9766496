import { deviation, mean } from '../statistics/moments.ts';
import type { Reduction } from './catalogue.ts';
import { above, area, between, type Curve, valueAt } from './curve.ts';

const PER_MINUTE = 60;

/** One number of a stretch of a signal; in the unit of the signal, times in minutes. */
export function reduce(curve: Curve, how: Reduction | 'at', from: number, to: number, at?: number): number {
  const stretch = between(curve, from, to);
  const { time, values } = stretch;
  const start = curve.values[0] ?? Number.NaN;
  switch (how) {
    case 'at':
      return valueAt(curve, at ?? to);
    case 'mean':
      return to > from ? area(stretch) / (to - from) : values[0]!;
    case 'median': {
      const sorted = values.toSorted();
      const middle = sorted.length >> 1;
      return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
    }
    case 'min':
      return values.reduce((a, b) => Math.min(a, b));
    case 'max':
      return values.reduce((a, b) => Math.max(a, b));
    case 'time_of_max':
      return time[values.indexOf(values.reduce((a, b) => Math.max(a, b)))]! / PER_MINUTE;
    case 'time_of_min':
      return time[values.indexOf(values.reduce((a, b) => Math.min(a, b)))]! / PER_MINUTE;
    case 'last':
      return values.at(-1)!;
    case 'increment':
      return valueAt(curve, at ?? to) - start;
    case 'increment_max':
      return values.reduce((a, b) => Math.max(a, b)) - start;
    case 'variation':
      return deviation(values) / mean(values);
    case 'area':
      return area(above(stretch, start)) / PER_MINUTE;
  }
}
