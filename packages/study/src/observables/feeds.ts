import { type Curve, valueAt } from './curve.ts';

/** A time at which an infant or a pump began at a breast [s], and which. */
export interface Feed {
  readonly time: number;
  /** `left` or `right`; a pump at both counts as two feeds of one time. */
  readonly side: string;
}

const SIDES = ['left', 'right'] as const;
export const WHO_FEEDS = SIDES.flatMap((side) => [`at_${side}_breast`, `pump_${side}`]);

/** Feeds that begin in a window, in order. */
export function feedsIn(
  read: (signal: string) => Curve,
  [from, to]: readonly [number, number],
  removed: readonly string[],
): Feed[] {
  const sides = SIDES.filter((side) => removed.includes(`milk_removed_${side}`));
  const found = sides.flatMap((side) =>
    [`at_${side}_breast`, `pump_${side}`].flatMap((who) => {
      const { time, values } = read(who);
      const times: Feed[] = [];
      for (let i = 0; i < time.length; i++) {
        const began = values[i]! > 1 / 2 && (i === 0 || values[i - 1]! <= 1 / 2);
        if (began && time[i]! >= from && time[i]! < to) times.push({ time: time[i]!, side });
      }
      return times;
    }),
  );
  return found.sort((a, b) => a.time - b.time);
}

/** What each feed took of what its breast held, up to the next there or the end of the window. */
export function sharesOf(feeds: readonly Feed[], read: (signal: string) => Curve, to: number): number[] {
  return feeds.flatMap(({ time, side }) => {
    const next = feeds.find((other) => other.side === side && other.time > time)?.time ?? to;
    const removed = read(`milk_removed_${side}`);
    const held = valueAt(read(`milk_stored_${side}`), time);
    return held > 0 ? [(valueAt(removed, next) - valueAt(removed, time)) / held] : [];
  });
}
