import type { ReportLine } from '../../files/report.ts';
import { aroundBursts, background } from './around-bursts.ts';
import { type BurstProfile, burstProfile } from './burst-profile.ts';
import { burstIntervals, type NetworkBurst } from './network-bursts.ts';
import { meanOfKnown, reportLine } from './report-line.ts';
import type { SpikeTrains } from './spike-trains.ts';
import { synchrony } from './synchrony.ts';

const HOUR = 3600;

/** What the bursts of the network say; the names are those of the bands of the network's experiments. */
export function burstLines(trains: SpikeTrains, bursts: readonly NetworkBurst[]): ReportLine[] {
  const none = 'no burst of the network';
  const profiles = bursts.map(burstProfile);
  const mean = (of: (profile: BurstProfile) => number): number => meanOfKnown(profiles.map(of));
  const around = aroundBursts(trains, bursts);
  const quiet = background(trains, bursts);
  const intervals = Array.from(burstIntervals(bursts));
  const cut = bursts.length > 0 ? 'the recording cuts it off' : none;
  return [
    reportLine('bursts', bursts.length, '1', none),
    reportLine('bursts_per_h', (bursts.length / trains.duration) * HOUR, '1/h', none),
    reportLine('first_burst', bursts[0]?.time ?? Number.NaN, 's', none),
    reportLine('interval', meanOfKnown(intervals), 's', 'fewer than two bursts of the network'),
    reportLine(
      'cells_joining',
      mean(({ joined }) => joined),
      '1',
      none,
    ),
    reportLine(
      'burst_duration',
      mean(({ duration }) => duration),
      's',
      none,
    ),
    reportLine(
      'spikes_per_cell',
      mean(({ spikes }) => spikes),
      '1',
      none,
    ),
    reportLine(
      'peak_rate_5_intervals',
      mean(({ peak }) => peak),
      '1/s',
      none,
    ),
    reportLine(
      'shortest_interval_as_rate',
      mean(({ highest }) => highest),
      '1/s',
      none,
    ),
    reportLine(
      'onset_sd',
      mean(({ onsetSpread }) => onsetSpread),
      's',
      bursts.length ? 'one cell' : none,
    ),
    reportLine(
      'onset_10_90pct',
      mean(({ onsetMiddle }) => onsetMiddle),
      's',
      none,
    ),
    reportLine(
      'onset_full_range',
      mean(({ onsetRange }) => onsetRange),
      's',
      none,
    ),
    reportLine('silence', around.silence, 's', cut),
    reportLine('background', quiet.mean, '1/s', 'bursts leave no background'),
    reportLine('background_last_10s', around.rateBefore, '1/s', cut),
  ];
}

/** How much the cells fire together over the whole recording; for one cell there is nothing to say. */
export function synchronyLines(trains: SpikeTrains): ReportLine[] {
  if (trains.cells.length < 2) return [];
  const { correlation, index } = synchrony(trains);
  const few = 'fewer than two cells vary';
  return [
    reportLine('count_correlation_0p1s', correlation, '1', few),
    reportLine('synchrony_index_0p1s', index, '1', few),
  ];
}
