import { openPopulation, type Population, wiring } from '@tokos/engine';
import { bundleConstants, coupledConstants, terminalConstants } from '@tokos/study/neurons';

export const CELLS = 512;
export const NETS = [1, 2, 3, 4, 5] as const;
const CELLS_PER_BUNDLE = 4;

/** The cells of a person, with the net of one seed. */
export function populationOf(net: number, store: number, cells: number = CELLS): Promise<Population> {
  const bundles = cells / CELLS_PER_BUNDLE;
  return openPopulation({
    kind: 'coupled',
    cells,
    bundles,
    wiring: wiring(cells, bundles, net),
    neuron: coupledConstants(),
    bundle: bundleConstants(),
    terminals: terminalConstants(),
    store,
    seed: net,
  });
}

export const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

export function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, v) => sum + (v - middle) ** 2, 0) / Math.max(1, values.length - 1));
}
