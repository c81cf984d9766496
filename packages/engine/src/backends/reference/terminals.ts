import * as at from '../../neurons/kernels/places.ts';
import type { Numbers, Round } from '../numbers.ts';

const FLOOR = 1e-9;

/** The endings of the cells, one cell after the other; the twin of terminals.as.ts. */
export interface Terminals {
  enter(cell: number, ms: number): void;
  /** A bin of one cell's endings; what they released [pg]. */
  bin(cell: number): number;
  /** A bin of a whole block; adds what was released to the four sums from `sums` on. */
  bins(block: number, sums: number): void;
}

/** `cell` is the word of a cell's first quantity in its block. */
export function referenceTerminals({ floats: f, ints, doubles }: Numbers, round: Round): Terminals {
  const [floor, twelfth] = [round(FLOOR), round(1 / 12)];
  const released = new Float64Array(8);

  function power(x: number, n: number): number {
    let value = x;
    for (let i = 1; i < n; i++) value = round(value * x);
    return value;
  }

  function bin(cell: number): number {
    const e = f[cell + at.E];
    const missing = f[cell + at.MISSING];
    const share = round(round(round(e * e) * f[at.BIN_SHARE]) - f[cell + at.TAKEN]);
    // 1 - exp(-share): each of the ten milliseconds finds what those before it have left
    const emptying = round(share / round(1 + round(share * round(0.5 + round(share * twelfth)))));
    const released = round(emptying * round(f[at.FULL_POOL] - missing));
    const open = round(missing + released);
    const refill = Math.min(f[cell + at.REFILL], open);
    f[cell + at.MISSING] = round(open - refill);
    f[cell + at.REFILLED] = round(f[cell + at.REFILLED] + refill);
    f[cell + at.TAKEN] = 0;
    f[cell + at.B] = round(round(f[cell + at.B] * f[at.KEEP_B]) + floor);
    f[cell + at.E] = round(round(e * f[at.KEEP_E]) + floor);
    f[cell + at.C] = round(round(f[cell + at.C] * f[at.KEEP_C]) + floor);
    return released;
  }

  return {
    enter(cell, ms) {
      const b = f[cell + at.B];
      const e = f[cell + at.E];
      const c = f[cell + at.C];
      const fast = power(round(round(e * f[at.DOWN_E + ms]) * f[at.PER_HALF_E]), ints[at.POWER_E]);
      const slow = power(round(round(c * f[at.DOWN_C + ms]) * f[at.PER_HALF_C]), ints[at.POWER_C]);
      const width = round(round(b * f[at.DOWN_B + ms]) + f[at.REST_B]);
      const entry = round(width / round(round(1 + fast) * round(1 + slow)));
      const raised = round(e + round(round(f[at.ADD_E] * entry) * f[at.UP_E + ms]));
      f[cell + at.B] = round(b + round(f[at.ADD_B] * f[at.UP_B + ms]));
      f[cell + at.E] = raised;
      f[cell + at.C] = round(c + round(round(f[at.ADD_C] * entry) * f[at.UP_C + ms]));
      const wrong = round(round(round(raised * raised) - round(e * e)) * f[at.SHARE + ms]);
      f[cell + at.TAKEN] = round(f[cell + at.TAKEN] + wrong);
    },
    bin,
    bins(block, sums) {
      const first = (ints[at.TERMINALS] >> 2) + block * at.TERMINAL_WORDS;
      for (let lane = 0; lane < 8; lane++) released[lane] = bin(first + lane);
      for (let l = 0; l < 4; l++) doubles[sums + l] += round(released[l] + released[l + 4]);
    },
  };
}
