import { fault } from '../faults.ts';
import type { MemoryMap } from '../neurons/memory-map.ts';
import type { PopulationSetup } from '../neurons/population.ts';
import type { Kernels } from './kernels.ts';
import { freeMemory } from './machine.ts';
import { referenceKernels } from './reference/index.ts';
import { hasWasm, wasmKernels } from './wasm.ts';

const MEGABYTE = 1e6;
/** Places in memory are whole numbers of 32 bits with a sign, in every backend. */
const MOST = 2 ** 31 - 2 ** 20;

/** The kernels that the setup asks for, or else the fastest that this machine has. */
export async function openKernels(setup: PopulationSetup, map: MemoryMap): Promise<Kernels> {
  const { backend, precision = 'single', threads = 1 } = setup;
  if (backend === 'wasm' && !hasWasm()) throw fault('wasm-missing');
  const reference = backend === 'reference' || precision === 'double' || !hasWasm();
  const there = memoryFor(setup.cells, map, setup.memory);
  try {
    if (!reference) return await wasmKernels(map, setup);
    const reason = threads > 1 ? 'the reference runs on one thread' : undefined;
    return referenceKernels(map, precision, reason);
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(setup.cells, map.bytes, there);
    throw error;
  }
}

/** Bytes that cells may have. Fault: they need more; so it can be said before anything is made for them. */
export function memoryFor(cells: number, { bytes }: MemoryMap, memory: number = freeMemory()): number {
  const there = Math.min(memory, MOST);
  if (bytes > there) throw tooLarge(cells, bytes, there);
  return there;
}

function tooLarge(cells: number, bytes: number, there: number) {
  return fault('population-memory', {
    cells,
    need: Math.ceil(bytes / MEGABYTE),
    each: Math.ceil(bytes / cells),
    there: Math.floor(there / MEGABYTE),
  });
}
