import { loadavg } from 'node:os';
import { type Afferents, openPopulation, type PopulationSetup } from '@tokos/engine';
import type { Benchmark } from './benchmark.ts';
import { coupled, live, RESTING, SUCKLED, uncoupled } from './example-populations.ts';

const REPEATS = 5;
const WARM_UP = 3;

/** Wall time on one thread over that on two, best of five each, in turn. */
async function speedUp(setup: PopulationSetup, seconds: number, input: Afferents): Promise<number> {
  const teams = await Promise.all([1, 2].map((threads) => openPopulation({ ...setup, threads })));
  const best = teams.map(() => Infinity);
  for (const team of teams) live(team, WARM_UP, input);
  for (let run = 0; run < REPEATS; run++) {
    teams.forEach((team, i) => {
      const since = performance.now();
      live(team, seconds, input);
      best[i] = Math.min(best[i], performance.now() - since);
    });
  }
  for (const team of teams) team.close();
  return best[0] / best[1];
}

/** The figure means something only where nothing else runs; the load is that of the minute before. */
const load = (): string => `load of the machine ${loadavg()[0].toFixed(2)}`;

export const twoThreads: Benchmark = {
  name: 'two_threads_speedup',
  unit: '1',
  workload: `4,096 cells without neighbours, 5 s, two threads over one; wall time, best of 5; ${load()}`,
  limit: 1.6,
  isGain: true,
  measure: () => speedUp(uncoupled(4096), 5, RESTING),
};

export const networkTwoThreads: Benchmark = {
  name: 'network_48000_two_threads_speedup',
  unit: '1',
  workload: `a network of 48,000 cells, 1 s, two threads over one; wall time, best of 5; ${load()}`,
  limit: 1,
  isGain: true,
  measure: () => speedUp(coupled(48_000), 1, SUCKLED),
};
