import { Fault } from '@tokos/units';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coupled,
  coupledSetup,
  lifeOf,
  magnocellular,
  repeat,
  terminals,
  uncoupledSetup,
} from '../../tests/neurons/example-cells.ts';
import { type Afferents, openPopulation, type Population, type PopulationSetup } from './index.ts';

const BACKENDS = ['reference', 'wasm'] as const;

async function codeOf(setup: PopulationSetup): Promise<string> {
  try {
    const population = await openPopulation(setup);
    population.close();
    return 'opened';
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}

const wrongCount = fc.oneof(
  fc.constantFrom(0, -1, Number.NaN, Infinity, -Infinity, 2 ** 53),
  fc.double({ min: 0.01, max: 1e6, noNaN: true }).filter((x) => !Number.isInteger(x)),
  fc.integer({ max: 0 }),
);

describe('a setup that makes no sense', () => {
  test('is refused for its number of cells', async () => {
    await fc.assert(
      fc.asyncProperty(wrongCount, async (cells) => {
        expect(await codeOf(uncoupledSetup(cells))).toBe('cells-count');
      }),
      { numRuns: 50 },
    );
  });

  test.each([0, 1, 49, 2.5, Number.NaN])('is refused for %d bundles of 48 cells', async (bundles) => {
    const wiring = new Int32Array(96).map((_, i) => i % 2);
    expect(await codeOf({ ...coupledSetup(48), bundles, wiring })).toBe('bundles-count');
  });

  test('is refused for wiring that names a bundle that does not exist, or one twice', async () => {
    const place = fc.integer({ min: 0, max: 95 });
    const bundle = fc.oneof(fc.integer({ max: -1 }), fc.integer({ min: 12 }));
    await fc.assert(
      fc.asyncProperty(place, bundle, async (at, wrong) => {
        const setup = coupledSetup(48);
        setup.wiring[at] = wrong;
        expect(await codeOf(setup)).toBe('wiring-bundle');
        setup.wiring[at] = setup.wiring[at ^ 1];
        expect(await codeOf(setup)).toBe('wiring-bundle');
      }),
      { numRuns: 50 },
    );
    expect(await codeOf({ ...coupledSetup(48), wiring: new Int32Array(95) })).toBe('wiring-length');
  });

  test('is refused for seeds, threads, stores and multipliers', async () => {
    expect(await codeOf(uncoupledSetup(8, { seed: -1 }))).toBe('seed-number');
    expect(await codeOf(uncoupledSetup(8, { seed: 0.5 }))).toBe('seed-number');
    expect(await codeOf(uncoupledSetup(8, { person: 2 ** 32 }))).toBe('seed-number');
    expect(await codeOf(uncoupledSetup(8, { threads: 0 }))).toBe('threads-count');
    expect(await codeOf(uncoupledSetup(8, { threads: 1.5 }))).toBe('threads-count');
    expect(await codeOf(coupledSetup(8, { store: -1 }))).toBe('input-range');
    expect(await codeOf(coupledSetup(8, { store: Number.NaN }))).toBe('input-range');
    expect(await codeOf(uncoupledSetup(8, { input: [1, 2] }))).toBe('multiplier-count');
    expect(await codeOf(uncoupledSetup(2, { input: [1, -2] }))).toBe('multiplier-range');
    expect(await codeOf(coupledSetup(8, { oxytocin: new Float64Array(8).fill(Number.NaN) }))).toBe(
      'multiplier-range',
    );
    expect(await codeOf(coupledSetup(8, { priming: new Float64Array(7) }))).toBe('multiplier-count');
  });

  test('is refused for constants that the kernels cannot follow', async () => {
    const wrong: Readonly<Record<string, number>> = {
      h_M: 0,
      h_H: -1,
      h_A: Number.NaN,
      a_P: Infinity,
      step: 0.5,
    };
    for (const [name, value] of Object.entries(wrong)) {
      const setup = uncoupledSetup(8, { neuron: { ...magnocellular, [name]: value } });
      expect(await codeOf(setup)).toBe('cell-constant');
    }
    expect(await codeOf(uncoupledSetup(8, { terminals: { ...terminals, n_E: 2.5 } }))).toBe('cell-constant');
    expect(await codeOf(coupledSetup(8, { neuron: { ...coupled, n_A: 3.5 } }))).toBe('cell-constant');
  });

  test('is refused before it starts where memory would not do', async () => {
    const setup = uncoupledSetup(1_000_000, { memory: 50e6 });
    await expect(openPopulation(setup)).rejects.toThrow(
      /^1000000 cells need \d+ MB \(\d+ bytes each\), and 50 MB can be given; ask for fewer cells\.$/,
    );
    expect(await codeOf(uncoupledSetup(1e15))).toBe('population-memory');
  });
});

const rate = fc.oneof(fc.double({ min: 0, max: 3000, noNaN: true }), fc.double());
const anything = fc.record<Afferents>(
  {
    excitation: rate,
    inhibition: rate,
    priming: fc.oneof(fc.double({ min: 0, max: 2, noNaN: true }), fc.double()),
    oxytocinEffect: fc.oneof(fc.double({ min: 0, max: 2, noNaN: true }), fc.double()),
    cannabinoidEffect: fc.oneof(fc.double({ min: 0, max: 1.5, noNaN: true }), fc.double()),
    centralDose: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double()),
  },
  { requiredKeys: ['excitation', 'inhibition'] },
);

