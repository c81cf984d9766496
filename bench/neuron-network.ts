import { type Backend, openPopulation } from '@tokos/engine';
import type { Benchmark } from './benchmark.ts';
import { coupled, live, nsPerStep, SUCKLED } from './example-populations.ts';
import { cpuTime, median } from './measure.ts';

const workload = 'the network at its defaults: 48 cells, 12 bundles, 300 s, without endings; CPU time';
const SECONDS = 300;

/** A fresh network each time: its store fills, and the first burst comes within the 300 s. */
const seconds = async (backend: Backend): Promise<number> => {
  const ms = await median(async () => {
    const population = await openPopulation(coupled(48, { backend }));
    const spent = await cpuTime(() => live(population, SECONDS, SUCKLED));
    population.close();
    return spent;
  });
  return ms / 1000;
};

export const networkTypeScript: Benchmark = {
  name: 'network_48_cells_300s_ts_s',
  unit: 's',
  workload,
  limit: 0.45,
  measure: () => seconds('reference'),
};

export const networkWasm: Benchmark = {
  name: 'network_48_cells_300s_wasm_s',
  unit: 's',
  workload,
  limit: 0.15,
  measure: () => seconds('wasm'),
};

/** Ruling 61: what linear means. */
export const networkLinearity: Benchmark = {
  name: 'network_48000_over_48',
  unit: '1',
  workload: 'the network in WebAssembly: CPU time of a cell in a step at 48,000 cells over that at 48',
  limit: 1.5,
  async measure() {
    const few = await nsPerStep(coupled(48), 100, SUCKLED);
    return (await nsPerStep(coupled(48_000), 1, SUCKLED)) / few;
  },
};
