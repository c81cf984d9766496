export {
  aroundBursts,
  type Background,
  type BurstSurroundings,
  background,
  rateBefore,
  silenceAfter,
} from './around-bursts.ts';
export { type BurstProfile, burstProfile } from './burst-profile.ts';
export { BURST_RULE, type BurstRule } from './burst-rule.ts';
export { BurstWatch } from './burst-watch.ts';
export { type CellBurst, cellBursts } from './cell-bursts.ts';
export {
  type CountDispersion,
  countDispersion,
  DISPERSION_WIDTHS,
  dispersionByWidth,
} from './count-dispersion.ts';
export { type ExponentialTail, exponentialTail } from './exponential-tail.ts';
export { type Hazard, hazardBetween, hazardOf } from './hazard.ts';
export { type IntervalHistogram, intervalHistogram, modeOf, smoothed } from './interval-histogram.ts';
export { coefficientOfVariation, intervalsOf, pooledIntervals, shareShorter } from './intervals.ts';
export { burstIntervals, type NetworkBurst, networkBursts } from './network-bursts.ts';
export type { RecordingChoice } from './recording/columns.ts';
export { SpikeReader, type SpikeRecording } from './recording/spike-reader.ts';
export { type CellReport, type SpikeReport, spikeReport } from './spike-report.ts';
export {
  meanRate,
  type SpikeList,
  type SpikeTrains,
  spikesIn,
  spikeTrains,
  trainsOf,
} from './spike-trains.ts';
export { type Synchrony, synchrony } from './synchrony.ts';
