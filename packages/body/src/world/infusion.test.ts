import { PICOMOLES_PER_IU } from '@tokos/units';
import { expect, test } from 'vitest';
import { DRUGS } from './drugs/index.ts';
import { bolusRate, ladder, SHORTEST_BOLUS } from './infusion.ts';
import { OXYTOCIN_ROUTES } from './routes.ts';

const HALF_HOUR = 1800;

test('a drip that is raised by 1 every half hour from 1 to 4 has four rates', () => {
  expect(ladder({ start: 1, step: 1, every: HALF_HOUR, max: 4 })).toEqual([
    { after: 0, rate: 1 },
    { after: 1800, rate: 2 },
    { after: 3600, rate: 3 },
    { after: 5400, rate: 4 },
  ]);
});

test('the last rung is the greatest rate, however the rungs fall', () => {
  expect(ladder({ start: 1, step: 2, every: 60, max: 4 }).map((s) => s.rate)).toEqual([1, 3, 4]);
  expect(ladder({ start: 0.1, step: 0.1, every: 60, max: 0.3 }).map((s) => s.rate)).toHaveLength(3);
  expect(ladder({ start: 5, step: 1, every: 60, max: 5 })).toEqual([{ after: 0, rate: 5 }]);
});

test('a drip that is not raised, or that starts above its greatest rate, has one rate', () => {
  expect(ladder({ start: 2, step: 0, every: 60, max: 8 })).toEqual([{ after: 0, rate: 2 }]);
  expect(ladder({ start: 9, step: 1, every: 60, max: 8 })).toEqual([{ after: 0, rate: 8 }]);
});

test('a ladder without end has an end', () => {
  expect(ladder({ start: 0, step: 1e-9, every: 60, max: 1e9 }).length).toBeLessThanOrEqual(10_001);
});

test('ten units over a minute run at ten units a minute; nobody injects in less than ten seconds', () => {
  expect(bolusRate(10 * PICOMOLES_PER_IU, 60)).toBeCloseTo(10 * PICOMOLES_PER_IU, 9);
  expect(bolusRate(600, 5)).toBe(bolusRate(600, SHORTEST_BOLUS));
  expect(SHORTEST_BOLUS).toBe(10);
});

test('what a route takes is the whole dose, and no route has a depot that the body lacks', () => {
  for (const portions of Object.values(OXYTOCIN_ROUTES)) {
    expect(portions.reduce((sum, p) => sum + p.share, 0)).toBeCloseTo(1, 15);
    for (const { depot, wait } of portions) {
      expect(depot).toMatch(/^routes\.(muscle|nose|lung|tongue|cheek|vagina)$/);
      expect(wait).toBeGreaterThanOrEqual(0);
    }
  }
});

test('every drug has a vein, a substance and a unit in which its doses are counted', () => {
  for (const [name, drug] of Object.entries(DRUGS)) {
    expect(drug.substance.name).toBe(name);
    expect(drug.about).toMatch(/\.$/);
    expect(drug.vein).toMatch(/[iI]nfusion$/);
  }
});
