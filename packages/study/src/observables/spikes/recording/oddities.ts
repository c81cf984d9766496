import { type Fault, printNumber } from '@tokos/units';
import { fault } from '../../../messages/faults.ts';
import { intervalsOf } from '../intervals.ts';
import { RESOLUTION, type SpikeTrains } from '../spike-trains.ts';

/**
 * A magnocellular cell in a milk-ejection burst fires at up to about 100 spikes/s; twice that is no such cell
 * [1/s].
 */
const FASTEST = 200;
/** No neurone fires twice within its absolute refractory time [s]. */
const REFRACTORY = 0.001 - RESOLUTION;
/** A cell whose spikes are never nearer than this fires more slowly than any that is recorded [s]. */
const SLOW_INTERVAL = 1;
const SLOW_RATE = 0.1;
const ENOUGH = 20;

export interface ReadAs {
  readonly isDurationGiven: boolean;
  readonly isOneCellAssumed: boolean;
}

/** What may be a mistake of whoever made the recording; it is said, and nothing is changed. */
export function odditiesOf(trains: SpikeTrains, { isDurationGiven, isOneCellAssumed }: ReadAs): Fault[] {
  const found: Fault[] = [];
  const fast = firstWith(trains, (times) => times.length > ENOUGH && medianInterval(times) < 1 / FASTEST);
  if (fast) {
    const rate = printNumber(1 / medianInterval(fast.times));
    found.push(fault('spikes-fast', { cell: fast.cell, rate, most: FASTEST }));
  }
  const near = firstWith(trains, (times) => times !== fast?.times && shortest(times) < REFRACTORY);
  if (near)
    found.push(fault('spikes-near', { cell: near.cell, least: printNumber(shortest(near.times) * 1000) }));
  const slow = firstWith(trains, isSlow);
  if (slow) found.push(fault('spikes-slow', { cell: slow.cell, least: printNumber(shortest(slow.times)) }));
  const start = trains.times.reduce((least, times) => Math.min(least, times[0] ?? Infinity), Infinity);
  if (start > trains.duration / 2) {
    const slots = { first: printNumber(start, 6), duration: printNumber(trains.duration, 6) };
    found.push(fault('recording-late-start', slots));
  }
  if (isOneCellAssumed) found.push(fault('recording-one-cell'));
  if (!isDurationGiven) found.push(fault('recording-duration', { given: printNumber(trains.duration, 6) }));
  return found;
}

function firstWith(
  { cells, times }: SpikeTrains,
  is: (times: Float64Array) => boolean,
): { readonly cell: string; readonly times: Float64Array } | undefined {
  const i = times.findIndex(is);
  return i < 0 ? undefined : { cell: cells[i]!, times: times[i]! };
}

const medianInterval = (times: Float64Array): number => {
  const sorted = intervalsOf(times).sort();
  return sorted[sorted.length >> 1]!;
};

const shortest = (times: Float64Array): number =>
  intervalsOf(times).reduce((least, interval) => Math.min(least, interval), Infinity);

const isSlow = (times: Float64Array): boolean =>
  times.length > ENOUGH &&
  times.length / (times.at(-1)! - times[0]!) < SLOW_RATE &&
  shortest(times) > SLOW_INTERVAL;
