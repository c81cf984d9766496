import { openKernels } from '../backends/index.ts';
import type { Kernels } from '../backends/kernels.ts';
import { fault } from '../faults.ts';
import { STREAMS } from '../random/stream.ts';
import { inputCheck } from './check-input.ts';
import { checkSetup } from './check-setup.ts';
import { loadStates, saveStates, setupHash } from './checkpoint.ts';
import { CoupledCells } from './coupled-population.ts';
import { Endings } from './endings.ts';
import * as at from './kernels/places.ts';
import { type MemoryMap, memoryMap } from './memory-map.ts';
import type { Afferents, BundleState, CellState, Lived, Population, PopulationSetup } from './population.ts';
import { SpikeList } from './spike-list.ts';
import { UncoupledCells } from './uncoupled-population.ts';

/**
 * Starts cells, at their second 0. Fault: a setup that makes no sense, more cells than there is memory for,
 * or a backend that this machine does not have. Threads that cannot be had are done without, and the
 * population says so.
 */
export async function openPopulation(setup: PopulationSetup): Promise<Population> {
  checkSetup(setup);
  const { kind, cells } = setup;
  const bundles = kind === 'coupled' ? setup.bundles : 0;
  const ownCounts = kind === 'uncoupled' && setup.input !== undefined;
  const map = memoryMap({ kind, cells, bundles, ownCounts });
  const kernels = await openKernels(setup, map);
  return new LivingPopulation(setup, map, kernels);
}

class LivingPopulation implements Population {
  readonly #setup: PopulationSetup;
  readonly #map: MemoryMap;
  readonly #spikes: SpikeList;
  readonly #endings: Endings;
  readonly #cells: UncoupledCells | CoupledCells;
  readonly #check: (input: Afferents) => void;
  #kernels: Kernels | undefined;
  #hash: string | undefined;
  #second = 0;
  readonly bundles: number;
  readonly backend: Kernels['backend'];
  readonly threads: number;
  readonly fewerThreads: string | undefined;

  constructor(setup: PopulationSetup, map: MemoryMap, kernels: Kernels) {
    const { numbers } = kernels;
    this.#setup = setup;
    this.#map = map;
    this.#kernels = kernels;
    this.#check = inputCheck(setup);
    this.bundles = setup.kind === 'coupled' ? setup.bundles : 0;
    this.backend = kernels.backend;
    this.threads = kernels.threads;
    this.fewerThreads = kernels.fewerThreads;
    this.#writeSettings(numbers.ints);
    this.#spikes = new SpikeList(numbers, map);
    this.#endings = new Endings(numbers, setup.terminals, map, setup.cells);
    this.#cells =
      setup.kind === 'uncoupled'
        ? new UncoupledCells(kernels, map, this.#spikes, setup)
        : new CoupledCells(kernels, map, this.#spikes, setup);
  }

  get kind(): PopulationSetup['kind'] {
    return this.#setup.kind;
  }

  get cells(): number {
    return this.#setup.cells;
  }

  get second(): number {
    return this.#second;
  }

  #writeSettings(ints: Int32Array): void {
    const { seed, person = 0 } = this.#setup;
    const map = this.#map;
    ints[at.NEURONS] = map.neurons;
    ints[at.TERMINALS] = map.terminals;
    ints[at.SPIKES] = map.spikes;
    ints[at.SPIKES_STRIDE] = map.spikesStride;
    ints[at.BINS] = map.bins;
    ints[at.RELEASED] = map.released;
    ints[at.CANNABINOID] = map.cannabinoid;
    ints[at.BUNDLE_ROWS] = map.bundleRows;
    ints[at.MARKS] = map.marks;
    ints[at.BUNDLE_COUNT] = Math.ceil(this.bundles / 4) * 4;
    ints[at.SEED_LOW] = seed % 2 ** 32;
    ints[at.SEED_HIGH] = Math.floor(seed / 2 ** 32);
    ints[at.PERSON] = person;
    ints[at.STREAM] = STREAMS.spikes;
  }

  #open(): Kernels {
    if (!this.#kernels) throw fault('population-closed');
    return this.#kernels;
  }

  advance(input: Afferents): Lived {
    const { ints } = this.#open().numbers;
    this.#check(input);
    ints[at.SECOND] = this.#second;
    ints[at.RELEASES] = (input.releases ?? true) ? 1 : 0;
    this.#spikes.clear();
    this.#endings.open();
    this.#cells.advance(input);
    this.#endings.close();
    this.#second++;
    const { count, cells, times } = this.#spikes;
    return {
      spikes: count,
      spikeCells: cells,
      spikeTimes: times,
      release: this.#endings.release,
      released: this.#endings.released,
      dendriticRelease: this.#cells.dendriticRelease,
      store: this.#cells.store,
      watched: this.#cells.watched,
    };
  }

  cell(index: number): CellState {
    this.#open();
    member('cell', index, this.cells);
    return { ...this.#cells.cell(index), ...this.#endings.cell(index) };
  }

  bundle(index: number): BundleState {
    this.#open();
    member('bundle', index, this.bundles);
    return this.#cells.bundle(index);
  }

  watch(cell: number | undefined): void {
    this.#open();
    if (cell !== undefined) member('cell', cell, this.cells);
    this.#cells.watch(cell);
  }

  save(): Uint8Array {
    const moment = { second: this.#second, doseBefore: this.#cells.doseBefore };
    this.#hash ??= setupHash(this.#setup);
    return saveStates(this.#open().numbers, this.#map, this.#hash, moment);
  }

  load(saved: Uint8Array): void {
    this.#hash ??= setupHash(this.#setup);
    const moment = loadStates(this.#open().numbers, this.#map, this.#hash, saved);
    this.#second = moment.second;
    this.#cells.doseBefore = moment.doseBefore;
    this.#cells.recall();
    this.#endings.recall();
  }

  close(): void {
    this.#kernels?.close();
    this.#kernels = undefined;
  }
}

function member(what: string, given: number, count: number): void {
  if (Number.isInteger(given) && given >= 0 && given < count) return;
  throw fault('member-missing', { what, given, last: count - 1 });
}
