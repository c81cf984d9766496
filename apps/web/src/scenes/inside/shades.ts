import type { CellsRecord } from '../../live/cells-record.ts';
import { LONG_S, type Rows } from './raster.ts';

/** A cell in a burst fires about so often in a second: that is full colour. */
const MOST_IN_SECOND = 60;

interface Wishes {
  readonly record: CellsRecord;
  readonly to_s: number;
  readonly rows: Rows;
  readonly colour: string;
}

/** Ten minutes of counts, one pixel for a cell and a second. A second is drawn once and then only moved. */
export interface Shades {
  /** Draws them into so much width and height; returns how many spikes they stand for. */
  draw(pen: CanvasRenderingContext2D, width: number, height: number, wishes: Wishes): number;
}

export function shades(): Shades {
  const roll = document.createElement('canvas');
  roll.width = LONG_S;
  const ink = roll.getContext('2d')!;
  const counted = new Float64Array(LONG_S);
  let counts = new Uint16Array(0);
  let [to, every, colour] = [0, 0, ''];

  const column = ({ record, rows }: Wishes, second: number): void => {
    const x = ((second % LONG_S) + LONG_S) % LONG_S;
    ink.clearRect(x, 0, 1, rows.count);
    counted[x] = 0;
    const heard = record.second(second);
    if (!heard) return;
    counts.fill(0);
    for (const cell of heard.cells) if (cell % rows.every === 0) counts[cell / rows.every]!++;
    counts.forEach((count, row) => {
      if (count === 0) return;
      counted[x]! += count;
      ink.globalAlpha = Math.min(1, 0.1 + 0.9 * Math.sqrt(count / MOST_IN_SECOND));
      ink.fillRect(x, row, 1, 1);
    });
  };

  return {
    draw: (pen, width, height, wishes) => {
      const { rows, to_s } = wishes;
      const now = Math.floor(to_s);
      if (rows.every !== every || wishes.colour !== colour || now < to) {
        [every, colour, to] = [rows.every, wishes.colour, now - LONG_S];
        roll.height = rows.count;
        counts = new Uint16Array(rows.count);
      }
      ink.fillStyle = colour;
      for (let second = Math.max(to, now - LONG_S); second < now; second++) column(wishes, second);
      to = now;
      const split = ((now % LONG_S) + LONG_S) % LONG_S;
      const each = width / LONG_S;
      pen.imageSmoothingEnabled = false;
      // The oldest second stands just behind the newest one of the roll.
      const old = LONG_S - split;
      pen.drawImage(roll, split, 0, old, rows.count, 0, 0, old * each, height);
      if (split > 0) pen.drawImage(roll, 0, 0, split, rows.count, old * each, 0, split * each, height);
      return counted.reduce((sum, count) => sum + count, 0);
    },
  };
}
