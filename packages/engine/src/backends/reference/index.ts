import * as at from '../../neurons/kernels/places.ts';
import type { MemoryMap } from '../../neurons/memory-map.ts';
import { type Kernels, NO_BIN } from '../kernels.ts';
import type { Numbers } from '../numbers.ts';
import { referenceBundles } from './bundles.ts';
import { referenceCoupled } from './coupled.ts';
import { referenceTerminals } from './terminals.ts';
import { referenceUncoupled } from './uncoupled.ts';

const same = (x: number): number => x;

/**
 * The kernels in TypeScript: single precision with the bits of WebAssembly, or double precision from the
 * same code. It runs everywhere, on one thread.
 */
export function referenceKernels(
  { bytes, blocks }: MemoryMap,
  precision: 'single' | 'double',
  fewerThreads?: string,
): Kernels {
  const buffer = new ArrayBuffer(bytes);
  const numbers: Numbers = {
    floats: precision === 'single' ? new Float32Array(buffer) : new Float64Array(bytes / 4),
    ints: new Int32Array(buffer),
    halves: new Int16Array(buffer),
    doubles: new Float64Array(buffer),
    bytes: new Uint8Array(buffer),
  };
  const round = precision === 'single' ? Math.fround : same;
  const terminals = referenceTerminals(numbers, round);
  const uncoupled = referenceUncoupled(numbers, terminals, round);
  const { seedCells, coupled, coupledStep } = referenceCoupled(numbers, terminals, round);

  return {
    backend: 'reference',
    threads: 1,
    fewerThreads,
    numbers,
    uncoupled: () => uncoupled(0, blocks),
    seedCells: () => seedCells(0, blocks),
    coupled(ms, steps, bin) {
      coupled(0, blocks, ms, steps);
      if (bin === NO_BIN) return;
      for (let block = 0; block < blocks; block++) {
        const chunk = Math.floor(block / at.CHUNK_BLOCKS);
        terminals.bins(block, (numbers.ints[at.BINS] >> 3) + 4 * (chunk * at.BIN_COUNT + bin));
      }
    },
    coupledStep,
    bundles: referenceBundles(numbers, round),
    close: () => {},
  };
}
