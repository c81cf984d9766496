import { describe, expect, test } from 'vitest';
import {
  coupledSetup,
  live,
  magnocellular,
  repeat,
  uncoupledSetup,
} from '../../tests/neurons/example-cells.ts';
import { type Afferents, openPopulation, type PopulationSetup } from './index.ts';

const resting: Afferents = { excitation: 300, inhibition: 150 };
const suckled: Afferents = { excitation: 80, inhibition: 80, priming: 0.5 };
const dosed: Afferents = { ...suckled, centralDose: 0.5 };

const CASES: readonly { name: string; setup: PopulationSetup; seconds: readonly Afferents[]; at: number }[] =
  [
    { name: 'cells without neighbours', setup: uncoupledSetup(21), seconds: repeat(6, resting), at: 3 },
    {
      name: 'a network in the middle of a burst',
      setup: coupledSetup(48, { store: 75 }),
      seconds: repeat(6, suckled),
      at: 1,
    },
    {
      name: 'a network between two doses',
      setup: coupledSetup(24, { store: 50 }),
      seconds: [dosed, dosed, dosed, suckled],
      at: 2,
    },
    {
      name: 'double precision',
      setup: coupledSetup(24, { store: 75, precision: 'double' }),
      seconds: repeat(4, suckled),
      at: 2,
    },
  ];

describe.each(CASES)('$name', ({ setup, seconds, at }) => {
  test.each([
    ['reference', 'wasm'],
    ['wasm', 'reference'],
    ['wasm', 'wasm'],
  ] as const)('goes on with the same bits, from %s to %s', async (first, second) => {
    const whole = await openPopulation({ ...setup, backend: first });
    const early = live(whole, seconds.slice(0, at));
    const late = live(whole, seconds.slice(at));
    whole.close();

    const resumed = await openPopulation({ ...setup, backend: second, threads: 2 });
    resumed.load(early.saved);
    expect(resumed.second).toBe(at);
    const again = live(resumed, seconds.slice(at));
    resumed.close();
    expect(again.spikes).toEqual(late.spikes);
    expect(again.release).toEqual(late.release);
    expect(again.dendriticRelease).toBe(late.dendriticRelease);
    expect(Buffer.compare(again.saved, late.saved)).toBe(0);
  });
});

test('a checkpoint of another setup is refused, and so is a part of one', async () => {
  const population = await openPopulation(uncoupledSetup(16));
  population.advance(resting);
  const saved = population.save();
  const others = [
    uncoupledSetup(17),
    uncoupledSetup(16, { seed: 2 }),
    uncoupledSetup(16, { neuron: { ...magnocellular, k_A: 0.5 } }),
    coupledSetup(16),
  ];
  for (const setup of others) {
    const other = await openPopulation(setup);
    expect(() => other.load(saved)).toThrow(/checkpoint is of another run/);
    other.close();
  }
  for (const length of [0, 7, 31, 32, saved.length - 1]) {
    expect(() => population.load(saved.slice(0, length))).toThrow(/checkpoint is of another run/);
  }
  expect(Buffer.compare(population.save(), saved)).toBe(0);
  population.close();
});

test('a population shows its cells after each second and goes back with its checkpoint', async () => {
  const population = await openPopulation(coupledSetup(48, { store: 75 }));
  const saved = population.save();
  population.advance(suckled);
  const later = [population.cell(5), population.bundle(3)];
  population.load(saved);
  const [cell, bundle] = [population.cell(5), population.bundle(3)];
  expect([cell, bundle]).not.toEqual(later);
  expect(cell).toEqual({
    potential: -62,
    threshold: -50,
    store: 75,
    calcium: 0,
    broadening: 0,
    pool: 5000,
    reserve: 1_000_000,
  });
  expect(bundle).toEqual({ oxytocin: 0, cannabinoid: 0, transmitted: 1 });
  population.advance(suckled);
  expect([population.cell(5), population.bundle(3)]).toEqual(later);
  population.close();
});
