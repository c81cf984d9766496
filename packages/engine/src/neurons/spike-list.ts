import type { Numbers } from '../backends/numbers.ts';
import type { MemoryMap } from './memory-map.ts';

const MS = 1000;
const FIRST_ROOM = 1024;

/**
 * Kernels set one bit for each spike: a row of bits for each millisecond. Read row by row they are already
 * in order, by time and then by cell, whatever thread set them. Room for 1000 spikes a second of each cell
 * is in the bits; the list grows to what came.
 */
export class SpikeList {
  readonly #numbers: Numbers;
  readonly #map: MemoryMap;
  cells: Int32Array = new Int32Array(FIRST_ROOM);
  /** [ms of the second] */
  times: Int32Array = new Int32Array(FIRST_ROOM);
  count = 0;

  constructor(numbers: Numbers, map: MemoryMap) {
    this.#numbers = numbers;
    this.#map = map;
  }

  /** Before a second. */
  clear(): void {
    const { spikes, spikesStride } = this.#map;
    this.#numbers.ints.fill(0, spikes >> 2, (spikes + MS * spikesStride) >> 2);
    this.count = 0;
  }

  /** Adds the spikes of `steps` milliseconds from `from` on. */
  read(from: number, steps: number): void {
    const { ints } = this.#numbers;
    const { spikes, spikesStride, blocks } = this.#map;
    const words = (blocks + 3) >> 2;
    for (let ms = from; ms < from + steps; ms++) {
      const row = (spikes + ms * spikesStride) >> 2;
      for (let word = 0; word < words; word++) {
        let bits = ints[row + word];
        if (bits === 0) continue;
        if (this.count + 32 > this.cells.length) this.#grow();
        for (; bits !== 0; bits &= bits - 1) {
          this.cells[this.count] = 32 * word + 31 - Math.clz32(bits & -bits);
          this.times[this.count++] = ms;
        }
      }
    }
  }

  /** Whether a cell has fired in a millisecond of this second. */
  has(cell: number, ms: number): boolean {
    const { spikes, spikesStride } = this.#map;
    return (this.#numbers.bytes[spikes + ms * spikesStride + (cell >> 3)] & (1 << (cell & 7))) !== 0;
  }

  #grow(): void {
    const [cells, times] = [this.cells, this.times];
    this.cells = new Int32Array(2 * cells.length);
    this.times = new Int32Array(2 * times.length);
    this.cells.set(cells);
    this.times.set(times);
  }
}
