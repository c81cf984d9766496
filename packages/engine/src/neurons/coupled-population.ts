import { type Kernels, NO_BIN } from '../backends/kernels.ts';
import { pow } from '../numerics/elementary.ts';
import { BundleRows } from './bundle-rows.ts';
import { DendriticStores } from './dendritic-stores.ts';
import { DueReleases } from './due-releases.ts';
import { cannabinoidKept, LONGEST_TILE, writeBundles, writeCoupled } from './factors.ts';
import * as at from './kernels/places.ts';
import type { MemoryMap } from './memory-map.ts';
import type { Network } from './network.ts';
import type { Afferents, BundleState, CellState, CoupledSetup } from './population.ts';
import type { SpikeList } from './spike-list.ts';
import { WatchedCell } from './watched-cell.ts';

const MS = 1e-3;
const SECOND = 1000;
const BIN = 10;
/** Below this mean, in powers of two, a count needs no power of two split off. */
const FEW = 0.5;
/** Mark of a block that has lived the tile; see coupled.as.ts. */
const LIVED = 2;

/**
 * Coupled cells live in tiles of 5 ms. A release acts 6 ms after its spike, so a tile knows at its start
 * which cells may release in it: those blocks live it step by step, since a cell that fires again takes its
 * release back; then all others live it at once. Both give what steps of 1 ms would give, to the last bit.
 */
export class CoupledCells implements Network {
  readonly #kernels: Kernels;
  readonly #map: MemoryMap;
  readonly #spikes: SpikeList;
  readonly #setup: CoupledSetup;
  readonly #stores: DendriticStores;
  readonly #due: DueReleases;
  readonly #rows: BundleRows;
  readonly #tile: number;
  readonly #stepped: Int32Array;
  readonly #mostInput: number;
  #dose = 0;
  #cannabinoidEffect = 1;
  #releases = true;
  /** Central dose of the millisecond before this one; part of the state. */
  doseBefore = 0;
  dendriticRelease = 0;
  store: number;
  watched: WatchedCell | undefined;

  constructor(kernels: Kernels, map: MemoryMap, spikes: SpikeList, setup: CoupledSetup) {
    const { numbers } = kernels;
    const { cells, neuron, bundle, wiring } = setup;
    this.#kernels = kernels;
    this.#map = map;
    this.#spikes = spikes;
    this.#setup = setup;
    const padded = 8 * map.blocks;
    const stores = numbers.doubles.subarray(map.stores >> 3, (map.stores >> 3) + padded);
    const last = numbers.ints.subarray(map.last >> 2, (map.last >> 2) + padded);
    const intervals = numbers.ints.subarray(map.intervals >> 2, (map.intervals >> 2) + padded);
    this.store = setup.store ?? neuron.start.R;
    stores.fill(this.store);
    last.fill(-(neuron.start.since + 1));
    intervals.fill(neuron.start.interval);
    this.#stores = new DendriticStores(stores, cells, neuron, setup.priming);
    this.#due = new DueReleases(last, intervals, neuron);
    this.#rows = new BundleRows(numbers, map, setup.bundles, wiring);
    this.#tile = [LONGEST_TILE, 2, 1].find((steps) => steps <= this.#due.wait) ?? 1;
    numbers.ints[at.TILE] = this.#tile;
    this.#stepped = new Int32Array(map.blocks);
    this.#mostInput = setup.input ? Array.from(setup.input).reduce((a, b) => Math.max(a, b)) : 1;
    writeCoupled(numbers, neuron);
    writeBundles(numbers, bundle, 1);
    const { released, cannabinoid } = map;
    numbers.doubles.fill(bundle.start.bundleOxytocin, released >> 3, (released >> 3) + setup.bundles);
    const level = bundle.start.e / cannabinoidKept(bundle);
    numbers.doubles.fill(level, cannabinoid >> 3, (cannabinoid >> 3) + setup.bundles);
    this.#writeCells();
    this.recall();
  }

  #block(block: number): number {
    return (this.#map.neurons >> 2) + block * at.COUPLED_WORDS;
  }

