/** The first row of a record at or after a moment; the length of the record where there is none. */
export function firstAt(time: Float64Array, from_s: number): number {
  let [low, high] = [0, time.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (time[middle]! < from_s) low = middle + 1;
    else high = middle;
  }
  return low;
}
