import { bytes as kernelBytes, sharedByte, workerCode } from '../../generated/neuron-kernels.js';
import type { MemoryMap } from '../neurons/memory-map.ts';
import type { PopulationSetup } from '../neurons/population.ts';
import * as control from './control.ts';
import { type Kernels, NO_BIN } from './kernels.ts';
import { sharesMemory, type WasmInstance, type WasmMemory, type WasmModule, wasm } from './machine.ts';
import type { Numbers } from './numbers.ts';
import { startTeam, type Team } from './threads.ts';

const PAGE = 65_536;
/** Of the sharing flag of a memory's limits: with a greatest size, and shared. */
const SHARED = 3;
/** Cells from which other threads gain more than they cost: a tile of coupled cells is short. */
const LEAST_FOR_THREADS = { uncoupled: 1024, coupled: 4096 } as const;

let supported: boolean | undefined;
/** Whether the machine runs the kernels: WebAssembly with vectors of 128 bits. */
export const hasWasm = (): boolean => {
  supported ??= wasm?.validate(kernelBytes()) ?? false;
  return supported;
};

const modules = new Map<boolean, Promise<WasmModule>>();
function compiled(shared: boolean): Promise<WasmModule> {
  const known = modules.get(shared);
  if (known) return known;
  const code = kernelBytes();
  if (shared) code[sharedByte] = SHARED;
  const fresh = wasm!.compile(code);
  modules.set(shared, fresh);
  return fresh;
}

/** Kernels in WebAssembly, on as many threads as were asked for, can be had and are worth it. */
export async function wasmKernels(map: MemoryMap, setup: PopulationSetup): Promise<Kernels> {
  const { kind, cells, threads = 1 } = setup;
  const least = LEAST_FOR_THREADS[kind];
  const wanted = cells < least ? 1 : threads;
  const shared = wanted > 1 && sharesMemory();
  const module = await compiled(shared);
  const memory = reserve(module, map, wanted, shared);
  const wish = { module, ...memory, wanted, shared, code: workerCode };
  const team = wanted > 1 ? await startTeam(wish) : undefined;
  const few = wanted < threads ? `${kind} cells gain from more threads from ${least} cells on` : undefined;
  return new WasmKernels(map, memory, team, few);
}

export interface Reserved {
  readonly memory: WasmMemory;
  readonly instance: WasmInstance;
  readonly settings: number;
  readonly controlStart: number;
  readonly scratch: number;
}

/** Above the kernels' own ground lie the words of control, scratch for each thread, then the population. */
function reserve(module: WasmModule, map: MemoryMap, threads: number, shared: boolean): Reserved {
  // the ground is the same for every instance, so a small memory tells it
  const small = new wasm!.Memory({ initial: 1, maximum: 1, shared });
  const ground = new wasm!.Instance(module, { env: { memory: small } }).exports.heapBase();
  const controlStart = Math.ceil(ground / 64) * 64;
  const scratch = controlStart + control.CONTROL_WORDS * 4;
  const settings = scratch + threads * control.SCRATCH;
  const pages = Math.ceil((settings + map.bytes) / PAGE);
  const memory = new wasm!.Memory({ initial: pages, maximum: pages, shared });
  const instance = new wasm!.Instance(module, { env: { memory } });
  return { memory, instance, settings, controlStart, scratch };
}

class WasmKernels implements Kernels {
  readonly backend = 'wasm';
  readonly numbers: Numbers;
  readonly #exports: WasmInstance['exports'];
  readonly #settings: number;
  readonly #scratch: number;
  readonly #blocks: number;
  readonly #few: string | undefined;
  #team: Team | undefined;

  constructor(map: MemoryMap, { memory, instance, settings, scratch }: Reserved, team?: Team, few?: string) {
    const { buffer } = memory;
    this.numbers = {
      floats: new Float32Array(buffer, settings, map.bytes / 4),
      ints: new Int32Array(buffer, settings, map.bytes / 4),
      halves: new Int16Array(buffer, settings, map.bytes / 2),
      doubles: new Float64Array(buffer, settings, map.bytes / 8),
      bytes: new Uint8Array(buffer, settings, map.bytes),
    };
    this.#exports = instance.exports;
    this.#settings = settings;
    this.#scratch = scratch;
    this.#blocks = map.blocks;
    this.#team = team;
    this.#few = few;
  }

  get threads(): number {
    return this.#team?.threads ?? 1;
  }

  get fewerThreads(): string | undefined {
    return this.#team?.fewerThreads ?? this.#few;
  }

  uncoupled(): void {
    const run = (first: number, end: number) => this.#exports.uncoupled(this.#settings, first, end);
    this.#share(control.UNCOUPLED, run);
  }

  seedCells(): void {
    const run = (first: number, end: number) => this.#exports.seedCells(this.#settings, first, end);
    this.#share(control.SEED, run);
  }

  coupled(ms: number, steps: number, bin: number): void {
    const run = (first: number, end: number) => {
      this.#exports.coupled(this.#settings, first, end, ms, steps, this.#scratch);
      if (bin !== NO_BIN) this.#exports.terminals(this.#settings, first, end, bin);
    };
    this.#share(control.COUPLED, run, [ms, steps, bin]);
  }

  coupledStep(block: number, ms: number, from: number): void {
    this.#exports.coupledStep(this.#settings, block, ms, from, this.#scratch);
  }

  bundles(from: number, steps: number): void {
    this.#exports.bundles(this.#settings, from, steps);
  }

  /** Alone or together: the same blocks in the same chunks. */
  #share(work: number, run: (first: number, end: number) => void, when = [0, 0, NO_BIN]): void {
    if (this.#team) this.#team.share(work, this.#blocks, when, run);
    else run(0, this.#blocks);
  }

  close(): void {
    this.#team?.end();
    this.#team = undefined;
  }
}
