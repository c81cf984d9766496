import { type CellReport, DISPERSION_WIDTHS, type SpikeRecording, type SpikeReport } from '@tokos/study';
import { printNumber } from '@tokos/units';
import { bold, faint, type Screen } from '../terminal/screen.ts';
import { harmless } from '../terminal/streams.ts';
import { lengthOf, tableText } from '../terminal/table.ts';
import { intervalText } from './interval-text.ts';

/** The same figures of the model's own cells. */
export interface Own {
  readonly set: string;
  readonly report: SpikeReport;
}

/** Names of the lines on bursts, and those that have a value where there is none. */
const BURSTS =
  /^(?:bursts|first_burst|interval$|cells_joining|burst_|spikes_|peak_|short|onset|silence|back)/;
const NO_BURSTS = /^(?:bursts|background)$/;

/**
 * What a recording says, for a reader: figures in groups, cells, intervals and hazard as bars with their
 * numbers.
 */
export function answerText(
  name: string,
  { trains, unit }: SpikeRecording,
  report: SpikeReport,
  own: Own | undefined,
  screen: Screen,
): string {
  const { cells, duration } = trains;
  const dot = screen.unicode ? '·' : '-';
  const count = cells.length === 1 ? '1 cell' : `${cells.length} cells`;
  const made = [count, `${printNumber(duration, 6)} s`, `times in ${unit}`].join(` ${dot} `);
  const title = harmless(name);
  const room = screen.width - lengthOf(title) - lengthOf(made);
  const heading = (text: string): string => `\n${bold(text, screen)}\n`;
  const lines = linesOf(report, own);
  const bursts = report.bursts.length > 0 ? BURSTS : NO_BURSTS;
  return [
    `${bold(title, screen)}${room >= 2 ? ' '.repeat(room) : '\n'}${faint(made, screen)}\n\n`,
    lines(/^(?:spikes|rate)$/),
    heading('Intervals'),
    lines(/^(?:interval_cv|isi_|intervals_|hazard_|tail_)/),
    heading('Counts'),
    countsText(report, own),
    heading('Bursts'),
    lines(bursts),
    ...(cells.length > 1 ? [heading('Together'), lines(/^(?:count_correlation|synchrony)/)] : []),
    ...(cells.length > 1 ? [heading('Cells'), cellsText(report.cells)] : []),
    intervalText(report, screen),
  ].join('');
}

/**
 * The lines of a report whose names match, each with its unit or why it has no value, the model's beside
 * them.
 */
const linesOf =
  ({ lines }: SpikeReport, own: Own | undefined) =>
  (names: RegExp): string => {
    const rows = lines
      .filter(({ name }) => names.test(name))
      .map(({ name, value, unit, reason }) => {
        const theirs = own?.report.lines.find((line) => line.name === name)?.value;
        const beside = own ? [theirs === null || theirs === undefined ? '-' : printNumber(theirs)] : [];
        const of = unit === '1' ? '' : unit;
        return [name, value === null ? '-' : printNumber(value), ...beside, of, reason ?? ''];
      });
    return tableText(rows, own && ['', 'recording', own.set]);
  };

function countsText({ lines }: SpikeReport, own: Own | undefined): string {
  const value = (report: SpikeReport['lines'], start: string, width: number): string => {
    const found = report.find(({ name }) => name === `${start}_${String(width).replace('.', 'p')}s`)?.value;
    return found === null || found === undefined ? '-' : printNumber(found);
  };
  const rows = DISPERSION_WIDTHS.map((width) => [
    String(width),
    value(lines, 'iod', width),
    value(lines, 'count_cv', width),
    ...(own ? [value(own.report.lines, 'iod', width)] : []),
  ]);
  const header = ['bins of, s', 'index of dispersion', 'CV'];
  return tableText(rows, own ? [...header, `index, ${own.set}`] : header);
}

const MOST_CELLS = 12;

function cellsText(cells: readonly CellReport[]): string {
  const number = (value: number): string => (Number.isFinite(value) ? printNumber(value, 3) : '-');
  const rows = cells
    .slice(0, MOST_CELLS)
    .map(({ cell, spikes, rate, variation, mode, dispersion }) => [
      harmless(cell),
      String(spikes),
      ...[rate, variation, mode * 1000, dispersion].map(number),
    ]);
  const header = ['cell', 'spikes', 'rate, 1/s', 'CV', 'mode, ms', 'IoD 1 s'];
  const rest = cells.length - MOST_CELLS;
  return tableText(rows, header) + (rest > 0 ? `and ${rest} more, all with --json\n` : '');
}
