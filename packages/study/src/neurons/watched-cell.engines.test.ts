import { coupledNeuron } from '@tokos/body';
import { type Afferents, elementary, openPopulation, type Population, wiring } from '@tokos/engine';
import { describe, expect, test } from 'vitest';
import { coupledOf } from '../../tests/neurons/fast-cells.ts';
import { runCoupled } from '../../tests/neurons/text-cells.ts';

const drive: Afferents = { excitation: 80, inhibition: 80, priming: 0.5 };
const CELL = 11;
const SECONDS = 6;
const BACKENDS = ['reference', 'wasm'] as const;

/** What a cell went through, second after second. */
function lived(population: Population): { spikes: number[]; potential: number[]; threshold: number[] } {
  const [spikes, potential, threshold]: [number[], number[], number[]] = [[], [], []];
  for (let second = 0; second < SECONDS; second++) {
    const { spikeCells, spikeTimes, watched, ...rest } = population.advance(drive);
    for (let i = 0; i < rest.spikes; i++) spikes.push(spikeCells[i]!, 1000 * second + spikeTimes[i]!);
    potential.push(...(watched?.potential ?? []));
    threshold.push(...(watched?.threshold ?? []));
  }
  return { spikes, potential, threshold };
}

describe.each(BACKENDS)('a cell watched after every millisecond, by the %s kernels', (backend) => {
  test('lives to the same bits as one that nobody watches, through a burst', async () => {
    const setup = coupledOf(48, 2, {}, { store: 75, backend });
    const [alone, seen] = await Promise.all([openPopulation(setup), openPopulation(setup)]);
    seen.watch(CELL);
    expect(lived(seen).spikes).toEqual(lived(alone).spikes);
    expect(seen.save()).toEqual(alone.save());
    alone.close();
    seen.close();
  });

  test('has the potential and the threshold that its text gives, up to its first burst', async () => {
    const own = (name: keyof typeof coupledNeuron.parameters): number => coupledNeuron.parameters[name].value;
    const text = { potential: [] as number[], threshold: [] as number[] };
    const fires: number[] = [];
    const network = { excitation: 80, inhibition: 80, priming: 0.5, store: 75, bundles: 12 };
    runCoupled(2, 1, {
      ...network,
      wiring: wiring(48, 12, 2),
      look: (cells, ms) => {
        const cell = cells[CELL]!;
        const state = (name: string): number => cell.state(cell.place('state', name));
        const a = elementary.pow(state('a') / own('a_50'), own('n_A'));
        const rise = own('H') * elementary.exp(-state('since') / own('tau_H'));
        const fall = (state('g_A') + state('g_B')) / 2;
        text.potential.push(state('v'));
        text.threshold.push(own('th_0') + rise + (own('A') * a) / (1 + a) - fall);
        if (cell.output(cell.place('output', 'spike')) > 0) fires.push(ms);
      },
    });
    const population = await openPopulation(coupledOf(48, 2, {}, { store: 75, backend }));
    population.watch(CELL);
    const { watched } = population.advance(drive);
    for (let ms = 0; ms < 1000; ms++) {
      expect(watched!.potential[ms], `potential at ${ms} ms`).toBeCloseTo(text.potential[ms]!, 2);
      expect(watched!.threshold[ms], `threshold at ${ms} ms`).toBeCloseTo(text.threshold[ms]!, 2);
    }
    for (const ms of fires) expect(watched!.potential[ms]).toBeCloseTo(own('v_rest'), 5);
    population.close();
  });

  test('ends a second in the state that the cell itself tells', async () => {
    const population = await openPopulation(coupledOf(48, 3, {}, { store: 20, backend }));
    population.watch(CELL);
    for (let second = 0; second < 3; second++) {
      const { watched } = population.advance(drive);
      const { potential, threshold, calcium } = population.cell(CELL);
      expect(watched!.potential[999]).toBeCloseTo(potential, 5);
      expect(watched!.threshold[999]).toBeCloseTo(threshold, 5);
      expect(watched!.calcium[99]).toBeCloseTo(calcium, 6);
    }
    population.watch(undefined);
    expect(population.advance(drive).watched).toBeUndefined();
    population.close();
  });
});

test('cells without neighbours cannot be watched, and the fault says what to do', async () => {
  const { uncoupledOf } = await import('../../tests/neurons/fast-cells.ts');
  const population = await openPopulation(uncoupledOf(8, 1));
  expect(() => population.watch(0)).toThrow('watch a cell of a coupled population');
  expect(() => population.watch(undefined)).not.toThrow();
  population.close();
});
