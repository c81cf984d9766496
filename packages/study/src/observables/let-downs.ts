import { between, type Curve } from './curve.ts';

/** Times [s] at which a signal goes from 0 to 1 in a window; one that is 1 when the window begins is none. */
export function beginnings({ time, values }: Curve, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = 1; i < time.length; i++) {
    if (values[i]! > 1 / 2 && values[i - 1]! <= 1 / 2 && time[i]! > from && time[i]! <= to)
      found.push(time[i]!);
  }
  return found;
}

/** From when to when a let-down lasts [s]. */
export type LetDown = readonly [from: number, to: number];

/** Let-downs that begin in a window and end in the run. */
export function letDowns(curve: Curve, from: number, to: number): LetDown[] {
  const ends = beginnings({ time: curve.time, values: curve.values.map((v) => 1 - v) }, from, Infinity);
  return beginnings(curve, from, to).flatMap((a) => {
    const b = ends.find((end) => end > a);
    return b === undefined ? [] : [[a, b] as const];
  });
}

/** Greatest value of a signal in each. */
export const peaksIn = (curve: Curve, all: readonly LetDown[]): number[] =>
  all.map(([a, b]) => between(curve, a, b).values.reduce((x, y) => Math.max(x, y)));

/** Rank correlation of two signals within let-downs, all samples together; NaN where one stands still. */
export function rankCorrelation(first: Curve, second: Curve, all: readonly LetDown[]): number {
  const within = (curve: Curve): number[] => all.flatMap(([a, b]) => [...between(curve, a, b).values]);
  const [x, y] = [ranks(within(first)), ranks(within(second))];
  const middle = (x.length - 1) / 2;
  const product = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, i) => sum + (value - middle) * (b[i]! - middle), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

/** Places in the order of size, from 0; equal values share the middle of theirs. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const placed: number[] = [];
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let i = from; i < to; i++) placed[order[i]!] = (from + to - 1) / 2;
  }
  return placed;
}
