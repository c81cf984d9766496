import { printNumber } from '@tokos/units';
import type { Screen } from './screen.ts';

/** What the bars stand on, from the left edge of the first to the right edge of the last. */
export interface BarAxis {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

const ROWS = 7;
const EIGHTHS = ' ▁▂▃▄▅▆▇█';

/** A bar for each value, from 0 up; a value that is no finite number leaves its place empty. */
export function barsText(values: Float64Array, axis: BarAxis, screen: Screen): string {
  const greatest = values.reduce((most, value) => (value > most && value < Infinity ? value : most), 0);
  const top = greatest > 0 ? greatest : 1;
  const ticks = [top, 0].map((tick) => printNumber(tick, 3));
  const margin = Math.max(...ticks.map((tick) => tick.length)) + 1;
  const side = screen.unicode ? '│' : '|';
  const body = Array.from({ length: ROWS }, (_, row) => {
    const tick = row === 0 ? ticks[0]! : row === ROWS - 1 ? ticks[1]! : '';
    const cells = Array.from(values, (value) =>
      part((value / top) * ROWS - (ROWS - 1 - row), screen.unicode),
    );
    return `${tick.padStart(margin)} ${side}${cells.join('')}`.trimEnd();
  });
  const columns = Math.max(values.length, 20);
  const [corner, rule] = screen.unicode ? ['└', '─'] : ['+', '-'];
  const end = `${printNumber(axis.to, 3)} ${axis.unit}`;
  const labels = printNumber(axis.from, 3).padEnd(columns - end.length) + end;
  const blank = ' '.repeat(margin);
  return `${[...body, `${blank} ${corner}${rule.repeat(columns)}`, `${blank}  ${labels}`].join('\n')}\n`;
}

/**
 * What of a bar lies in one letter, `height` being how many letters it rises from the lower edge of this one.
 */
function part(height: number, unicode: boolean): string {
  if (!(height > 0)) return ' ';
  if (!unicode) return height >= 0.5 ? '#' : ' ';
  return EIGHTHS[Math.min(8, Math.max(1, Math.round(height * 8)))]!;
}
