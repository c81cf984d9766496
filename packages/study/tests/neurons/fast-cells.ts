import { flatHazard } from '@tokos/body';
import {
  type Afferents,
  type CoupledSetup,
  openPopulation,
  type PopulationSetup,
  type UncoupledSetup,
  wiring,
} from '@tokos/engine';
import {
  bundleConstants,
  coupledConstants,
  magnocellularConstants,
  terminalConstants,
} from '../../src/neurons/constants.ts';
import type { Sets, TextRun } from './text-cells.ts';

/** The two sets of the cell without neighbours; the second takes as many inhibitory as excitatory events. */
export const CELL_SETS = {
  maicas2018: { neuron: {}, inhibitionPerExcitation: 0.5 },
  flat_hazard: { neuron: flatHazard, inhibitionPerExcitation: 1 },
} as const;

/** With the constants of the passports, those in `sets` instead of their own. */
export const uncoupledOf = (
  cells: number,
  seed: number,
  sets: Sets = {},
  other: Partial<UncoupledSetup> = {},
): UncoupledSetup => ({
  kind: 'uncoupled',
  cells,
  seed,
  neuron: magnocellularConstants(sets.neuron),
  terminals: terminalConstants(sets.terminals),
  ...other,
});

export const coupledOf = (
  cells: number,
  seed: number,
  sets: Sets = {},
  other: Partial<CoupledSetup> = {},
): CoupledSetup => {
  const bundles = other.bundles ?? cells / 4;
  return {
    kind: 'coupled',
    cells,
    bundles,
    wiring: wiring(cells, bundles, seed),
    seed,
    neuron: coupledConstants(sets.neuron),
    bundle: bundleConstants(sets.bundle),
    terminals: terminalConstants(sets.terminals),
    ...other,
  };
};

/** What the fast cells give, in the form of what the texts give. */
export async function runFast(setup: PopulationSetup, seconds: number, input: Afferents): Promise<TextRun> {
  const population = await openPopulation(setup);
  const spikes = new Set<string>();
  let [released, dendriticRelease, store] = [0, 0, 0];
  for (let second = 0; second < seconds; second++) {
    const lived = population.advance(input);
    released += lived.released;
    dendriticRelease += lived.dendriticRelease;
    store = lived.store;
    for (let i = 0; i < lived.spikes; i++) {
      spikes.add(`${lived.spikeCells[i]} ${1000 * second + lived.spikeTimes[i]}`);
    }
  }
  population.close();
  return { spikes, released, dendriticRelease, store };
}

/** Share of spikes that both runs have, cell and millisecond alike. */
export function agreement(a: TextRun, b: TextRun): number {
  const both = [...a.spikes].filter((spike) => b.spikes.has(spike)).length;
  return both / Math.max(a.spikes.size, b.spikes.size);
}

export const relativeError = (found: number, expected: number): number => Math.abs(found / expected - 1);
