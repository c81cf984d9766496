/** A signal over time: seconds and values, straight lines between them. */
export interface Curve {
  readonly time: Float64Array;
  readonly values: Float64Array;
}

/** The value at a time [s]; before the first and after the last sample theirs. */
export function valueAt({ time, values }: Curve, at: number): number {
  const n = time.length;
  if (n === 0) return Number.NaN;
  if (at <= time[0]!) return values[0]!;
  if (at >= time[n - 1]!) return values[n - 1]!;
  const i = after(time, at);
  const share = (at - time[i - 1]!) / (time[i]! - time[i - 1]!);
  return values[i - 1]! + share * (values[i]! - values[i - 1]!);
}

/** The first sample at or after a time. */
export function after(time: Float64Array, at: number): number {
  let [low, high] = [0, time.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (time[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch between two times, with its ends interpolated. */
export function between(curve: Curve, from: number, to: number): Curve {
  const [first, last] = [after(curve.time, from), after(curve.time, to)];
  const inside = curve.time.subarray(first, last).filter((t) => t > from && t < to);
  const time = new Float64Array(inside.length + (to > from ? 2 : 1));
  time.set(inside, 1);
  time[0] = from;
  time[time.length - 1] = Math.max(from, to);
  return { time, values: time.map((t) => valueAt(curve, t)) };
}

/** Area under a stretch, by trapezia [value times s]. */
export function area({ time, values }: Curve): number {
  let sum = 0;
  for (let i = 1; i < time.length; i++)
    sum += ((values[i]! + values[i - 1]!) / 2) * (time[i]! - time[i - 1]!);
  return sum;
}

/** The curve less a constant. */
export const above = ({ time, values }: Curve, base: number): Curve => ({
  time,
  values: values.map((v) => v - base),
});
