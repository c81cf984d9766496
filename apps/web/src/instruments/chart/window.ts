/** What the trace shows [s of body time]. */
export const WINDOW_S = 600;

/**
 * The top of an axis that starts at zero: 1, 2, 3, 4, 5, 6 or 8 times a power of ten, with a fifth of room
 * above the
 * highest value. It only shrinks when the line would fill less than a third, so that it does not breathe.
 */
export function ceiling(values: ArrayLike<number>, present: number): number {
  let highest = 0;
  for (let i = 0; i < values.length; i++) highest = Math.max(highest, values[i]!);
  if (!(highest > 0)) return present || 1;
  if (present >= highest * 1.08 && highest > present / 3) return present;
  const wanted = highest * 1.2;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= wanted) ?? 10;
  return step * power;
}
