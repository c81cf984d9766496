import { Worker } from 'node:worker_threads';
import type { CohortPlan, Hand } from '@tokos/study';
import { Fault } from '@tokos/units';
import type { Said, Told } from './person-thread.ts';

/** Threads of this process that let persons live; they are ended with `end`. */
export interface Crew {
  readonly hands: readonly Hand[];
  end(): Promise<void>;
}

/** Built files stand beside each other; sources are run as they are. */
const code = new URL(
  import.meta.url.endsWith('.ts') ? './person-thread.ts' : './person-thread.js',
  import.meta.url,
);

export function crewOf(threads: number, plan: CohortPlan): Crew {
  const all = Array.from({ length: threads }, () => new PersonThread(plan));
  return { hands: all, end: async () => void (await Promise.all(all.map((thread) => thread.end()))) };
}

class PersonThread implements Hand {
  readonly #worker: Worker;
  #lost: Error | undefined;
  #waiting: { done: (said: Said) => void; failed: (reason: Error) => void } | undefined;

  constructor(plan: CohortPlan) {
    this.#worker = new Worker(code);
    this.#worker.on('message', (said: Said) => this.#waiting?.done(said));
    this.#worker.on('error', (reason) => this.#lose(reason as Error));
    this.#worker.on('exit', () => this.#lose(new Error('a thread ended before its person did')));
    this.#tell({ plan });
  }

  async live(person: number) {
    const said = await new Promise<Said>((done, failed) => {
      if (this.#lost) return failed(this.#lost);
      this.#waiting = { done, failed };
      this.#tell({ person });
    });
    this.#waiting = undefined;
    if ('life' in said) return said.life;
    if ('broken' in said) throw new Error(said.broken);
    throw new Fault(said.fault.code, said.fault.message, said.fault.slots);
  }

  #lose(reason: Error): void {
    this.#lost ??= reason;
    this.#waiting?.failed(this.#lost);
  }

  #tell(told: Told): void {
    this.#worker.postMessage(told);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
