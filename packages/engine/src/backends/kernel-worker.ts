/**
 * The code of a thread that shares the work of a population. It stands alone, without imports, because it
 * starts from its text in Node and from a file in a browser; the numbers of control.ts are handed to it.
 */
type Control = typeof import('./control.ts');
type Exports = Readonly<Record<string, (...args: number[]) => number>>;

interface Task {
  readonly module: object;
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly control: Control;
  readonly settings: number;
  readonly controlStart: number;
  readonly scratch: number;
  readonly chunkBlocks: number;
}
interface Port {
  postMessage(message: unknown): void;
  on?(name: 'message', told: (task: Task) => void): void;
}

const host = globalThis as unknown as {
  process?: { getBuiltinModule?(name: string): { parentPort: Port } | undefined };
  WebAssembly: { Instance: new (module: object, imports: object) => { exports: Exports } };
  postMessage(message: unknown): void;
  addEventListener(name: 'message', told: (event: { data: Task }) => void): void;
};

/**
 * Looks again this often before it sleeps: a tile of coupled cells follows the one before within
 * microseconds.
 */
const LOOKS = 5000;

function work(
  { module, memory, control: c, settings, controlStart, scratch, chunkBlocks }: Task,
  ready: () => void,
) {
  const { exports } = new host.WebAssembly.Instance(module, { env: { memory } });
  const words = new Int32Array(memory.buffer, controlStart, c.CONTROL_WORDS);
  let seen = Atomics.load(words, c.GENERATION);
  ready();
  for (;;) {
    for (let i = 0; i < LOOKS && Atomics.load(words, c.GENERATION) === seen; i++);
    while (Atomics.load(words, c.GENERATION) === seen) Atomics.wait(words, c.GENERATION, seen);
    seen = Atomics.load(words, c.GENERATION);
    if (Atomics.load(words, c.STOPPED)) return;
    for (;;) {
      const job = Atomics.add(words, c.NEXT, 1);
      if (job >= Atomics.load(words, c.JOBS)) break;
      const first = job * chunkBlocks;
      const end = Math.min(first + chunkBlocks, words[c.BLOCKS]);
      const kind = words[c.WORK];
      if (kind === c.UNCOUPLED) exports.uncoupled(settings, first, end);
      else if (kind === c.SEED) exports.seedCells(settings, first, end);
      else {
        exports.coupled(settings, first, end, words[c.MS], words[c.STEPS], scratch);
        if (words[c.BIN] >= 0) exports.terminals(settings, first, end, words[c.BIN]);
      }
      Atomics.add(words, c.DONE, 1);
      Atomics.notify(words, c.DONE);
    }
  }
}

const node = host.process?.getBuiltinModule?.('node:worker_threads');
if (node) node.parentPort.on!('message', (task) => work(task, () => node.parentPort.postMessage('ready')));
else host.addEventListener('message', ({ data }) => work(data, () => host.postMessage('ready')));

export {}; // taken out of the text that threads start from
