import type { Measure } from '../scenario/measures.ts';
import { burstMeasure } from './burst-measures.ts';
import { after } from './curve.ts';
import type { Outcome } from './outcome.ts';
import {
  BURST_OBSERVABLES,
  type BurstObservable,
  type SpikeObservable,
  type TrainObservable,
} from './spike-catalogue.ts';
import { countDispersion } from './spikes/count-dispersion.ts';
import { exponentialTail } from './spikes/exponential-tail.ts';
import { hazardBetween, hazardOf } from './spikes/hazard.ts';
import { intervalHistogram, modeOf } from './spikes/interval-histogram.ts';
import { coefficientOfVariation, intervalsOf, pooledIntervals, shareShorter } from './spikes/intervals.ts';
import { quantile } from './spikes/quantile.ts';
import { meanOfKnown } from './spikes/report-line.ts';
import { meanRate, RESOLUTION, type SpikeTrains } from './spikes/spike-trains.ts';
import { synchrony } from './spikes/synchrony.ts';

const MS = 1000;
/** A hazard at one interval is that of three bins of 5 ms around it [s]. */
const EARLY = 0.075;
const BEFORE = 0.005;
const AFTER = 0.01;
/** Where the hazard of an oxytocin cell is flat [s]. */
const LATE = [0.15, 0.3] as const;

/** Why there is no value, by what was asked. */
const REASONS: Readonly<Partial<Record<SpikeObservable, string>>> = {
  first_burst: 'no burst of the network',
  burst_interval: 'fewer than two bursts of the network',
  burst_interval_variation: 'fewer than three bursts of the network',
  burst_interval_median: 'fewer than two bursts of the network',
  burst_interval_share: 'fewer than two bursts of the network',
  burst_peak_rate_lowest: 'no burst of the network',
  burst_peak_rate_highest: 'no burst of the network',
  burst_shortest_interval: 'no burst of the network',
  burst_onset_middle: 'no burst of the network',
  burst_onset_range: 'no burst of the network',
  rate_before_burst: 'no burst of the network',
  cells_joining: 'no burst of the network',
  spikes_per_burst: 'no burst of the network',
  burst_duration: 'no burst of the network',
  burst_peak_rate: 'no burst of the network',
  burst_silence: 'no burst of the network, or the run cuts it off',
  burst_onset_sd: 'no burst of the network, or one cell',
  background_rate: 'bursts leave no background',
  index_of_dispersion: 'the window is too short for such bins, or no cell fired',
  count_variation: 'the window is too short for such bins, or no cell fired',
  synchrony: 'fewer than two cells vary',
  median_rate_change: 'a cell did not fire before',
  hazard_ratio: 'too few intervals',
};
const USUAL_REASON = 'too few spikes';

/** A number of the spikes of a run, or why there is none. */
export function spikeMeasure(what: Measure, { spikes, end }: Outcome): number | string {
  if (!spikes) return 'no cell ran whose spikes could be kept';
  const observable = what.observable as SpikeObservable;
  const [from, to] = [what.from_s ?? 0, what.to_s ?? end];
  if (!(to > from)) return 'the window is empty';
  const trains = within(spikes, from, to);
  const value = isOfBursts(observable)
    ? burstMeasure(observable, trains, [what.interval_s ?? 0, what.interval_to_s ?? Infinity])
    : taken(observable, what, trains, spikes);
  return Number.isFinite(value) ? value : (REASONS[observable] ?? USUAL_REASON);
}

const isOfBursts = (name: SpikeObservable): name is BurstObservable => Object.hasOwn(BURST_OBSERVABLES, name);

/** The part of a recording in a window, its times counted from there. */
function within({ times, cells, duration }: SpikeTrains, from: number, to: number): SpikeTrains {
  // the last spike of a recording belongs to its last window
  const until = (train: Float64Array): number =>
    to >= duration ? train.length : after(train, to - RESOLUTION);
  const part = (train: Float64Array): Float64Array =>
    train.subarray(after(train, from - RESOLUTION), until(train)).map((t) => t - from);
  return { duration: to - from, cells, times: times.map(part) };
}

function taken(observable: TrainObservable, what: Measure, trains: SpikeTrains, whole: SpikeTrains): number {
  const { times, duration } = trains;
  const meanOf = (of: (train: Float64Array) => number): number => meanOfKnown(times.map(of));
  switch (observable) {
    case 'rate':
      return meanRate(trains);
    case 'isi_mode':
      return modeOf(histogramOf(times)) * MS;
    case 'interval_variation':
      return meanOf((train) => coefficientOfVariation(intervalsOf(train)));
    case 'intervals_under':
      return shareShorter(pooledIntervals(times), what.interval_s!);
    case 'hazard':
      return hazardAt(times, what.interval_s!, what.interval_to_s);
    case 'hazard_ratio':
      return hazardAt(times, ...LATE) / hazardAt(times, EARLY, undefined);
    case 'tail_distance': {
      const intervals = pooledIntervals(times);
      return exponentialTail(intervals, modeOf(intervalHistogram(intervals)))?.distance ?? Number.NaN;
    }
    case 'index_of_dispersion':
      return meanOf((train) => countDispersion(train, duration, what.bin_s!).index);
    case 'count_variation':
      return meanOf((train) => countDispersion(train, duration, what.bin_s!).variation);
    case 'median_rate_change':
      return quantile(changes(what, trains, whole).sort(), 0.5);
    case 'share_rising': {
      const all = changes(what, trains, whole);
      return all.filter((change) => change > what.share!).length / all.length;
    }
    case 'synchrony':
      return synchrony(trains).correlation;
  }
}

const histogramOf = (times: readonly Float64Array[]) => intervalHistogram(pooledIntervals(times));

const hazardAt = (times: readonly Float64Array[], interval: number, to: number | undefined): number =>
  hazardBetween(
    hazardOf(histogramOf(times)),
    to === undefined ? interval - BEFORE : interval,
    to ?? interval + AFTER,
  );

/**
 * Of each cell the rise over its own rate from the baseline to the window; a cell that was silent has none.
 */
function changes(what: Measure, trains: SpikeTrains, whole: SpikeTrains): Float64Array {
  const from = what.from_s!;
  const before = within(whole, what.baseline_s!, from);
  const all = trains.times.map(({ length }, i) => {
    const base = before.times[i]!.length / before.duration;
    return base > 0 ? length / trains.duration / base - 1 : Number.NaN;
  });
  return Float64Array.from(all.filter(Number.isFinite));
}
