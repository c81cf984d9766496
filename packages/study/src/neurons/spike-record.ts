import type { Part } from '@tokos/engine';
import { printNumber } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import { type SpikeTrains, trainsOf } from '../observables/spikes/spike-trains.ts';
import type { SpikesOfSecond } from './cells-part.ts';

const FIRST_ROOM = 4096;
/** Their times and cells take half a gigabyte. */
const MOST = 40_000_000;
const MS = 1000;

/**
 * Keeps every spike of a run for the measures that look at spikes. It meets with the other parts so that what
 * it has kept travels with a checkpoint.
 */
export class SpikeRecord {
  readonly #cells: number;
  #count = 0;
  #who = new Int32Array(FIRST_ROOM);
  /** [s] */
  #when = new Float64Array(FIRST_ROOM);

  /** For this many cells, those that never fire included. */
  constructor(cells: number) {
    this.#cells = cells;
  }

  hear({ second, count, cells, times }: SpikesOfSecond): void {
    this.#makeRoom(this.#count + count, second);
    for (let i = 0; i < count; i++) {
      this.#who[this.#count] = cells[i]!;
      this.#when[this.#count++] = second + times[i]! / MS;
    }
  }

  #makeRoom(wanted: number, second: number): void {
    if (wanted > MOST) throw fault('spikes-many', { most: MOST, time: printNumber(second) });
    if (wanted <= this.#who.length) return;
    const room = Math.max(wanted, 2 * this.#who.length);
    const [who, when] = [new Int32Array(room), new Float64Array(room)];
    who.set(this.#who);
    when.set(this.#when);
    [this.#who, this.#when] = [who, when];
  }

  /** What was kept up to now [s]. */
  trains(duration: number): SpikeTrains | undefined {
    if (!(duration > 0)) return undefined;
    const list = { cells: this.#who.subarray(0, this.#count), times: this.#when.subarray(0, this.#count) };
    return trainsOf(list, this.#cells, duration);
  }

  get part(): Part {
    return {
      name: 'spike record',
      reads: [],
      writes: [],
      begin: () => undefined,
      meet: () => undefined,
      save: () => {
        const saved = Float64Array.from({ length: 2 * this.#count }, (_, i) =>
          i < this.#count ? this.#who[i]! : this.#when[i - this.#count]!,
        );
        return new Uint8Array(saved.buffer);
      },
      load: (saved) => {
        const numbers = new Float64Array(saved.slice().buffer);
        this.#count = numbers.length / 2;
        this.#who = Int32Array.from(numbers.subarray(0, this.#count));
        this.#when = numbers.slice(this.#count);
      },
      close: () => undefined,
    };
  }
}
