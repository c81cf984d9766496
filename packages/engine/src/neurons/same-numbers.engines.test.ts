import { describe, expect, test } from 'vitest';
import {
  coupled,
  coupledSetup,
  lifeOf,
  live,
  repeat,
  uncoupledSetup,
} from '../../tests/neurons/example-cells.ts';
import { type Afferents, openPopulation, wiring } from './index.ts';

const resting: Afferents = { excitation: 300, inhibition: 150 };

/** The spikes of some cells as millisecond and cell in turn. */
const spikesOf = (spikes: readonly number[], below: number): number[] =>
  spikes.filter((_, i) => spikes[i | 1] < below);

describe('the same cell has the same chance', () => {
  test('in a small and in a large population without neighbours', async () => {
    const few = await lifeOf(uncoupledSetup(11), repeat(3, resting));
    const many = await lifeOf(uncoupledSetup(3000, { threads: 2 }), repeat(3, resting));
    expect(spikesOf(many.spikes, 11)).toEqual(few.spikes);
  });

  test('among coupled cells that release nothing', async () => {
    const mute = { ...coupled, k_r: 0 };
    const input = { excitation: 100, inhibition: 80 };
    const of = (cells: number) =>
      coupledSetup(cells, { bundles: 4, wiring: wiring(cells, 4, 1), neuron: mute });
    const few = await lifeOf(of(13), repeat(3, input));
    const many = await lifeOf(of(4200), repeat(3, input));
    expect(spikesOf(many.spikes, 13)).toEqual(few.spikes);
  });

  test('in any second, whatever came before it', async () => {
    const one = await openPopulation(uncoupledSetup(8));
    const other = await openPopulation(uncoupledSetup(8));
    live(one, repeat(3, resting));
    live(other, repeat(3, { excitation: 50, inhibition: 900 }));
    // half a minute forgets how it began
    const [a, b] = [one, other].map((population) => live(population, repeat(30, resting)).spikes);
    const late = (spikes: readonly number[]): string[] =>
      spikes.flatMap((ms, i) => (i % 2 === 0 && ms > 25_000 ? [`${ms} ${spikes[i + 1]}`] : []));
    expect(late(b)).toEqual(late(a));
    one.close();
    other.close();
  });

  test('and another for another seed, person or cell', async () => {
    const base = await lifeOf(uncoupledSetup(2), repeat(5, resting));
    const seed = await lifeOf(uncoupledSetup(2, { seed: 2 }), repeat(5, resting));
    const person = await lifeOf(uncoupledSetup(2, { person: 1 }), repeat(5, resting));
    const times = (spikes: readonly number[], cell: number): number[] =>
      spikes.filter((_, i) => i % 2 === 0 && spikes[i + 1] === cell);
    expect(seed.spikes).not.toEqual(base.spikes);
    expect(person.spikes).not.toEqual(base.spikes);
    expect(times(base.spikes, 0)).not.toEqual(times(base.spikes, 1));
  });
});

describe('threads', () => {
  test('are told of where they are not worth it', async () => {
    const population = await openPopulation(coupledSetup(48, { threads: 2 }));
    expect(population.threads).toBe(1);
    expect(population.fewerThreads).toMatch(/from 4096 cells on/);
    population.close();
  });

  test('work where there are cells enough', async () => {
    const population = await openPopulation(uncoupledSetup(2048, { threads: 3 }));
    expect(population.threads).toBe(3);
    expect(population.fewerThreads).toBeUndefined();
    population.close();
  });
});
