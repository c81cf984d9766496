import type { Observable } from './catalogue.ts';

/**
 * What can be measured in the spikes of a run, and in what the endings make of them. Windows: `from` and
 * `to`, the whole run unless said. Intervals and dispersion of cells as their papers use them; bursts by the
 * rule of the network's experiments.
 */
export const TRAIN_OBSERVABLES = {
  rate: { about: 'spikes of a cell in a second, the mean over all cells', unit: '1/s', needs: {} },
  isi_mode: {
    about: 'most frequent interval between two spikes, bins of 5 ms smoothed over 25 ms',
    unit: 'ms',
    needs: {},
  },
  interval_variation: {
    about: 'standard deviation over mean of the intervals of a cell, the mean over all cells',
    unit: '1',
    needs: {},
  },
  intervals_under: {
    about: 'share of the intervals that are shorter than `interval`',
    unit: '1',
    needs: { interval: '20 ms' },
  },
  hazard: {
    about: 'readiness to fire so long after a spike: at `interval` (over 15 ms), or up to `interval_to`',
    unit: '1/s',
    needs: { interval: '75 ms' },
  },
  hazard_ratio: {
    about: 'hazard from 150 to 300 ms after a spike over that at 75 ms; 1 where it is flat',
    unit: '1',
    needs: {},
  },
  tail_distance: {
    about: 'greatest distance of the intervals beyond the mode from one exponential, as shares of them',
    unit: '1',
    needs: {},
  },
  index_of_dispersion: {
    about: 'variance over mean of the spikes in bins, the mean over all cells; 1 for pure chance',
    unit: '1',
    needs: { bin: '8 s' },
  },
  count_variation: {
    about: 'standard deviation over mean of the spikes in bins, the mean over all cells',
    unit: '1',
    needs: { bin: '10 s' },
  },
  median_rate_change: {
    about: 'rise of a cell over its own rate from `baseline` to `from`; the median of the cells',
    unit: '1',
    needs: { baseline: '0 s', from: '10 min', to: '12 min' },
  },
  share_rising: {
    about: 'share of the cells that rise by more than `share` over their rate from `baseline` to `from`',
    unit: '1',
    needs: { baseline: '0 s', from: '10 min', to: '12 min', share: '0.25' },
  },
  synchrony: {
    about: 'correlation of the counts of two cells in bins of 100 ms, the mean over all pairs',
    unit: '1',
    needs: {},
  },
} as const satisfies Record<string, Observable>;

/** By the rule that all tests of the network count with. */
export const BURST_OBSERVABLES = {
  bursts: { about: 'bursts of the network', unit: '1', needs: {} },
  bursts_per_hour: { about: 'bursts of the network in an hour', unit: '1/h', needs: {} },
  first_burst: { about: 'from the beginning to the first burst', unit: 's', needs: {} },
  burst_interval: { about: 'from burst to burst, the mean', unit: 's', needs: {} },
  burst_interval_variation: {
    about: 'standard deviation over mean of the intervals between bursts',
    unit: '1',
    needs: {},
  },
  burst_interval_median: { about: 'from burst to burst, the median', unit: 's', needs: {} },
  burst_interval_share: {
    about: 'share of the intervals between bursts from `interval` to `interval_to`',
    unit: '1',
    needs: { interval: '2 min', interval_to: '20 min' },
  },
  cells_joining: { about: 'share of the cells that join a burst', unit: '1', needs: {} },
  spikes_per_burst: { about: 'spikes of a cell in a burst, the mean', unit: '1', needs: {} },
  burst_duration: { about: 'first to last spike of a cell in a burst, the mean', unit: 's', needs: {} },
  burst_peak_rate: { about: 'rate over the fastest five intervals of a burst', unit: '1/s', needs: {} },
  burst_peak_rate_lowest: { about: 'the same of the burst in which it is lowest', unit: '1/s', needs: {} },
  burst_peak_rate_highest: { about: 'the same of the burst in which it is highest', unit: '1/s', needs: {} },
  burst_shortest_interval: {
    about: 'shortest interval of a cell in a burst, as a rate',
    unit: '1/s',
    needs: {},
  },
  burst_silence: {
    about: 'longest pause of a cell that begins within 10 s of its burst',
    unit: 's',
    needs: {},
  },
  burst_onset_sd: {
    about: 'standard deviation of the times at which the cells begin a burst',
    unit: 's',
    needs: {},
  },
  burst_onset_middle: {
    about: 'from the tenth to the ninetieth hundredth of the times at which the cells begin a burst',
    unit: 's',
    needs: {},
  },
  burst_onset_range: { about: 'from the first to the last cell that begins a burst', unit: 's', needs: {} },
  rate_before_burst: { about: 'rate of a cell in the 10 s before its burst', unit: '1/s', needs: {} },
  background_rate: {
    about: 'rate of a cell outside 10 s before and 40 s after each burst',
    unit: '1/s',
    needs: {},
  },
} as const satisfies Record<string, Observable>;
export const SPIKE_OBSERVABLES = { ...TRAIN_OBSERVABLES, ...BURST_OBSERVABLES } as const;
export type TrainObservable = keyof typeof TRAIN_OBSERVABLES;
export type BurstObservable = keyof typeof BURST_OBSERVABLES;
export type SpikeObservable = TrainObservable | BurstObservable;

/** What the endings of a preparation give, over a window or for each spike that reached them. */
export const RELEASE_OBSERVABLES = {
  released: { about: 'oxytocin released in a window', unit: 'pg', needs: {} },
  release_per_pulse: {
    about: 'oxytocin released in a window for each spike or shock in it, gland of a rat',
    unit: 'pg',
    needs: {},
  },
  release_variation: {
    about: 'standard deviation over mean of what is released in bins',
    unit: '1',
    needs: { bin: '10 s' },
  },
} as const satisfies Record<string, Observable>;
export type ReleaseObservable = keyof typeof RELEASE_OBSERVABLES;