  #writeCells(): void {
    const { floats, ints } = this.#kernels.numbers;
    const { cells, neuron, wiring, input } = this.#setup;
    const { v, g_A, g_B, a } = neuron.start;
    for (let i = 0; i < 8 * this.#map.blocks; i++) {
      const x = this.#block(i >> 3) + (i & 7);
      const cell = i < cells ? i : 0;
      floats[x + at.V] = v - neuron.v_rest;
      floats[x + at.FALL_A] = g_A;
      floats[x + at.FALL_B] = g_B;
      floats[x + at.COUNT] = a;
      // a lane without a cell never fires: nothing exceeds an infinite threshold
      floats[x + at.RISES] = i < cells ? 0 : Infinity;
      floats[x + at.INPUT] = i < cells ? (input?.[i] ?? 1) : 0;
      for (const side of [0, 1]) {
        ints[x + at.ROWS + 8 * side] = wiring[2 * cell + side] * at.ROW_WORDS * 4;
      }
    }
  }

  advance(input: Afferents): void {
    this.#open(input);
    const { centralDose = 0, doseLasts = 'second', releases = true } = input;
    this.#releases = releases;
    for (let ms = 0; ms < SECOND; ms += this.#tile) {
      const lasts = doseLasts === 'second' || ms === 0;
      this.#liveTile(ms, lasts ? centralDose : 0, doseLasts === 'millisecond');
    }
    this.store = this.#stores.close();
    this.#due.close(this.#setup.cells);
  }

  #open({ excitation, inhibition, priming = 0, oxytocinEffect = 1, cannabinoidEffect = 1 }: Afferents): void {
    const { floats, ints } = this.#kernels.numbers;
    const { cells, neuron, bundle, oxytocin } = this.#setup;
    this.dendriticRelease = 0;
    this.#stores.open(priming);
    floats[at.RATE_E] = excitation * MS * Math.LOG2E;
    floats[at.RATE_I] = inhibition * MS * Math.LOG2E;
    const most = 2 * Math.max(excitation, inhibition) * MS * Math.LOG2E * this.#mostInput;
    ints[at.FEW_EVENTS] = most < FEW * 0.999 ? 1 : 0;
    writeBundles(this.#kernels.numbers, bundle, cannabinoidEffect);
    this.#cannabinoidEffect = cannabinoidEffect;
    for (let i = 0; i < cells; i++) {
      const own = oxytocin ? oxytocin[i] : 1;
      floats[this.#block(i >> 3) + (i & 7) + at.PER_OXYTOCIN] = neuron.k_O * oxytocinEffect * own;
    }
    this.#kernels.seedCells();
  }

  /** `dose` in each millisecond of the tile, or only in its first. */
  #liveTile(ms: number, dose: number, once: boolean): void {
    const tile = this.#tile;
    const ends = this.#releases && (ms + tile) % BIN === 0;
    this.#dose = dose;
    const stepped = this.#markStepped(ms);
    if (stepped > 0) this.#stepThrough(ms, stepped, once);
    else if (dose > 0 || this.doseBefore > 0) {
      for (let k = 0; k < tile; k++) this.#openStep(k, 1, once);
    } else this.#openStep(0, tile, once);
    this.#kernels.coupled(ms, tile, ends ? (ms + tile) / BIN - 1 : NO_BIN);
    if (ends) this.watched?.lookAtEndings(ms + tile);
    this.#rows.clear();
    this.#kernels.numbers.bytes.fill(0, this.#map.marks, this.#map.marks + this.#map.blocks);
    const known = this.#spikes.count;
    this.#spikes.read(ms, tile);
    this.#due.note(this.#spikes, known);
  }

  #openStep(k: number, steps: number, once: boolean): void {
    this.#rows.meet(k, this.doseBefore);
    this.#kernels.bundles(k, steps);
    this.doseBefore = once && k > 0 ? 0 : this.#dose;
  }

  /** Marks the blocks that live the tile step by step; how many they are. */
  #markStepped(ms: number): number {
    const { bytes } = this.#kernels.numbers;
    let stepped = 0;
    if (this.watched) {
      bytes[this.#map.marks + this.watched.block] |= LIVED;
      this.#stepped[stepped++] = this.watched.block;
    }
    for (let k = 0; k < this.#tile; k++) {
      for (let i = 0; i < this.#due.count(ms + k); i++) {
        const block = this.#due.cell(ms + k, i) >> 3;
        const mark = this.#map.marks + block;
        if (bytes[mark] & LIVED) continue;
        bytes[mark] |= LIVED;
        this.#stepped[stepped++] = block;
      }
    }
    return stepped;
  }

  #stepThrough(ms: number, stepped: number, once: boolean): void {
    for (let k = 0; k < this.#tile; k++) {
      this.#openStep(k, 1, once);
      for (let i = 0; i < stepped; i++) this.#kernels.coupledStep(this.#stepped[i], ms, k);
      this.watched?.look(ms + k, k, this.#tile);
      for (let i = 0; i < this.#due.count(ms + k); i++) this.#release(this.#due.cell(ms + k, i), ms, ms + k);
    }
  }

  /**
   * A release that falls due in millisecond `ms`, unless the cell has fired since in this tile or before
   * it.
   */
  #release(cell: number, tileStart: number, ms: number): void {
    if (!this.#due.stands(cell, ms)) return;
    for (let t = tileStart; t <= ms; t++) if (this.#spikes.has(cell, t)) return;
    const amount = this.#stores.release(cell, ms);
    const { wiring } = this.#setup;
    this.#rows.add(wiring[2 * cell], amount);
    this.#rows.add(wiring[2 * cell + 1], amount);
    this.dendriticRelease += 2 * amount;
  }

  watch(cell: number | undefined): void {
    this.watched =
      cell === undefined
        ? undefined
        : new WatchedCell(cell, this.#kernels.numbers, this.#map, this.#setup.neuron);
  }

  recall(): void {
    this.#due.recall(this.#setup.cells);
    this.#rows.recall();
  }

  cell(index: number): Pick<CellState, 'potential' | 'threshold' | 'store'> {
    const { floats, doubles } = this.#kernels.numbers;
    const x = this.#block(index >> 3) + (index & 7);
    const { v_rest, th_0, A, a_50, n_A } = this.#setup.neuron;
    const slow = A - A / (1 + pow(floats[x + at.COUNT] / a_50, n_A));
    const fall = (floats[x + at.FALL_A] + floats[x + at.FALL_B]) / 2;
    return {
      potential: v_rest + floats[x + at.V],
      threshold: th_0 + floats[x + at.RISES] + slow - fall,
      store: doubles[(this.#map.stores >> 3) + index],
    };
  }

  bundle(index: number): BundleState {
    const { doubles } = this.#kernels.numbers;
    const { bundle } = this.#setup;
    const released = doubles[(this.#map.released >> 3) + index];
    const before = doubles[(this.#map.cannabinoid >> 3) + index];
    const cannabinoid = before * cannabinoidKept(bundle) + bundle.k_E * released;
    const left = 1 / (1 + pow(cannabinoid / bundle.e_50, bundle.n_E50));
    const transmitted = 1 - bundle.f * this.#cannabinoidEffect * (1 - left);
    return { oxytocin: released + this.doseBefore, cannabinoid, transmitted };
  }
}
