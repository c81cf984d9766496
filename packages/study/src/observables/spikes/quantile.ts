/**
 * The value below which a share of the values lies, with a straight line between neighbours (type 7 of
 * Hyndman & Fan 1996, as R and NumPy do it); `sorted` ascends. NaN where there are none.
 */
export function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.max(0, Math.floor(place));
  const [low, high] = [sorted[below] ?? Number.NaN, sorted[below + 1]];
  return high === undefined ? low : low + (place - below) * (high - low);
}
