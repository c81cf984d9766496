import { fault } from '../../messages/faults.ts';
import { RESOLUTION, type SpikeTrains } from './spike-trains.ts';

/** How much cells fire together, from their counts in the bins of a window. */
export interface Synchrony {
  /** Of a bin [s]. */
  readonly width: number;
  readonly bins: number;
  /** Cells whose counts vary; the others say nothing about synchrony and are left out. */
  readonly cells: number;
  /**
   * Pearson's correlation of the counts of two cells, mean over all pairs: r = (var(sum of z_i) - N) / (N (N
   * - 1)), z_i the counts of cell i less their mean, over their standard deviation. 0 for independent cells,
   * 1 for cells that count alike. NaN for fewer than two cells or bins. (Perkel, Gerstein & Moore 1967,
   * Biophys J 7, 419-440; the correlation of counts grows with the bin: de la Rocha et al. 2007, Nature 448,
   * 802-806.)
   */
  readonly correlation: number;
  /**
   * Index of the population: root of the variance of the mean count over the mean variance of the cells'
   * counts, chi = sqrt(var(mean_i n_i) / mean_i var(n_i)). 1 for full synchrony, 1 / sqrt(N) for independent
   * cells. (Golomb & Rinzel 1994, Physica D 72, 259-282, there for potentials.)
   */
  readonly index: number;
}

const USUAL_WIDTH = 0.1;

/**
 * Synchrony within a window, the whole recording unless told otherwise, in whole bins of 100 ms from its
 * beginning; what is left at its end is left out. Work and memory grow with cells times bins.
 */
export function synchrony(
  { times, duration }: SpikeTrains,
  {
    from = 0,
    to = duration,
    width = USUAL_WIDTH,
  }: { readonly from?: number; readonly to?: number; readonly width?: number } = {},
): Synchrony {
  const bins = Math.floor((to - from + RESOLUTION) / width);
  if (!(width > 0 && from >= 0 && to <= duration && bins >= 0)) {
    throw fault('spikes-window', { from, to, width, duration });
  }
  const [together, standardised] = [new Float64Array(bins), new Float64Array(bins)];
  let [cells, ownVariance] = [0, 0];
  for (const train of times) {
    const counts = countsIn(train, from, width, bins);
    const { mean, variance } = momentsOf(counts);
    if (!(variance > 0)) continue;
    cells++;
    ownVariance += variance;
    const deviation = Math.sqrt(variance);
    counts.forEach((count, bin) => {
      together[bin]! += count;
      standardised[bin]! += (count - mean) / deviation;
    });
  }
  const pairs = cells * (cells - 1);
  return {
    width,
    bins,
    cells,
    correlation: pairs > 0 ? (momentsOf(standardised).variance - cells) / pairs : Number.NaN,
    index: pairs > 0 ? Math.sqrt(momentsOf(together).variance / cells / ownVariance) : Number.NaN,
  };
}

function countsIn(times: Float64Array, from: number, width: number, bins: number): Float64Array {
  const counts = new Float64Array(bins);
  for (const time of times) {
    const bin = Math.floor((time - from + RESOLUTION) / width);
    if (bin >= 0 && bin < bins) counts[bin]!++;
  }
  return counts;
}

function momentsOf(values: Float64Array): { mean: number; variance: number } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: n > 1 ? squares / (n - 1) : Number.NaN };
}
