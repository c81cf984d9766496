import type { Pulses } from './deeds/index.ts';
import type { Episode } from './episodes.ts';

const MS = 1000;
/** Pulses that are whole but for rounding. */
const ROUNDING = 1e-9;

/**
 * The milliseconds of one second [from, from + 1) in which a shock comes, ascending; two within a millisecond
 * are one. Told from the time alone, so that a run can begin anywhere.
 */
export function pulsesWithin(episodes: readonly Episode[], second: number): number[] {
  const found = new Set<number>();
  for (const { what, from, to } of episodes) {
    if (from >= second + 1 || to <= second) continue;
    const { rate_1_per_s: rate, count = Infinity, train } = what as Pulses;
    const timeOf = train ? trainTimes(rate, train.on_s, train.pause_s) : (n: number): number => n / rate;
    const first = firstFrom(second - from, rate, train);
    for (let n = first; n < count; n++) {
      const time = from + timeOf(n);
      const ms = Math.round((time - second) * MS);
      if (ms >= MS || time >= to - ROUNDING) break;
      if (ms >= 0) found.add(ms);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** When pulse n comes, after the beginning [s]: each train begins with a pulse. */
function trainTimes(rate: number, on: number, pause: number): (n: number) => number {
  const each = pulsesOf(rate, on);
  return (n) => Math.floor(n / each) * (on + pause) + (n % each) / rate;
}

/** How many pulses a train has: those that begin before it ends. */
const pulsesOf = (rate: number, on: number): number => Math.max(1, Math.ceil(on * rate - ROUNDING));

/** A pulse that surely comes before a time after the beginning [s], to begin looking from. */
function firstFrom(since: number, rate: number, train: Pulses['train']): number {
  if (since <= 0) return 0;
  const before = train
    ? Math.floor((since - 1 / MS) / (train.on_s + train.pause_s)) * pulsesOf(rate, train.on_s)
    : Math.floor((since - 1 / MS) * rate) - 1;
  return Math.max(0, before);
}
