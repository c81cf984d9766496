import { fault } from '../faults.ts';
import { CHUNK_BLOCKS } from '../neurons/kernels/places.ts';
import * as control from './control.ts';
import { later, startThread, type Thread } from './machine.ts';
import type { Reserved } from './wasm.ts';

/** [ms] A thread that is not ready by then is done without. */
const PATIENCE = 10_000;
/** Sleeps of a millisecond without any news after which a thread counts as lost. */
const MOST_SLEEPS = 20_000;
/** Looks at what the others do this often before it sleeps. */
const LOOKS = 5000;

/** This thread and others that work on the same memory. */
export interface Team {
  readonly threads: number;
  readonly fewerThreads: string | undefined;
  /** Hands out chunks of blocks one by one, takes its share, and returns when all are done. */
  share(
    work: number,
    blocks: number,
    when: readonly number[],
    run: (first: number, end: number) => void,
  ): void;
  end(): void;
}

interface Wish extends Reserved {
  readonly module: object;
  readonly wanted: number;
  readonly shared: boolean;
  readonly code: string;
}

/** Starts all but one of the wanted threads; this one is the last. */
export async function startTeam(wish: Wish): Promise<Team> {
  const { module, memory, settings, controlStart, scratch, wanted, shared, code } = wish;
  if (!shared) return alone('this page may not share memory between threads');
  const words = new Int32Array(memory.buffer, controlStart, control.CONTROL_WORDS);
  Atomics.store(words, control.NEXT, control.CLOSED);
  const threads: Thread[] = [];
  const reasons: string[] = [];
  const starting = Array.from({ length: wanted - 1 }, async (_, i) => {
    const thread = startThread(code);
    if (typeof thread === 'string') {
      reasons.push(thread);
      return;
    }
    const own = { scratch: scratch + (i + 1) * control.SCRATCH, chunkBlocks: CHUNK_BLOCKS };
    const failure = await readiness(thread, {
      module,
      memory,
      control: { ...control },
      settings,
      controlStart,
      ...own,
    });
    if (failure === undefined) threads.push(thread);
    else {
      thread.end();
      reasons.push(failure);
    }
  });
  await Promise.all(starting);
  if (threads.length === 0) return alone(reasons[0]);
  return new ThreadTeam(words, threads, reasons[0]);
}

const alone = (reason: string): Team => ({
  threads: 1,
  fewerThreads: reason,
  share: (_work, blocks, _when, run) => run(0, blocks),
  end: () => {},
});

/** Nothing once the thread works, or why it does not. */
function readiness(thread: Thread, task: object): Promise<string | undefined> {
  return new Promise((resolve) => {
    const cancel = later(PATIENCE, () => resolve('a thread did not start in time'));
    const settle = (reason?: string): void => {
      cancel();
      resolve(reason);
    };
    thread.onReady(() => settle());
    thread.onFailure(settle);
    thread.tell(task);
  });
}

class ThreadTeam implements Team {
  readonly #words: Int32Array;
  readonly #others: readonly Thread[];
  readonly fewerThreads: string | undefined;

  constructor(words: Int32Array, others: readonly Thread[], fewerThreads: string | undefined) {
    this.#words = words;
    this.#others = others;
    this.fewerThreads = fewerThreads;
  }

  get threads(): number {
    return this.#others.length + 1;
  }

  share(
    work: number,
    blocks: number,
    when: readonly number[],
    run: (first: number, end: number) => void,
  ): void {
    const words = this.#words;
    const jobs = Math.ceil(blocks / CHUNK_BLOCKS);
    words[control.WORK] = work;
    words[control.BLOCKS] = blocks;
    [words[control.MS], words[control.STEPS], words[control.BIN]] = when;
    Atomics.store(words, control.JOBS, jobs);
    Atomics.store(words, control.DONE, 0);
    Atomics.store(words, control.NEXT, 0);
    Atomics.add(words, control.GENERATION, 1);
    Atomics.notify(words, control.GENERATION);
    for (;;) {
      const job = Atomics.add(words, control.NEXT, 1);
      if (job >= jobs) break;
      run(job * CHUNK_BLOCKS, Math.min((job + 1) * CHUNK_BLOCKS, blocks));
      Atomics.add(words, control.DONE, 1);
    }
    this.#waitFor(jobs);
    // nobody may take a job while the next work is written down
    Atomics.store(words, control.NEXT, control.CLOSED);
  }

  #waitFor(jobs: number): void {
    const words = this.#words;
    let [looks, sleeps, before] = [0, 0, -1];
    for (;;) {
      const done = Atomics.load(words, control.DONE);
      if (done === jobs) return;
      if (done !== before) [looks, sleeps, before] = [0, 0, done];
      if (++looks <= LOOKS || !maySleep) continue;
      sleep(words, done);
      if (++sleeps > MOST_SLEEPS) throw fault('thread-lost');
    }
  }

  end(): void {
    Atomics.store(this.#words, control.STOPPED, 1);
    Atomics.add(this.#words, control.GENERATION, 1);
    Atomics.notify(this.#words, control.GENERATION);
    for (const thread of this.#others) thread.end();
  }
}

/** The first thread of a page may not sleep; it goes on looking. */
let maySleep = true;
function sleep(words: Int32Array, done: number): void {
  try {
    Atomics.wait(words, control.DONE, done, 1);
  } catch {
    maySleep = false;
  }
}
