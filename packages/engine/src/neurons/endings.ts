import type { Numbers } from '../backends/numbers.ts';
import type { TerminalConstants } from './constants.ts';
import { refillOfBin, writeTerminals } from './factors.ts';
import * as at from './kernels/places.ts';
import type { MemoryMap } from './memory-map.ts';
import type { CellState } from './population.ts';

const BINS_PER_SECOND = at.BIN_COUNT;
/** Sums of 64 bits that a bin of a chunk has. */
const SUMS = 4;

/**
 * What the host does for the endings of all cells: start, the reserve once a second, the release of the
 * second.
 */
export class Endings {
  readonly #numbers: Numbers;
  readonly #constants: TerminalConstants;
  readonly #map: MemoryMap;
  readonly #cells: number;
  /** Bins of 10 ms, mean over cells [pg/s]. */
  readonly release: Float64Array = new Float64Array(BINS_PER_SECOND);
  /** Mean over cells of the last second [pg]. */
  released = 0;

  constructor(numbers: Numbers, constants: TerminalConstants, map: MemoryMap, cells: number) {
    this.#numbers = numbers;
    this.#constants = constants;
    this.#map = map;
    this.#cells = cells;
    writeTerminals(numbers, constants);
    const { B, E, C, poolMissing, reserveMissing } = constants.start;
    const start = { [at.B]: B, [at.E]: E, [at.C]: C, [at.MISSING]: poolMissing };
    for (let block = 0; block < map.blocks; block++) {
      const first = this.#block(block);
      for (const [place, value] of Object.entries(start)) {
        numbers.floats.fill(value, first + Number(place), first + Number(place) + 8);
      }
      const reserve = (first + at.RESERVE) >> 1;
      numbers.doubles.fill(reserveMissing, reserve, reserve + 8);
    }
    this.recall();
  }

  #block(block: number): number {
    return (this.#map.terminals >> 2) + block * at.TERMINAL_WORDS;
  }

  /** Before a second: no bin has released anything. */
  open(): void {
    const { bins, chunks } = this.#map;
    this.#numbers.doubles.fill(0, bins >> 3, (bins >> 3) + chunks * BINS_PER_SECOND * SUMS);
  }

  /** After a second: adds the bins of all chunks in their order, and takes the refill from the reserves. */
  close(): void {
    const { doubles, floats } = this.#numbers;
    const [bins, chunks] = [this.#map.bins >> 3, this.#map.chunks];
    this.released = 0;
    for (let bin = 0; bin < BINS_PER_SECOND; bin++) {
      let sum = 0;
      for (let chunk = 0; chunk < chunks; chunk++) {
        const first = bins + SUMS * (chunk * BINS_PER_SECOND + bin);
        sum += doubles[first] + doubles[first + 1] + (doubles[first + 2] + doubles[first + 3]);
      }
      const mean = sum / this.#cells;
      this.release[bin] = mean * BINS_PER_SECOND;
      this.released += mean;
    }
    for (let block = 0; block < this.#map.blocks; block++) {
      const first = this.#block(block);
      for (let lane = 0; lane < 8; lane++) {
        doubles[((first + at.RESERVE) >> 1) + lane] += floats[first + at.REFILLED + lane];
        floats[first + at.REFILLED + lane] = 0;
      }
    }
    this.recall();
  }

  /**
   * Also after other states were loaded. What a bin can refill follows the reserve, once a second: it
   * changes by a ten-thousandth in that time.
   */
  recall(): void {
    const { doubles, floats } = this.#numbers;
    for (let block = 0; block < this.#map.blocks; block++) {
      const first = this.#block(block);
      for (let lane = 0; lane < 8; lane++) {
        const missing = doubles[((first + at.RESERVE) >> 1) + lane];
        floats[first + at.REFILL + lane] = refillOfBin(this.#constants, missing);
      }
    }
  }

  cell(index: number): Pick<CellState, 'calcium' | 'broadening' | 'pool' | 'reserve'> {
    const { doubles, floats } = this.#numbers;
    const first = this.#block(index >> 3);
    const lane = index & 7;
    return {
      calcium: floats[first + at.E + lane],
      broadening: floats[first + at.B + lane],
      pool: this.#constants.P_max - floats[first + at.MISSING + lane],
      reserve: this.#constants.R_max - doubles[((first + at.RESERVE) >> 1) + lane],
    };
  }
}
