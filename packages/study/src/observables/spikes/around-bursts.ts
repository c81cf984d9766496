import { after } from '../curve.ts';
import type { CellBurst } from './cell-bursts.ts';
import type { NetworkBurst } from './network-bursts.ts';
import { RESOLUTION, type SpikeTrains } from './spike-trains.ts';

/**
 * How long after the end of a burst the longest gap may begin, and what is looked at before its onset [s].
 */
const SILENCE_WITHIN = 10;
const BEFORE = 10;
/** What of the time around a burst of the network is no background [s]. */
const LEAD = 10;
const TRAIL = 40;

/**
 * The silence of a cell after its burst: the longest gap between two spikes that begins within 10 s of the
 * burst's last spike, that spike included [s]. NaN where the recording ends before such a gap does: its
 * length is not known.
 */
export function silenceAfter({ end }: CellBurst, times: Float64Array): number {
  let longest = Number.NaN;
  for (let i = after(times, end); i < times.length && times[i]! <= end + SILENCE_WITHIN + RESOLUTION; i++) {
    if (i + 1 === times.length) return Number.NaN;
    const gap = times[i + 1]! - times[i]!;
    if (!(gap <= longest)) longest = gap;
  }
  return longest;
}

/** Rate of a cell in the 10 s before its burst [1/s]; NaN where the recording began later than that. */
export function rateBefore({ onset }: CellBurst, times: Float64Array): number {
  if (onset < BEFORE) return Number.NaN;
  return (after(times, onset) - after(times, onset - BEFORE)) / BEFORE;
}

/** What the cells do when the network does not burst. */
export interface Background {
  /** How much of the recording is background [s]. */
  readonly span: number;
  /** Of each cell [1/s]; NaN where the span is 0. */
  readonly rates: Float64Array;
  /** Mean over the cells [1/s]. */
  readonly mean: number;
}

/** Rates outside the stretches from 10 s before to 40 s after each burst of the network (sorted by time). */
export function background(
  { times, duration }: SpikeTrains,
  bursts: readonly { readonly time: number }[],
): Background {
  const quiet = quietStretches(bursts, duration);
  const span = quiet.reduce((sum, [from, to]) => sum + to - from, 0);
  const rates = Float64Array.from(times, (train) => {
    const count = quiet.reduce((sum, [from, to]) => sum + spikesBetween(train, from, to, duration), 0);
    return span > 0 ? count / span : Number.NaN;
  });
  return { span, rates, mean: rates.reduce((sum, rate) => sum + rate, 0) / rates.length };
}

type Stretch = readonly [from: number, to: number];

function quietStretches(bursts: readonly { readonly time: number }[], duration: number): Stretch[] {
  const quiet: Stretch[] = [];
  let from = 0;
  for (const { time } of bursts) {
    if (time - LEAD > from) quiet.push([from, Math.min(time - LEAD, duration)]);
    from = time + TRAIL;
  }
  return from < duration ? [...quiet, [from, duration]] : quiet;
}

/**
 * A spike on an edge belongs to the stretch that begins there; the end of the recording belongs to its last
 * stretch.
 */
const spikesBetween = (times: Float64Array, from: number, to: number, duration: number): number =>
  (to === duration ? times.length : after(times, to)) - after(times, from);

/** Means over all cells of all bursts, of those for which there is a value. */
export interface BurstSurroundings {
  /** [s] */
  readonly silence: number;
  /** In the 10 s before a burst [1/s]. */
  readonly rateBefore: number;
}

export function aroundBursts({ times }: SpikeTrains, bursts: readonly NetworkBurst[]): BurstSurroundings {
  const members = bursts.flatMap((burst) => burst.members);
  const mean = (of: (burst: CellBurst, times: Float64Array) => number): number => {
    const known = members.map((burst) => of(burst, times[burst.cell]!)).filter((value) => value >= 0);
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  return { silence: mean(silenceAfter), rateBefore: mean(rateBefore) };
}
