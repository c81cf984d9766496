import { type Afferents, openPopulation, type Population, type PopulationSetup, wiring } from '@tokos/engine';
import {
  bundleConstants,
  coupledConstants,
  magnocellularConstants,
  terminalConstants,
} from '../packages/study/src/neurons/constants.ts';
import { cpuTime, median } from './measure.ts';

/** What the fixed workloads of the neurons live on. */
export const RESTING: Afferents = { excitation: 300, inhibition: 150 };
export const SUCKLED: Afferents = { excitation: 80, inhibition: 80, priming: 0.5, releases: false };

type Chosen = Pick<PopulationSetup, 'backend' | 'threads'>;

/** The set `maicas2018`. */
export const uncoupled = (cells: number, chosen: Chosen = {}): PopulationSetup => ({
  kind: 'uncoupled',
  cells,
  seed: 1,
  neuron: magnocellularConstants(),
  terminals: terminalConstants(),
  ...chosen,
});

/** The network at its defaults: eight dendrites in a bundle, an empty store. */
export const coupled = (cells: number, chosen: Chosen = {}): PopulationSetup => ({
  kind: 'coupled',
  cells,
  bundles: cells / 4,
  wiring: wiring(cells, cells / 4, 1),
  seed: 1,
  neuron: coupledConstants(),
  bundle: bundleConstants(),
  terminals: terminalConstants(),
  ...chosen,
});

export function live(population: Population, seconds: number, input: Afferents): void {
  for (let second = 0; second < seconds; second++) population.advance(input);
}

/** CPU time of one cell in one step [ns]; the population lives on from one measurement to the next. */
export async function nsPerStep(setup: PopulationSetup, seconds: number, input: Afferents): Promise<number> {
  const population = await openPopulation(setup);
  const ms = await median(() => cpuTime(() => live(population, seconds, input)));
  population.close();
  return (ms * 1e6) / (setup.cells * seconds * 1000);
}
