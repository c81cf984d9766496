/**
 * The one door to what a machine offers beyond the language: WebAssembly, threads, and how much memory is
 * free. It imports nothing, so that no bundle for a browser meets a module of Node.
 */

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}
export type WasmModule = object;
export interface WasmInstance {
  readonly exports: Readonly<Record<string, (...args: number[]) => number>>;
}
interface Wasm {
  readonly Memory: new (size: { initial: number; maximum: number; shared: boolean }) => WasmMemory;
  readonly Instance: new (module: WasmModule, imports: object) => WasmInstance;
  compile(bytes: Uint8Array): Promise<WasmModule>;
  validate(bytes: Uint8Array): boolean;
}

/** A thread that can be told one thing, says one thing back, and can be ended. */
export interface Thread {
  tell(message: unknown): void;
  onReady(told: () => void): void;
  onFailure(told: (reason: string) => void): void;
  end(): void;
}

interface BrowserWorker {
  postMessage(message: unknown): void;
  addEventListener(name: 'message' | 'error', told: (event: { message?: string }) => void): void;
  terminate(): void;
}
interface NodeWorker {
  postMessage(message: unknown): void;
  on(name: 'message' | 'error', told: (value: unknown) => void): void;
  unref(): void;
  terminate(): Promise<number>;
}
interface NodeProcess {
  getBuiltinModule?(name: string): { Worker: new (code: string, options: object) => NodeWorker } | undefined;
  availableMemory?(): number;
}

declare global {
  interface ImportMeta {
    url: string;
  }
}
declare const URL: new (path: string, base: string) => object;
declare const Worker: new (url: object, options: { type: 'module' }) => BrowserWorker;

const here = globalThis as unknown as {
  readonly WebAssembly?: Wasm;
  readonly Worker?: unknown;
  readonly process?: NodeProcess;
  readonly navigator?: { readonly deviceMemory?: number };
  readonly crossOriginIsolated?: boolean;
  setTimeout(told: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
};

export const wasm: Wasm | undefined = here.WebAssembly;

/** Whether threads can look at the same memory; browsers allow it only to pages that are isolated. */
export const sharesMemory = (): boolean =>
  typeof SharedArrayBuffer === 'function' && here.crossOriginIsolated !== false;

/** Calls back after so many ms, unless the function that it returns is called before. */
export function later(ms: number, told: () => void): () => void {
  const timer = here.setTimeout(told, ms);
  return () => here.clearTimeout(timer);
}

/** Bytes that a population may ask for, as far as the machine says. */
export function freeMemory(): number {
  const free = here.process?.availableMemory?.();
  if (free !== undefined) return free;
  const gigabytes = here.navigator?.deviceMemory;
  return gigabytes === undefined ? Infinity : (gigabytes * 2 ** 30) / 2;
}

/** Starts a thread on the code of kernel-worker.ts, or says why it cannot. */
export function startThread(code: string): Thread | string {
  const { Worker: NodeThread } = here.process?.getBuiltinModule?.('node:worker_threads') ?? {};
  try {
    if (NodeThread) return nodeThread(new NodeThread(code, { eval: true }));
    if (!here.Worker) return 'there are no threads here';
    return browserThread(
      new Worker(new URL('../../generated/kernel-worker.js', import.meta.url), { type: 'module' }),
    );
  } catch (reason) {
    return String(reason);
  }
}

function nodeThread(worker: NodeWorker): Thread {
  worker.unref();
  return {
    tell: (message) => worker.postMessage(message),
    onReady: (told) => worker.on('message', told),
    onFailure: (told) => worker.on('error', (reason) => told(String(reason))),
    end: () => void worker.terminate(),
  };
}

const browserThread = (worker: BrowserWorker): Thread => ({
  tell: (message) => worker.postMessage(message),
  onReady: (told) => worker.addEventListener('message', told),
  onFailure: (told) => worker.addEventListener('error', (event) => told(event.message ?? 'a thread failed')),
  end: () => worker.terminate(),
});
