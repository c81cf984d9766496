import type { ReportLine } from '../../files/report.ts';
import { burstLines, synchronyLines } from './burst-lines.ts';
import { countDispersion } from './count-dispersion.ts';
import { type Hazard, hazardOf } from './hazard.ts';
import { type IntervalHistogram, intervalHistogram, modeOf } from './interval-histogram.ts';
import { dispersionLines, intervalLines } from './interval-lines.ts';
import { coefficientOfVariation, intervalsOf, pooledIntervals } from './intervals.ts';
import { type NetworkBurst, networkBursts } from './network-bursts.ts';
import { reportLine } from './report-line.ts';
import { meanRate, type SpikeTrains, spikesIn } from './spike-trains.ts';

/** One cell in figures; NaN where it fired too little for one. */
export interface CellReport {
  readonly cell: string;
  readonly spikes: number;
  /** [1/s] */
  readonly rate: number;
  /** Of the intervals. */
  readonly variation: number;
  /** [s] */
  readonly mode: number;
  /** Index of dispersion in bins of 1 s. */
  readonly dispersion: number;
}

/** Everything there is to say about a recording. */
export interface SpikeReport {
  readonly lines: readonly ReportLine[];
  /** Of the intervals of all cells together, in bins of 5 ms. */
  readonly histogram: IntervalHistogram;
  readonly hazard: Hazard;
  readonly bursts: readonly NetworkBurst[];
  readonly cells: readonly CellReport[];
}

export function spikeReport(trains: SpikeTrains): SpikeReport {
  const intervals = pooledIntervals(trains.times);
  const histogram = intervalHistogram(intervals);
  const hazard = hazardOf(histogram);
  const bursts = networkBursts(trains);
  const lines = [
    reportLine('cells', trains.cells.length, '1', ''),
    reportLine('spikes', spikesIn(trains), '1', ''),
    reportLine('duration', trains.duration, 's', ''),
    reportLine('rate', meanRate(trains), '1/s', ''),
    ...intervalLines(trains, intervals, histogram, hazard),
    ...dispersionLines(trains),
    ...burstLines(trains, bursts),
    ...synchronyLines(trains),
  ];
  const cells = trains.times.map((times, i) => cellReport(trains.cells[i]!, times, trains.duration));
  return { lines, histogram, hazard, bursts, cells };
}

function cellReport(cell: string, times: Float64Array, duration: number): CellReport {
  const intervals = intervalsOf(times);
  return {
    cell,
    spikes: times.length,
    rate: times.length / duration,
    variation: coefficientOfVariation(intervals),
    mode: modeOf(intervalHistogram(intervals)),
    dispersion: countDispersion(times, duration, 1).index,
  };
}
