import { type AssayName, type NumberColumn, readingName, type Table } from '@tokos/study';
import { printNumber } from '@tokos/units';
import { plotText } from '../terminal/plot.ts';
import type { Screen } from '../terminal/screen.ts';
import { tableText } from '../terminal/table.ts';
import type { Choices } from './choices.ts';
import { shownUnit } from './shown-units.ts';

/** Every true level that the run has moved; oxytocin where nothing was. */
export function movedLevels({ columns }: Table): NumberColumn[] {
  const levels = columns.filter(
    (column): column is NumberColumn =>
      column.kind === 'number' && /^plasma_(?!.*_read_by_)/.test(column.name) && column.values.length > 0,
  );
  const moved = levels.filter(({ values }) => values.some((value) => value !== values[0]));
  return moved.length > 0 ? moved : levels.slice(0, 1);
}

const HOURS_FROM = 6 * 3600;

/** A level over time as a plot, and the same numbers as a short table. */
export function levelText(
  level: NumberColumn,
  table: Table,
  { units, assay }: Choices,
  screen: Screen,
): string {
  const seconds = table.columns[0]!.values as Float64Array;
  const drug = /^plasma_([a-z]+)/.exec(level.name)![1]!;
  const shown = shownUnit(level.unit, drug === 'oxytocin', units);
  const [timeUnit, per] = seconds.at(-1)! > HOURS_FROM ? (['h', 3600] as const) : (['min', 60] as const);
  const times = seconds.map((t) => t / per);
  const values = level.values.map((v) => v * shown.factor);
  const reading = readingOf(table, drug, assay);
  const rows = picked(seconds).map((i) => [
    printNumber(times[i]!),
    printNumber(values[i]!),
    ...(reading ? [readText(reading.values[i]!)] : []),
  ]);
  const header = [
    `time, ${timeUnit}`,
    `${drug}, ${shown.unit}`,
    ...(reading ? [`${assay} reads, ${reading.unit}`] : []),
  ];
  const head = `plasma ${drug}, ${shown.unit}\n`;
  return `${head}${plotText({ times, values }, timeUnit, screen)}\n${tableText(rows, header)}`;
}

/** Steps that a clock likes [s]. */
const STEPS = [
  1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400,
];
const MOST_ROWS = 9;

/** Samples at round times, the first and the last among them. */
function picked(seconds: Float64Array): number[] {
  const last = seconds.at(-1)!;
  const least = last / MOST_ROWS;
  const step = STEPS.find((each) => each >= least) ?? Math.ceil(least / 86_400) * 86_400;
  const every = seconds.length > 1 ? seconds[1]! - seconds[0]! : 1;
  const round = Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => Math.round((i * step) / every));
  return [...new Set([...round, seconds.length - 1])].filter((i) => i < seconds.length);
}

const readingOf = (table: Table, drug: string, assay: AssayName | undefined): NumberColumn | undefined =>
  table.columns.find(
    (column): column is NumberColumn =>
      column.kind === 'number' &&
      assay !== undefined &&
      column.name === readingName(`plasma_${drug}`, assay, 'pg/mL'),
  );

/** Below its limit a laboratory reports nothing. */
const readText = (value: number): string => (Number.isNaN(value) ? '-' : printNumber(value));
