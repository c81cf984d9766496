import { elementary } from '@tokos/engine';
import type { IntervalHistogram } from './interval-histogram.ts';
import { RESOLUTION } from './spike-trains.ts';

/**
 * How ready a cell is to fire, by the time since its last spike. Of the intervals that lasted to the
 * beginning of a bin (`atRisk`), the share that ended within it (`perBin`); those beyond the last bin were at
 * risk in each. This is the convention of Sabatier et al. 2004 (J Physiol 558, 161-180) and of the oxytocin
 * papers after it.
 */
export interface Hazard {
  /** Of a bin [s]. */
  readonly width: number;
  /** Intervals that lasted to the beginning of the bin. */
  readonly atRisk: Float64Array;
  /** Chance to fire within the bin, from 0 to 1; NaN where no interval lasted so long. */
  readonly perBin: Float64Array;
  /**
   * The same as a rate, -ln(1 - chance) / width [1/s]: flat at the firing rate for a Poisson process,
   * whatever the width. Infinite in a bin that no interval outlasts.
   */
  readonly perSecond: Float64Array;
}

export function hazardOf({ width, counts, beyond }: IntervalHistogram): Hazard {
  const atRisk = new Float64Array(counts.length);
  let left = beyond;
  for (let i = counts.length - 1; i >= 0; i--) {
    left += counts[i]!;
    atRisk[i] = left;
  }
  const perBin = counts.map((count, i) => (atRisk[i]! > 0 ? count / atRisk[i]! : Number.NaN));
  return { width, atRisk, perBin, perSecond: perBin.map((chance) => rateOf(chance, width)) };
}

const rateOf = (chance: number, width: number): number =>
  chance === 0 ? 0 : -elementary.log(1 - chance) / width;

/**
 * Mean hazard of a stretch [1/s]: each bin whose middle lies from `from` to `to` [s] weighs as much as
 * intervals were at risk in it. NaN where none was.
 */
export function hazardBetween({ width, atRisk, perBin }: Hazard, from: number, to: number): number {
  let [fired, risked] = [0, 0];
  perBin.forEach((chance, i) => {
    const middle = (i + 0.5) * width;
    if (middle < from - RESOLUTION || middle > to + RESOLUTION || atRisk[i] === 0) return;
    fired += chance * atRisk[i]!;
    risked += atRisk[i]!;
  });
  return risked > 0 ? rateOf(fired / risked, width) : Number.NaN;
}
