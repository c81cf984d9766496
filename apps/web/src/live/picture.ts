import { dotScale } from '../instruments/dots/scale.ts';
import type { Live } from './client.ts';

/** One moment as it is drawn: every instrument of a frame reads the same one, so that none can disagree. */
export interface Picture {
  readonly time_s: number;
  /** By name of the signal. */
  value(name: string): number;
  /** The same signal at the start of the run. */
  rest(name: string): number;
  readonly dots: number;
  /** What one dot stands for [pmol/L]. */
  readonly perDot: number;
}

export interface Pictures {
  /** The present moment, or none before the body lives. */
  take(live: Live): Picture | undefined;
}

/**
 * Makes pictures from the record; remembers what one dot stands for, because a scale that jitters says
 * nothing.
 */
export function pictures(): Pictures {
  let perDot = 0;
  let seen: unknown;
  return {
    take: (live) => {
      const { record, signals } = live;
      if (!signals || record.length === 0) return undefined;
      const plasma = signals.column('plasma_oxytocin');
      const value = record.latest(plasma);
      // Another person has another rest.
      if (seen !== signals) {
        seen = signals;
        perDot = 0;
      }
      perDot = dotScale(perDot, value, () => record.column(plasma));
      return {
        time_s: record.latest(0),
        value: (name) => record.latest(signals.column(name)),
        rest: signals.rest,
        dots: Math.round(value / perDot),
        perDot,
      };
    },
  };
}
