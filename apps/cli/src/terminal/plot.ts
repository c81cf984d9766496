import { printNumber } from '@tokos/units';
import type { Screen } from './screen.ts';

/** A line to draw: at least one point, times ascending. */
export interface Line {
  readonly times: Float64Array;
  readonly values: Float64Array;
}
const ROWS = 9;

/**
 * A line over time, drawn with braille dots (two by four in each letter) or, in ASCII, one sign per
 * column.
 */
export function plotText(line: Line, timeUnit: string, screen: Screen): string {
  const [low, high] = boundsOf(line.values);
  const ticks = [high, (high + low) / 2, low].map((value) => printNumber(value, 3));
  const margin = Math.max(...ticks.map((tick) => tick.length)) + 1;
  const columns = screen.width - margin - 2;
  const rows = screen.unicode ? braille(line, low, high, columns) : ascii(line, low, high, columns);
  const side = screen.unicode ? '│' : '|';
  const body = rows.map((row, i) => {
    const tick = i === 0 ? ticks[0]! : i === ROWS >> 1 ? ticks[1]! : i === ROWS - 1 ? ticks[2]! : '';
    return `${tick.padStart(margin)} ${side}${row}`.trimEnd();
  });
  return `${[...body, ...timeAxis(line.times, timeUnit, margin, columns, screen)].join('\n')}\n`;
}

/** A flat line lies in the middle; a line of concentrations begins at nothing. */
function boundsOf(values: Float64Array): readonly [number, number] {
  const least = values.reduce((a, b) => Math.min(a, b));
  const greatest = values.reduce((a, b) => Math.max(a, b));
  if (least >= 0) return [0, greatest > 0 ? greatest : 1];
  return least === greatest ? [least - 1, least + 1] : [least, greatest];
}

function timeAxis(
  times: Float64Array,
  timeUnit: string,
  margin: number,
  columns: number,
  screen: Screen,
): string[] {
  const [corner, rule, mark] = screen.unicode ? ['└', '─', '┴'] : ['+', '-', '+'];
  const [first, last] = [times[0]!, times.at(-1)!];
  const middle = Math.floor(columns / 2);
  const ruler = `${rule.repeat(middle)}${mark}${rule.repeat(Math.max(0, columns - middle - 1))}`;
  const [from, half, to] = [first, (first + last) / 2, last].map((time) => printNumber(time, 3));
  const end = `${to} ${timeUnit}`;
  const labels = `${from!.padEnd(middle - (half!.length >> 1))}${half}`;
  const under = labels.padEnd(columns - end.length) + end;
  return [`${' '.repeat(margin)} ${corner}${ruler}`, `${' '.repeat(margin + 2)}${under}`];
}

/** Where the value of each of `count` places lies, between 0 (low) and 1 (high). */
function heights({ times, values }: Line, low: number, high: number, count: number): number[] {
  const [first, last] = [times[0]!, times.at(-1)!];
  let at = 0;
  return Array.from({ length: count }, (_, place) => {
    const time = first + ((last - first) * place) / Math.max(1, count - 1);
    while (at < times.length - 2 && times[at + 1]! <= time) at++;
    const [from, to] = [times[at]!, times[at + 1] ?? times[at]!];
    const share = to > from ? Math.min(1, (time - from) / (to - from)) : 0;
    const value = values[at]! + share * ((values[at + 1] ?? values[at]!) - values[at]!);
    return (value - low) / (high - low);
  });
}

const DOTS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

function braille(line: Line, low: number, high: number, columns: number): string[] {
  const tall = ROWS * DOTS.length;
  const dots = heights(line, low, high, columns * 2).map((h) => tall - 1 - Math.round(h * (tall - 1)));
  const grid = Array.from({ length: ROWS }, () => new Uint8Array(columns));
  dots.forEach((dot, x) => {
    // a steep line is drawn through, from the dot before to this one
    const before = dots[x - 1] ?? dot;
    for (let y = Math.min(dot, before); y <= Math.max(dot, before); y++) {
      const row = grid[Math.floor(y / DOTS.length)]!;
      row[x >> 1] = row[x >> 1]! | DOTS[y % DOTS.length]![x % 2]!;
    }
  });
  return grid.map(letters);
}

const BLANK_BRAILLE = 0x2800;
const letters = (row: Uint8Array): string =>
  Array.from(row, (dots) => (dots === 0 ? ' ' : String.fromCharCode(BLANK_BRAILLE + dots))).join('');

function ascii(line: Line, low: number, high: number, columns: number): string[] {
  const dots = heights(line, low, high, columns).map((h) => ROWS - 1 - Math.round(h * (ROWS - 1)));
  return Array.from({ length: ROWS }, (_, row) =>
    dots.map((dot, x) => (between(row, dots[x - 1] ?? dot, dot) ? '*' : ' ')).join(''),
  );
}

const between = (row: number, a: number, b: number): boolean =>
  row >= Math.min(a, b) && row <= Math.max(a, b);
