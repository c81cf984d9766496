/**
 * Longest stretch of wall time that one beat makes up for [s]: after a longer gap the body simply falls
 * behind.
 */
const LONGEST_GAP_S = 0.25;

/**
 * Body time that is due. It moves with wall time x speed and is pulled back to what was really lived, so
 * that a slow
 * device shows a slower body and never skips a step.
 */
export interface BodyClock {
  /** Body time due now, in whole seconds: the body is only ever looked at on this grid [s]. */
  due(wall_s: number): number;
  /** The body has been brought to here; anything still due is dropped. */
  reached(body_s: number, wall_s: number): void;
  setSpeed(speed: number): void;
  readonly speed: number;
}

export function bodyClock(start_s: number, now_s: number): BodyClock {
  let speed = 0;
  let body = start_s;
  let wall = now_s;
  return {
    get speed() {
      return speed;
    },
    due: (wall_s) => {
      body += speed * Math.min(Math.max(wall_s - wall, 0), LONGEST_GAP_S);
      wall = wall_s;
      return Math.floor(body + 1e-9);
    },
    reached: (body_s, wall_s) => {
      if (Math.floor(body + 1e-9) > body_s) body = body_s;
      wall = wall_s;
    },
    setSpeed: (next) => {
      speed = next;
    },
  };
}
