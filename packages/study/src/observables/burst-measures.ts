import type { BurstObservable } from './spike-catalogue.ts';
import { aroundBursts, background } from './spikes/around-bursts.ts';
import { type BurstProfile, burstProfile } from './spikes/burst-profile.ts';
import { coefficientOfVariation } from './spikes/intervals.ts';
import { burstIntervals, networkBursts } from './spikes/network-bursts.ts';
import { quantile } from './spikes/quantile.ts';
import { meanOfKnown } from './spikes/report-line.ts';
import type { SpikeTrains } from './spikes/spike-trains.ts';

const HOUR = 3600;

/** A number of the bursts in a recording; NaN where there is none. */
export function burstMeasure(
  observable: BurstObservable,
  trains: SpikeTrains,
  [shortest, longest]: readonly [number, number] = [0, Infinity],
): number {
  const bursts = networkBursts(trains);
  const mean = (of: (profile: BurstProfile) => number): number =>
    meanOfKnown(bursts.map((burst) => of(burstProfile(burst))));
  const intervals = (): Float64Array => burstIntervals(bursts);
  const peaks = (): number[] => bursts.map((burst) => burstProfile(burst).peak);
  switch (observable) {
    case 'bursts':
      return bursts.length;
    case 'bursts_per_hour':
      return (bursts.length / trains.duration) * HOUR;
    case 'first_burst':
      return bursts[0]?.time ?? Number.NaN;
    case 'burst_interval':
      return meanOfKnown([...intervals()]);
    case 'burst_interval_variation':
      return coefficientOfVariation(intervals());
    case 'cells_joining':
      return mean(({ joined }) => joined);
    case 'spikes_per_burst':
      return mean(({ spikes }) => spikes);
    case 'burst_duration':
      return mean(({ duration }) => duration);
    case 'burst_peak_rate':
      return mean(({ peak }) => peak);
    case 'burst_interval_median':
      return quantile(intervals().sort(), 1 / 2);
    case 'burst_interval_share':
      return meanOfKnown([...intervals()].map((one) => (one >= shortest && one <= longest ? 1 : 0)));
    case 'burst_peak_rate_lowest':
      return bursts.length > 0 ? Math.min(...peaks()) : Number.NaN;
    case 'burst_peak_rate_highest':
      return bursts.length > 0 ? Math.max(...peaks()) : Number.NaN;
    case 'burst_shortest_interval':
      return mean(({ highest }) => highest);
    case 'burst_onset_middle':
      return mean(({ onsetMiddle }) => onsetMiddle);
    case 'burst_onset_range':
      return mean(({ onsetRange }) => onsetRange);
    case 'rate_before_burst':
      return aroundBursts(trains, bursts).rateBefore;
    case 'burst_onset_sd':
      return mean(({ onsetSpread }) => onsetSpread);
    case 'burst_silence':
      return aroundBursts(trains, bursts).silence;
    case 'background_rate':
      return background(trains, bursts).mean;
  }
}
