import type { BundleState, CellState, Population } from '@tokos/engine';
import type { ShownMode } from './neuron-mode.ts';

/** What can be seen of the cells of a person while they live. */
export interface NeuronView {
  readonly mode: ShownMode;
  /** 0 where no cell runs. */
  readonly cells: number;
  readonly bundles: number;
  readonly threads: number;
  /** Why there are fewer threads than asked for. */
  readonly fewerThreads: string | undefined;
  readonly backend: string;
  /** The two bundles of each cell, one cell after the other. */
  readonly wiring: Int32Array;
  cell(index: number): CellState | undefined;
  bundle(index: number): BundleState | undefined;
  /** Looks at one cell after every millisecond from the next second on, or at none; changes no bit. */
  watch(cell: number | undefined): void;
}

export const noCells = (mode: ShownMode): NeuronView => ({
  mode,
  cells: 0,
  bundles: 0,
  threads: 1,
  fewerThreads: undefined,
  backend: 'none',
  wiring: new Int32Array(0),
  cell: () => undefined,
  bundle: () => undefined,
  watch: () => undefined,
});

export const cellsOf = (population: Population, wiring: Int32Array): NeuronView => ({
  mode: 'spiking',
  cells: population.cells,
  bundles: population.bundles,
  threads: population.threads,
  fewerThreads: population.fewerThreads,
  backend: population.backend,
  wiring,
  cell: (index) => population.cell(index),
  bundle: (index) => population.bundle(index),
  watch: (cell) => population.watch(cell),
});
