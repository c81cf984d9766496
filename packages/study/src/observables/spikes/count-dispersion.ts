import { fault } from '../../messages/faults.ts';
import { RESOLUTION } from './spike-trains.ts';

/** How much the number of spikes varies from bin to bin. */
export interface CountDispersion {
  /** Of a bin [s]. */
  readonly width: number;
  readonly bins: number;
  /** Spikes per bin. */
  readonly mean: number;
  /** Of the spikes per bin, with n - 1. */
  readonly variance: number;
  /**
   * Index of dispersion: variance over mean. 1 for a Poisson process at any width; below 1 where the cell
   * counts more regularly than chance. NaN for fewer than two bins or no spike.
   */
  readonly index: number;
  /** Coefficient of variation of the counts: root of the variance over mean. */
  readonly variation: number;
}

/** Of the bins [s], as the oxytocin papers use them and beyond. */
export const DISPERSION_WIDTHS: readonly number[] = [0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32];

/**
 * Counts the spikes of a cell (times [s], ascending) in bins of a width [s] from the start of the recording.
 * Only whole bins count: what is left at the end of the recording is left out, for a bin cut short would look
 * like a silence. A spike on an edge belongs to the bin that begins there. (Cox & Lewis 1966, The Statistical
 * Analysis of Series of Events.)
 */
export function countDispersion(times: Float64Array, duration: number, width: number): CountDispersion {
  if (!(width > 0)) throw fault('spikes-bins', { width, reach: duration, most: 'any number of' });
  const bins = Math.floor((duration + RESOLUTION) / width);
  let [sum, squares, open, inBin] = [0, 0, -1, 0];
  // bins without a spike add nothing, so only the others are visited
  const close = (): void => {
    sum += inBin;
    squares += inBin * inBin;
  };
  for (const time of times) {
    const bin = Math.floor((time + RESOLUTION) / width);
    if (bin >= bins) break;
    if (bin === open) inBin++;
    else {
      close();
      [open, inBin] = [bin, 1];
    }
  }
  close();
  const mean = bins > 0 ? sum / bins : Number.NaN;
  const variance = bins > 1 ? (squares - (sum * sum) / bins) / (bins - 1) : Number.NaN;
  return { width, bins, mean, variance, index: variance / mean, variation: Math.sqrt(variance) / mean };
}

/** The dispersion of a cell at each of several widths [s]. */
export const dispersionByWidth = (
  times: Float64Array,
  duration: number,
  widths: readonly number[] = DISPERSION_WIDTHS,
): CountDispersion[] => widths.map((width) => countDispersion(times, duration, width));
