import type { Kernels } from '../backends/kernels.ts';
import { fault } from '../faults.ts';
import type { MagnocellularConstants } from './constants.ts';
import { counting, writeCounts } from './counts.ts';
import { writeMagnocellular } from './factors.ts';
import * as at from './kernels/places.ts';
import type { MemoryMap } from './memory-map.ts';
import type { Network } from './network.ts';
import type { Afferents, CellState, UncoupledSetup } from './population.ts';
import type { SpikeList } from './spike-list.ts';

const MS = 1e-3;

/** Cells without neighbours: each lives the whole second at once. */
export class UncoupledCells implements Network {
  readonly #kernels: Kernels;
  readonly #map: MemoryMap;
  readonly #spikes: SpikeList;
  readonly #constants: MagnocellularConstants;
  readonly #input: ArrayLike<number> | undefined;
  #rates = '';
  readonly dendriticRelease = 0;
  readonly store = 0;
  readonly watched = undefined;
  doseBefore = 0;

  constructor(kernels: Kernels, map: MemoryMap, spikes: SpikeList, setup: UncoupledSetup) {
    this.#kernels = kernels;
    this.#map = map;
    this.#spikes = spikes;
    this.#constants = setup.neuron;
    this.#input = setup.input;
    const { floats, ints } = kernels.numbers;
    ints[at.COUNTS] = map.counts;
    ints[at.COUNTS_STRIDE] = map.countsStride;
    writeMagnocellular(kernels.numbers, setup.neuron);
    const { psp, H, A, D } = setup.neuron.start;
    const start = { [at.PSP]: psp, [at.H]: H, [at.A]: A, [at.D]: D };
    for (let block = 0; block < map.blocks; block++) {
      const first = this.#block(block);
      for (const [place, value] of Object.entries(start)) {
        floats.fill(value, first + Number(place), first + Number(place) + 8);
      }
    }
    // a lane without a cell never fires: nothing exceeds an infinite hyperpolarisation
    const last = this.#block(map.blocks - 1) + at.H;
    floats.fill(Infinity, last + ((setup.cells - 1) & 7) + 1, last + 8);
  }

  #block(block: number): number {
    return (this.#map.neurons >> 2) + block * at.UNCOUPLED_WORDS;
  }

  advance({ excitation, inhibition }: Afferents): void {
    const rates = `${excitation} ${inhibition}`;
    if (rates !== this.#rates) this.#writeCounts(excitation * MS, inhibition * MS);
    this.#rates = rates;
    this.#kernels.uncoupled();
    this.#spikes.read(0, 1000);
  }

  #writeCounts(up: number, down: number): void {
    const { halves } = this.#kernels.numbers;
    const { counts, countsStride, blocks } = this.#map;
    const input = this.#input;
    if (!input) {
      writeCounts(halves, counts >> 1, [counting(up, down)]);
      return;
    }
    const lanes = [0, 1, 2, 3, 4, 5, 6, 7];
    for (let block = 0; block < blocks; block++) {
      const cells = lanes.map((lane) => input[8 * block + lane] ?? 0).map((v) => counting(up * v, down * v));
      writeCounts(halves, (counts + block * countsStride) >> 1, cells);
    }
  }

  cell(index: number): Pick<CellState, 'potential' | 'threshold' | 'store'> {
    const { floats } = this.#kernels.numbers;
    const x = this.#block(index >> 3) + (index & 7);
    const { V_rest, V_th } = this.#constants;
    const change = floats[x + at.PSP] - floats[x + at.H] - floats[x + at.A] + floats[x + at.D];
    return { potential: V_rest + change, threshold: V_th, store: 0 };
  }

  bundle(): never {
    throw new Error('cells without dendrites have no bundles; the index was checked');
  }

  recall(): void {}

  watch(cell: number | undefined): void {
    if (cell !== undefined) throw fault('watch-uncoupled');
  }
}
