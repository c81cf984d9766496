import type { Backend } from '../neurons/population.ts';
import type { Numbers } from './numbers.ts';

/**
 * What the cells of one population are worked out with. Every backend does the same operations in the same
 * order.
 */
export interface Kernels {
  readonly backend: Backend;
  readonly threads: number;
  /** Why fewer threads work than were asked for. */
  readonly fewerThreads: string | undefined;
  readonly numbers: Numbers;
  /** A second of all blocks of cells without neighbours. */
  uncoupled(): void;
  /** Gives all coupled cells their random numbers of this second. */
  seedCells(): void;
  /** A tile of all blocks that have not lived it, then a bin of their endings if `bin` is one. */
  coupled(ms: number, steps: number, bin: number): void;
  /** One millisecond of one block, `from` milliseconds into the tile that starts at `ms`. */
  coupledStep(block: number, ms: number, from: number): void;
  /** Opens `steps` milliseconds for all bundles, `from` milliseconds into a tile. */
  bundles(from: number, steps: number): void;
  close(): void;
}

/** `bin` where none ends. */
export const NO_BIN = -1;