/** Lives the second, or is refused and stays as it was. */
function tryOn(population: Population, input: Afferents): void {
  const before = population.save();
  const second = population.second;
  try {
    const lived = population.advance(input);
    const numbers = [...lived.release, lived.released, lived.dendriticRelease, lived.store];
    expect(numbers.filter((x) => !Number.isFinite(x) || x < -1e-9)).toEqual([]);
    expect(lived.spikes).toBeLessThanOrEqual(1000 * population.cells);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    expect(error.code).toBe('input-range');
    expect(population.second).toBe(second);
    expect(Buffer.compare(population.save(), before)).toBe(0);
  }
}

describe('what reaches the cells', () => {
  test.each(BACKENDS)('is lived or refused, and nothing else (%s)', async (backend) => {
    const populations = [
      await openPopulation(uncoupledSetup(9, { backend })),
      await openPopulation(coupledSetup(9, { backend, store: 50 })),
    ];
    fc.assert(
      fc.property(anything, (input) => {
        for (const population of populations) tryOn(population, input);
      }),
      { numRuns: 60 },
    );
    for (const population of populations) population.close();
  });

  test.each([Number.NaN, -1, -Infinity, Infinity, 1e7])('is refused at %d Hz', async (wrong) => {
    const population = await openPopulation(uncoupledSetup(8));
    expect(() => population.advance({ excitation: wrong, inhibition: 0 })).toThrow(Fault);
    expect(() => population.advance({ excitation: 0, inhibition: wrong })).toThrow(Fault);
    population.close();
  });

  test('is silence where it is nothing', async () => {
    const none: Afferents = { excitation: 0, inhibition: 0 };
    for (const backend of BACKENDS) {
      const alone = await lifeOf(uncoupledSetup(64, { backend }), repeat(20, none));
      expect(alone.spikes).toEqual([]);
      expect(alone.released).toBeLessThan(1e-6);
      const together = await lifeOf(coupledSetup(64, { backend, store: 60 }), repeat(20, none));
      expect(together.spikes).toEqual([]);
    }
  });
});

describe('a population', () => {
  test('that was closed says so', async () => {
    const population = await openPopulation(uncoupledSetup(8));
    population.close();
    population.close();
    expect(() => population.advance({ excitation: 1, inhibition: 1 })).toThrow(/closed/);
    expect(() => population.save()).toThrow(/closed/);
    expect(() => population.cell(0)).toThrow(/closed/);
  });

  test('has no cells and bundles beyond its own', async () => {
    const population = await openPopulation(coupledSetup(8));
    for (const wrong of [-1, 8, 0.5, Number.NaN]) expect(() => population.cell(wrong)).toThrow(Fault);
    for (const wrong of [-1, 2, 0.5, Number.NaN]) expect(() => population.bundle(wrong)).toThrow(Fault);
    population.close();
  });
});
