import { type Afferents, openPopulation, type PopulationSetup } from '@tokos/engine';
import type { Benchmark } from './benchmark.ts';
import { coupled, live, nsPerStep, RESTING, SUCKLED, uncoupled } from './example-populations.ts';
import { cpuTime, median } from './measure.ts';

const SILENT: Afferents = { excitation: 0, inhibition: 0 };
const SECONDS = 10;
const TEN_MINUTES = 600;

/** Decaying states must not become subnormal numbers, which cost a processor a hundred times a normal one. */
async function silentOverActive(setup: PopulationSetup, input: Afferents): Promise<number> {
  const active = await nsPerStep(setup, SECONDS, input);
  const population = await openPopulation(setup);
  live(population, SECONDS, input);
  live(population, TEN_MINUTES, SILENT);
  const ms = await median(() => cpuTime(() => live(population, SECONDS, SILENT)));
  population.close();
  return (ms * 1e6) / (setup.cells * SECONDS * 1000) / active;
}

export const silentNeurons: Benchmark = {
  name: 'neurons_silent_over_active',
  unit: '1',
  workload:
    '1,024 cells without neighbours after ten minutes of silence, over the same cells at 300 + 150 Hz',
  limit: 2,
  measure: () => silentOverActive(uncoupled(1024), RESTING),
};

export const silentNetwork: Benchmark = {
  name: 'network_silent_over_active',
  unit: '1',
  workload: 'a network of 512 cells with endings after ten minutes of silence, over the same network suckled',
  limit: 2,
  measure: () => silentOverActive(coupled(512), { ...SUCKLED, releases: true }),
};
