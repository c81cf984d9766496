import { between, type Curve } from './curve.ts';

/** What goes up and down over a whole labour is taken away [s]. */
const TREND = 1800;

/**
 * Correlation (Pearson) of two signals in a window, each less its mean over the half hour around: whether one
 * follows the other from minute to minute. NaN where one stands still.
 */
export function follows(first: Curve, second: Curve, from: number, to: number): number {
  const step = first.time.length > 1 ? first.time[1]! - first.time[0]! : 1;
  const [a, b] = [first, second].map((curve) => withoutTrend(between(curve, from, to), step));
  const [x, y] = [centred(a!), centred(b!)];
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

/** Towards the ends of the window the stretch around a sample is shorter, and as long after it as before. */
function withoutTrend({ values }: Curve, step: number): Float64Array {
  const n = values.length;
  const sums = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) sums[i + 1] = sums[i]! + values[i]!;
  const widest = Math.round(TREND / 2 / step);
  return values.map((value, i) => {
    const half = Math.min(widest, i, n - 1 - i);
    return value - (sums[i + half + 1]! - sums[i - half]!) / (2 * half + 1);
  });
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

const product = (x: Float64Array, y: Float64Array): number =>
  x.reduce((sum, value, i) => sum + value * y[i]!, 0);
