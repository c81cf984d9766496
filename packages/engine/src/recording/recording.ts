/** A recorded signal with its unit; `values[i]` belongs to `time[i]` of its recording. */
export interface Column {
  readonly name: string;
  readonly unit: string;
  readonly values: Float64Array;
}

/** What a run has kept: nothing that was not asked for. */
export interface Recording {
  /** [s] */
  readonly time: Float64Array;
  readonly columns: readonly Column[];
}

/** The part of a signal between two times, as what a screen or a table of one row per hour needs. */
export interface Bin {
  /** [s] */
  readonly from: number;
  readonly least: number;
  readonly mean: number;
  readonly greatest: number;
}

/**
 * Least, mean and greatest value in bins of equal length: thinning that loses no peak. Empty bins are left
 * out.
 */
export function thin(time: Float64Array, values: Float64Array, bin: number): Bin[] {
  const bins: Bin[] = [];
  let i = 0;
  while (i < time.length) {
    const place = Math.floor(time[i] / bin);
    let [least, sum, greatest, count] = [Infinity, 0, -Infinity, 0];
    for (; i < time.length && Math.floor(time[i] / bin) === place; i++, count++) {
      const value = values[i];
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
      sum += value;
    }
    if (count === 0) break; // a time that is no number
    bins.push({ from: place * bin, least, mean: sum / count, greatest });
  }
  return bins;
}
