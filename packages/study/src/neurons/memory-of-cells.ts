import { memoryFor, memoryMap } from '@tokos/engine';
import type { ShownMode } from './neuron-mode.ts';

/** Cells that share a bundle with each of a cell's two dendrites: eight dendrites to a bundle. */
const CELLS_PER_BUNDLE = 4;
export const bundlesOf = (cells: number): number => Math.max(2, Math.round(cells / CELLS_PER_BUNDLE));

const mapOf = (cells: number) =>
  memoryMap({ kind: 'coupled', cells, bundles: bundlesOf(cells), ownCounts: false });

/** Wiring a million cells takes a while; more than there is memory for are refused before. */
export function refuseBeyondMemory(cells: number): void {
  memoryFor(cells, mapOf(cells));
}

/** Two bundles for each cell. */
const WIRING_BYTES = 2 * Int32Array.BYTES_PER_ELEMENT;

/** What cells in a network take [bytes]; those without neighbours a little less, 0 where none run. */
export const memoryOfCells = ({
  mode,
  cells,
}: {
  readonly mode: ShownMode;
  readonly cells: number;
}): number => (mode === 'spiking' && cells > 0 ? mapOf(cells).bytes + cells * WIRING_BYTES : 0);
