import { burstProfile, type NetworkBurst, type SpikeRecording, type SpikeReport } from '@tokos/study';
import type { Own } from './answer.ts';

const MS = 1000;

/** A report as rows of JSON: what was read, lines with unit, cells, curves by length of interval, bursts. */
export function resultsOf(
  file: string,
  { unit, trains }: SpikeRecording,
  report: SpikeReport,
  own: Own | undefined,
): readonly unknown[] {
  const read = { name: 'recording', file, unit, duration_s: trains.duration };
  const model = own ? rowsOf(own.report).map((row) => ({ ...row, of: own.set })) : [];
  return [read, ...rowsOf(report), ...model];
}

const rowsOf = (report: SpikeReport): readonly object[] => [
  ...report.lines,
  ...report.cells.map(({ cell, spikes, rate, variation, mode, dispersion }) => ({
    name: 'cell',
    cell,
    spikes,
    rate_per_s: rate,
    interval_cv: known(variation),
    isi_mode_ms: known(mode * MS),
    iod_1s: known(dispersion),
  })),
  ...curvesOf(report),
  ...report.bursts.map(burstRow),
];

function curvesOf({ histogram, hazard }: SpikeReport): readonly object[] {
  const bin_ms = histogram.width * MS;
  const { counts, beyond } = histogram;
  return [
    { name: 'interval_histogram', unit: '1', bin_ms, values: Array.from(counts), beyond },
    { name: 'hazard', unit: '1/s', bin_ms, values: Array.from(hazard.perSecond, known) },
  ];
}

function burstRow(burst: NetworkBurst): object {
  const { duration, spikes, peak, highest, onsetSpread, onsetMiddle, onsetRange } = burstProfile(burst);
  return {
    name: 'network_burst',
    time_s: burst.time,
    onset_s: burst.onset,
    end_s: burst.end,
    cells: burst.cells,
    cells_joining: burst.joined,
    burst_duration_s: duration,
    spikes_per_cell: spikes,
    peak_rate_5_intervals_per_s: peak,
    shortest_interval_as_rate_per_s: highest,
    onset_sd_s: known(onsetSpread),
    onset_10_90pct_s: onsetMiddle,
    onset_full_range_s: onsetRange,
  };
}

const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
