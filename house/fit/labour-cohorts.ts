import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { type Cohort, type Told, womanInLabour } from './labour-women.ts';

const THREADS = 2;
interface Asked {
  readonly cohort: Cohort;
  readonly women: readonly number[];
}

if (!isMainThread) {
  const live = async ({ cohort, women }: Asked): Promise<void> => {
    const told: Told[] = [];
    for (const woman of women) told.push(await womanInLabour(cohort, woman));
    parentPort!.postMessage(told);
  };
  // a fault ends the thread, and is told where it was begun
  parentPort!.on('message', (asked: Asked) => void live(asked));
}

/** So many women, each with numbers of her own, through labour on two threads; in no order. */
export class Cohorts {
  readonly #workers = Array.from(
    { length: THREADS },
    () => new Worker(new URL(import.meta.url), { execArgv: ['--conditions=source'] }),
  );

  async live(count: number, cohort: Cohort): Promise<readonly Told[]> {
    const shares = this.#workers.map((worker, thread) => {
      const women = Array.from({ length: count }, (_, i) => i).filter((i) => i % THREADS === thread);
      return new Promise<readonly Told[]>((resolve, reject) => {
        worker.once('message', resolve);
        worker.removeAllListeners('error').once('error', reject);
        worker.postMessage({ cohort, women } satisfies Asked);
      });
    });
    return (await Promise.all(shares)).flat();
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
