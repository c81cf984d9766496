import type { CoupledConstants } from './constants.ts';
import type { SpikeList } from './spike-list.ts';

const SECOND = 1000;
/** Longest rest that is counted [ms]: twelve days. */
const LONGEST = 2 ** 30;

/**
 * Which cells release in which millisecond: `wait` milliseconds after a spike that came soon after the one
 * before it, unless the cell has fired again by then, which starts the wait anew.
 */
export class DueReleases {
  /** Milliseconds from a spike to its release. */
  readonly wait: number;
  readonly #longestInterval: number;
  /**
   * Millisecond of this second in which a cell fired last (negative before it), and the interval before
   * that.
   */
  readonly #last: Int32Array;
  readonly #intervals: Int32Array;
  /** Cells by the millisecond of their release, those of the next second at its end. */
  readonly #due: number[][];
  readonly #count: Int32Array;

  constructor(last: Int32Array, intervals: Int32Array, c: CoupledConstants) {
    this.#last = last;
    this.#intervals = intervals;
    this.wait = Math.floor(c.delay / c.step) + 1;
    this.#longestInterval = c.isi_max;
    this.#due = Array.from({ length: SECOND + this.wait }, () => []);
    this.#count = new Int32Array(SECOND + this.wait);
  }

  /** Notes the spikes of the list from entry `from` on. */
  note(spikes: SpikeList, from: number): void {
    for (let i = from; i < spikes.count; i++) {
      const [cell, ms] = [spikes.cells[i], spikes.times[i]];
      const interval = ms - this.#last[cell];
      this.#last[cell] = ms;
      this.#intervals[cell] = interval;
      if (interval < this.#longestInterval) this.#add(cell, ms + this.wait);
    }
  }

  #add(cell: number, ms: number): void {
    this.#due[ms][this.#count[ms]++] = cell;
  }

  /** Cells whose release may fall due in a millisecond, by rising number. */
  count(ms: number): number {
    return this.#count[ms];
  }

  cell(ms: number, index: number): number {
    return this.#due[ms][index];
  }

  /** Whether no later spike, up to the tile before this millisecond, has started the wait anew. */
  stands(cell: number, ms: number): boolean {
    return this.#last[cell] === ms - this.wait;
  }

  /** Turns to the next second. */
  close(cells: number): void {
    for (let cell = 0; cell < cells; cell++) {
      this.#last[cell] = Math.max(this.#last[cell] - SECOND, -LONGEST);
    }
    this.recall(cells);
  }

  /** Works out from the last spikes what is due in the second to come. */
  recall(cells: number): void {
    this.#count.fill(0);
    for (let cell = 0; cell < cells; cell++) {
      const ms = this.#last[cell] + this.wait;
      if (ms >= 0 && this.#last[cell] < 0 && this.#intervals[cell] < this.#longestInterval)
        this.#add(cell, ms);
    }
  }
}
