import { fault } from '../../messages/faults.ts';
import { RESOLUTION } from './spike-trains.ts';

/**
 * How many intervals fell into each bin: bin i holds those from i to i + 1 widths, the upper edge excluded.
 */
export interface IntervalHistogram {
  /** Of a bin [s]. */
  readonly width: number;
  readonly counts: Float64Array;
  /** Intervals that are longer than the last bin reaches. */
  readonly beyond: number;
}

/**
 * Width of a bin [s], and how far the bins reach: as experiment `isi-single-cell-rest-and-osmotic` uses them.
 */
const USUAL_WIDTH = 0.005;
const USUAL_REACH = 1;
/** Over which the mode is smoothed [s]. */
const SMOOTHED_OVER = 0.025;
const MOST_BINS = 1e6;

/** Counts intervals [s] by length, in bins of 5 ms up to 1 s unless told otherwise. */
export function intervalHistogram(
  intervals: Float64Array,
  { width = USUAL_WIDTH, reach = USUAL_REACH }: { readonly width?: number; readonly reach?: number } = {},
): IntervalHistogram {
  const bins = Math.round(reach / width);
  if (!(width > 0 && bins >= 1 && bins <= MOST_BINS)) {
    throw fault('spikes-bins', { width, reach, most: MOST_BINS });
  }
  const counts = new Float64Array(bins);
  let beyond = 0;
  for (const interval of intervals) {
    const bin = Math.floor((interval + RESOLUTION) / width);
    if (bin < bins) counts[bin]!++;
    else beyond++;
  }
  return { width, counts, beyond };
}

/**
 * Running mean over a stretch of bins, centred on each: over five bins of 5 ms for 25 ms. At the ends the
 * mean is taken over the bins that there are, so that a flat histogram stays flat.
 */
export function smoothed({ width, counts }: IntervalHistogram, over: number = SMOOTHED_OVER): Float64Array {
  const side = Math.max(0, Math.round((over / width - 1) / 2));
  return counts.map((_, i) => {
    const near = counts.subarray(Math.max(0, i - side), i + side + 1);
    return near.reduce((sum, count) => sum + count, 0) / near.length;
  });
}

/**
 * Middle of the fullest bin after smoothing over 25 ms [s]; of neighbours that are equally full their middle,
 * of others the shortest. NaN where no bin holds any.
 */
export function modeOf(histogram: IntervalHistogram, over?: number): number {
  const smooth = smoothed(histogram, over);
  const first = smooth.reduce((best, count, i) => (count > smooth[best]! ? i : best), 0);
  if (!(smooth[first]! > 0)) return Number.NaN;
  let last = first;
  while (smooth[last + 1] === smooth[first]) last++;
  return ((first + last + 1) / 2) * histogram.width;
}
