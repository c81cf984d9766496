import type { HeardSecond } from '../live/cells-record.ts';

/** A click: seconds after the start of the second on the wall, and where it is heard, from -1 to 1. */
export interface Click {
  readonly after_s: number;
  readonly pan: number;
}

/** One click for each spike of one cell. */
export function clicksOf({ cells, times }: HeardSecond, cell: number, all: number, speed: number): Click[] {
  const pan = all > 1 ? (1.6 * cell) / (all - 1) - 0.8 : 0;
  const clicks: Click[] = [];
  for (let i = cells.indexOf(cell); i >= 0; i = cells.indexOf(cell, i + 1)) {
    clicks.push({ after_s: times[i]! / 1000 / speed, pan });
  }
  return clicks;
}

/** All cells run together into a rush: how loud it is in each tenth of the second, from 0 to 1. */
export function rushOf({ times }: HeardSecond, all: number): number[] {
  const counts = new Array<number>(10).fill(0);
  for (const ms of times) counts[Math.min(9, Math.floor(ms / 100))]! += 1;
  return counts.map((count) => Math.min(1, Math.sqrt((count * 10) / all / LOUDEST)));
}
/** Spikes a second and cell that are as loud as it gets. */
const LOUDEST = 60;
