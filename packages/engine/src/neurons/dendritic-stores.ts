import type { CoupledConstants } from './constants.ts';

const MS = 1e-3;
const SECOND = 1000;

/**
 * The dendritic store of each cell, in double precision: what primes it in a millisecond is a
 * ten-thousandth of it. It is worked out only where it is looked at, by the closed form of the text's line:
 * n steps of R (1 - step/tau_R) + priming step.
 */
export class DendriticStores {
  readonly #values: Float64Array;
  /** Milliseconds of this second that each store has lived. */
  readonly #lived: Int32Array;
  readonly #kept = new Float64Array(SECOND + 1);
  readonly #sums = new Float64Array(SECOND + 1);
  readonly #share: number;
  readonly #multipliers: ArrayLike<number> | undefined;
  readonly #cells: number;
  #added = 0;

  constructor(values: Float64Array, cells: number, c: CoupledConstants, multipliers?: ArrayLike<number>) {
    this.#values = values;
    this.#lived = new Int32Array(cells);
    this.#cells = cells;
    this.#share = c.k_r;
    this.#multipliers = multipliers;
    const keep = 1 - (c.step * MS) / c.tau_R;
    this.#kept[0] = 1;
    for (let n = 0; n < SECOND; n++) {
      this.#kept[n + 1] = this.#kept[n] * keep;
      this.#sums[n + 1] = this.#sums[n] * keep + 1;
    }
  }

  /** `priming` holds for the whole second [1/s]. */
  open(priming: number): void {
    this.#added = priming * MS;
    this.#lived.fill(0);
  }

  #primed(cell: number): number {
    return this.#multipliers ? this.#added * this.#multipliers[cell] : this.#added;
  }

  #after(cell: number, ms: number): number {
    const n = ms - this.#lived[cell];
    return this.#values[cell] * this.#kept[n] + this.#primed(cell) * this.#sums[n];
  }

  /** What a cell releases in millisecond `ms` into each of its bundles. */
  release(cell: number, ms: number): number {
    const before = this.#after(cell, ms);
    const released = this.#share * before;
    this.#values[cell] = before * this.#kept[1] + this.#primed(cell) - released;
    this.#lived[cell] = ms + 1;
    return released;
  }

  /** Ends the second; returns the mean. */
  close(): number {
    let sum = 0;
    for (let cell = 0; cell < this.#cells; cell++) {
      this.#values[cell] = this.#after(cell, SECOND);
      sum += this.#values[cell];
    }
    this.#lived.fill(0);
    return sum / this.#cells;
  }
}
