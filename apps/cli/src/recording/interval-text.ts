import { hazardBetween, type SpikeReport } from '@tokos/study';
import { printNumber } from '@tokos/units';
import { barsText } from '../terminal/bars.ts';
import { bold, type Screen } from '../terminal/screen.ts';
import { tableText } from '../terminal/table.ts';

const MS = 1000;
/** Lengths between which the table sums up [ms]. */
const EDGES = [0, 20, 40, 60, 80, 100, 150, 200, 300, 500, 1000];
/** Shares of the intervals that the bars must show; the rest is a long thin tail. */
const SHOWN = 0.98;
/** A hazard from fewer intervals is noise. */
const LEAST_AT_RISK = 20;
const MARGIN = 10;

/** Intervals and hazard as bars by length, and the same numbers as a short table. */
export function intervalText(report: SpikeReport, screen: Screen): string {
  const total = report.histogram.beyond + sum(report.histogram.counts);
  if (total === 0) return '';
  const columns = columnsOf(report, screen.width - MARGIN, total);
  const axis = { from: 0, to: columns.at(-1)!.to * MS, unit: 'ms' };
  const shares = Float64Array.from(columns, ({ share }) => share);
  const hazards = Float64Array.from(columns, ({ hazard }) => hazard);
  return [
    `\n${bold('Intervals, % per 5 ms', screen)}\n`,
    barsText(shares, axis, screen),
    `\n${bold('Hazard, 1/s: how ready to fire, by the time since the last spike', screen)}\n`,
    barsText(hazards, axis, screen),
    '\n',
    tableText(rowsOf(report, total), ['interval, ms', 'count', '%', 'hazard, 1/s']),
  ].join('');
}

interface BarColumn {
  /** [s] */
  readonly to: number;
  /** Of all intervals, per bin [%]. */
  readonly share: number;
  /** [1/s]; NaN where too few intervals lasted so long. */
  readonly hazard: number;
}

/** Bins gathered into as many columns as the screen holds. */
function columnsOf({ histogram, hazard }: SpikeReport, most: number, total: number): BarColumn[] {
  const { counts, width } = histogram;
  let [bins, seen] = [0, 0];
  while (bins < counts.length && seen < SHOWN * total) seen += counts[bins++]!;
  const each = Math.max(1, Math.ceil(bins / most));
  return Array.from({ length: Math.ceil(bins / each) }, (_, column) => {
    const [from, to] = [column * each, Math.min(bins, (column + 1) * each)];
    const share = (100 * sum(counts.subarray(from, to))) / total / (to - from);
    const isKnown = (hazard.atRisk[from] ?? 0) >= LEAST_AT_RISK;
    return {
      to: to * width,
      share,
      hazard: isKnown ? hazardBetween(hazard, from * width, to * width) : Number.NaN,
    };
  });
}

function rowsOf({ histogram, hazard }: SpikeReport, total: number): string[][] {
  const { counts, width, beyond } = histogram;
  const rows = EDGES.slice(1).map((to, i) => {
    const [low, high] = [EDGES[i]! / MS, to / MS];
    const count = sum(counts.subarray(Math.round(low / width), Math.round(high / width)));
    const rate = hazardBetween(hazard, low, high);
    const found = Number.isFinite(rate) ? printNumber(rate, 3) : '-';
    return [`${EDGES[i]} to ${to}`, String(count), printNumber((100 * count) / total, 3), found];
  });
  return [...rows, [`over ${EDGES.at(-1)}`, String(beyond), printNumber((100 * beyond) / total, 3), '-']];
}

const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);
