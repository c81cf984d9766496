import type { Numbers } from '../backends/numbers.ts';
import * as at from './kernels/places.ts';
import type { MemoryMap } from './memory-map.ts';

/** Marks of a block; see coupled.as.ts. */
const MEETS_OXYTOCIN = 1;

/**
 * The oxytocin that dendrites meet in the milliseconds of a tile. Few bundles hold any, so only those are
 * written, and only the blocks with a dendrite in one of them are told to look.
 */
export class BundleRows {
  readonly #numbers: Numbers;
  readonly #map: MemoryMap;
  readonly #bundles: number;
  /** Blocks with a dendrite in bundle j: entries from starts[j] to before starts[j + 1]. */
  readonly #starts: Int32Array;
  readonly #members: Int32Array;
  /** Bundles that received oxytocin in the last millisecond, and those written in this tile. */
  readonly #fresh: Int32Array;
  #freshCount = 0;
  readonly #written: Int32Array;
  #writtenCount = 0;
  readonly #isWritten: Uint8Array;

  constructor(numbers: Numbers, map: MemoryMap, bundles: number, wiring: Int32Array) {
    this.#numbers = numbers;
    this.#map = map;
    this.#bundles = bundles;
    this.#starts = new Int32Array(bundles + 1);
    this.#members = new Int32Array(wiring.length);
    this.#fresh = new Int32Array(bundles);
    this.#written = new Int32Array(bundles);
    this.#isWritten = new Uint8Array(bundles);
    for (const bundle of wiring) this.#starts[bundle + 1]++;
    for (let j = 0; j < bundles; j++) this.#starts[j + 1] += this.#starts[j];
    const next = this.#starts.slice();
    wiring.forEach((bundle, dendrite) => {
      this.#members[next[bundle]++] = dendrite >> 4;
    });
  }

  /** A dendrite releases into a bundle. */
  add(bundle: number, amount: number): void {
    const place = (this.#map.released >> 3) + bundle;
    if (this.#numbers.doubles[place] === 0) this.#fresh[this.#freshCount++] = bundle;
    this.#numbers.doubles[place] += amount;
  }

  /**
   * What was released in the last millisecond, and the dose that came with it, is met in step `k` of the
   * tile.
   */
  meet(k: number, dose: number): void {
    const everywhere = dose > 0;
    const count = everywhere ? this.#bundles : this.#freshCount;
    for (let i = 0; i < count; i++) this.#write(everywhere ? i : this.#fresh[i], k, dose);
    this.#freshCount = 0;
  }

  #write(bundle: number, k: number, dose: number): void {
    const { doubles, floats } = this.#numbers;
    const oxytocin = doubles[(this.#map.released >> 3) + bundle] + dose;
    floats[(this.#map.bundleRows >> 2) + bundle * at.ROW_WORDS + at.OXYTOCIN + k] = oxytocin;
    if (this.#isWritten[bundle]) return;
    this.#isWritten[bundle] = 1;
    this.#written[this.#writtenCount++] = bundle;
    this.#mark(bundle);
  }

  #mark(bundle: number): void {
    for (let i = this.#starts[bundle]; i < this.#starts[bundle + 1]; i++) {
      this.#numbers.bytes[this.#map.marks + this.#members[i]] |= MEETS_OXYTOCIN;
    }
  }

  /** After a tile: nothing is met. */
  clear(): void {
    const { floats } = this.#numbers;
    for (let i = 0; i < this.#writtenCount; i++) {
      const bundle = this.#written[i];
      const row = (this.#map.bundleRows >> 2) + bundle * at.ROW_WORDS + at.OXYTOCIN;
      floats.fill(0, row, row + at.ROW_WORDS - at.OXYTOCIN);
      this.#isWritten[bundle] = 0;
    }
    this.#writtenCount = 0;
  }

  /** Works out from the states which bundles received oxytocin in the last millisecond. */
  recall(): void {
    this.#freshCount = 0;
    const first = this.#map.released >> 3;
    for (let bundle = 0; bundle < this.#bundles; bundle++) {
      if (this.#numbers.doubles[first + bundle] !== 0) this.#fresh[this.#freshCount++] = bundle;
    }
  }
}
