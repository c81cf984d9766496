import { after, type Curve, valueAt } from './curve.ts';

/** How an own pulse stands out of the blood. */
export interface Standing {
  /** What it adds at its highest to what was there [unit of the level]. */
  readonly rise: number;
  /** For how long a quarter of that is there, until the next pulse at the most [s]. */
  readonly length: number;
}

/** Blood is mixed and the level highest within this time [s]. */
const HIGHEST_WITHIN = 120;
const QUARTER = 1 / 4;

/** Pulses by what follows their beginnings [s] in the level of the blood. */
export function standingOut(level: Curve, onsets: readonly number[]): Standing[] {
  return onsets.map((onset, i) => {
    const next = onsets[i + 1] ?? Infinity;
    const before = valueAt(level, onset - 1);
    const first = after(level.time, onset);
    let rise = 0;
    for (
      let j = first;
      j < level.time.length && level.time[j]! <= Math.min(onset + HIGHEST_WITHIN, next);
      j++
    )
      rise = Math.max(rise, level.values[j]! - before);
    const enough = before + QUARTER * rise;
    let [began, ended] = [Number.NaN, Number.NaN];
    for (let j = first; j < level.time.length && level.time[j]! <= next; j++) {
      const isAbove = level.values[j]! >= enough;
      if (Number.isNaN(began) && isAbove) began = level.time[j]!;
      if (!Number.isNaN(began)) ended = level.time[j]!;
      if (!Number.isNaN(began) && !isAbove) break;
    }
    return { rise, length: ended - began };
  });
}
