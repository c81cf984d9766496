import type { ReportLine } from '../../files/report.ts';
import { type CountDispersion, DISPERSION_WIDTHS, dispersionByWidth } from './count-dispersion.ts';
import { exponentialTail } from './exponential-tail.ts';
import { type Hazard, hazardBetween } from './hazard.ts';
import { type IntervalHistogram, modeOf } from './interval-histogram.ts';
import { coefficientOfVariation, intervalsOf, shareShorter } from './intervals.ts';
import { meanOfKnown, reportLine } from './report-line.ts';
import type { SpikeTrains } from './spike-trains.ts';

const MS = 1000;
const PERCENT = 100;
/** An interval shorter than this is rare in an oxytocin cell [s]. */
const SHORT = 0.02;
/** Three bins of 5 ms around 75 ms, and where the hazard of an oxytocin cell is flat [s]. */
const EARLY = [0.07, 0.085] as const;
const LATE = [0.15, 0.3] as const;

/** What the intervals of all cells together say; `intervals` is their pool. */
export function intervalLines(
  { times }: SpikeTrains,
  intervals: Float64Array,
  histogram: IntervalHistogram,
  hazard: Hazard,
): ReportLine[] {
  const few = 'too few intervals';
  const mode = modeOf(histogram);
  const early = hazardBetween(hazard, ...EARLY);
  const late = hazardBetween(hazard, ...LATE);
  const tail = exponentialTail(intervals, mode);
  const variation = meanOfKnown(times.map((train) => coefficientOfVariation(intervalsOf(train))));
  return [
    reportLine('interval_cv', variation, '1', few),
    reportLine('isi_mode', mode * MS, 'ms', few),
    reportLine('intervals_under_20ms', shareShorter(intervals, SHORT) * PERCENT, '%', few),
    reportLine('hazard_75ms', early, '1/s', few),
    reportLine('hazard_150_300ms', late, '1/s', few),
    reportLine('hazard_150_300ms_over_75ms', late / early, '1', early === 0 ? 'no hazard at 75 ms' : few),
    reportLine('tail_rate', tail?.rate ?? Number.NaN, '1/s', few),
    reportLine('tail_distance', tail?.distance ?? Number.NaN, '1', few),
    reportLine('tail_single_exponential', tail ? Number(!tail.rejected) : Number.NaN, '1', few),
  ];
}

/** `0.1` is written `0p1`, as in the names of the bands. */
const inName = (width: number): string => String(width).replace('.', 'p');

/** Dispersion of the counts by width of the bin: the mean of the cells that fire. */
export function dispersionLines({ times, duration }: SpikeTrains): ReportLine[] {
  const ofCells = times.map((train) => dispersionByWidth(train, duration));
  const mean = (of: (found: CountDispersion) => number): number[] =>
    DISPERSION_WIDTHS.map((_, i) => meanOfKnown(ofCells.map((widths) => of(widths[i]!))));
  const [indices, variations] = [mean(({ index }) => index), mean(({ variation }) => variation)];
  const short = 'the recording is too short, or no cell fired';
  const ratio = indices[DISPERSION_WIDTHS.indexOf(8)]! / indices[DISPERSION_WIDTHS.indexOf(0.1)]!;
  return [
    ...indices.map((value, i) => reportLine(`iod_${inName(DISPERSION_WIDTHS[i]!)}s`, value, '1', short)),
    reportLine('iod_8s_over_0p1s', ratio, '1', short),
    ...variations.map((v, i) => reportLine(`count_cv_${inName(DISPERSION_WIDTHS[i]!)}s`, v, '1', short)),
  ];
}
