/** Slower than this every spike is drawn at its time; faster, spikes are counted by the second. */
export { SLOW_ENOUGH } from '../../live/inside-look.ts';

/** Whole seconds are lived at once; the drawing follows this far behind and so never jumps [s]. */
const BEHIND_S = 1.5;

/** The moment that is drawn: it runs at the speed of the body and never beyond what has been heard. */
export interface Playhead {
  readonly at_s: number;
  move(until_s: number, body_s: number): void;
}

export function playhead(): Playhead {
  let at_s = 0;
  return {
    get at_s() {
      return at_s;
    },
    move: (until_s, body_s) => {
      // A pause, a still picture or a new beginning: show all that has been heard.
      if (body_s === 0 || at_s > until_s) at_s = until_s;
      else at_s = Math.min(until_s, Math.max(at_s + body_s, until_s - BEHIND_S));
    },
  };
}
