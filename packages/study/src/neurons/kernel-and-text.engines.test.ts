import { wiring } from '@tokos/engine';
import { describe, expect, test } from 'vitest';
import {
  agreement,
  CELL_SETS,
  coupledOf,
  relativeError,
  runFast,
  uncoupledOf,
} from '../../tests/neurons/fast-cells.ts';
import { runCoupled, runUncoupled, type Sets } from '../../tests/neurons/text-cells.ts';

/** Rulings 2: spikes agree on at least 99.9 % over 20 s; release within 0.5 %. */
const LEAST_AGREEMENT = 0.999;
const MOST_ERROR = 0.005;
const SECONDS = 20;
const PRECISIONS = ['single', 'double'] as const;

describe.each(Object.entries(CELL_SETS))('cells without neighbours, set %s', (_, set) => {
  test.each([100, 190, 300, 450, 700])('at %i Hz fire and release as their texts do', async (excitation) => {
    const rates = { excitation, inhibition: excitation * set.inhibitionPerExcitation };
    const sets: Sets = { neuron: set.neuron };
    const text = runUncoupled(7, 8, SECONDS, rates, sets);
    expect(text.spikes.size).toBeGreaterThan(10);
    for (const precision of PRECISIONS) {
      const fast = await runFast(uncoupledOf(8, 7, sets, { precision }), SECONDS, rates);
      expect(agreement(text, fast)).toBeGreaterThanOrEqual(LEAST_AGREEMENT);
      expect(relativeError(fast.released, text.released)).toBeLessThan(MOST_ERROR);
    }
  });
});

const NETWORKS = [
  { name: 'in the background', seed: 3, store: 20, excitation: 80, seconds: SECONDS, least: 2000 },
  { name: 'through a burst', seed: 1, store: 60, excitation: 80, seconds: SECONDS, least: 3200 },
  { name: 'through an early burst', seed: 2, store: 75, excitation: 80, seconds: 6, least: 2500 },
  // intervals of 6 ms and less take releases back, which other cells must not meet
  { name: 'driven far too hard', seed: 4, store: 60, excitation: 1500, seconds: 3, least: 6000 },
  {
    name: 'with oxytocin in the brain',
    seed: 5,
    store: 40,
    excitation: 80,
    centralDose: 0.05,
    seconds: 6,
    least: 500,
  },
] as const;

describe('coupled cells', () => {
  test.each(NETWORKS)(
    '$name fire and release as their texts do',
    async ({ seed, least, seconds, ...given }) => {
      const centralDose = 'centralDose' in given ? given.centralDose : 0;
      const { excitation, store } = given;
      const drive = { excitation, inhibition: 80, priming: 0.5, centralDose };
      const text = runCoupled(seed, seconds, { ...drive, store, bundles: 12, wiring: wiring(48, 12, seed) });
      expect(text.spikes.size).toBeGreaterThan(least);
      for (const precision of PRECISIONS) {
        const fast = await runFast(coupledOf(48, seed, {}, { store, precision }), seconds, drive);
        expect(agreement(text, fast)).toBeGreaterThanOrEqual(LEAST_AGREEMENT);
        expect(relativeError(fast.released, text.released)).toBeLessThan(MOST_ERROR);
        expect(relativeError(fast.dendriticRelease, text.dendriticRelease)).toBeLessThan(MOST_ERROR);
        expect(relativeError(fast.store, text.store)).toBeLessThan(MOST_ERROR);
      }
    },
  );
});
