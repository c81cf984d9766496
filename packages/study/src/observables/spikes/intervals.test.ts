import { expect, test } from 'vitest';
import { gamma, periodic, poisson } from '../../../tests/spikes/made-trains.ts';
import { coefficientOfVariation, intervalsOf, pooledIntervals, shareShorter } from './intervals.ts';

test('a clock has one interval and does not vary', () => {
  const intervals = intervalsOf(periodic(0.1, 10));
  expect(intervals).toHaveLength(99);
  expect(coefficientOfVariation(intervals)).toBeCloseTo(0, 10);
});

test.each([1, 2, 4, 16])(
  'intervals of a gamma process of order %d vary by the root of its inverse',
  (shape) => {
    const variation = coefficientOfVariation(intervalsOf(gamma(shape, 2, 10_000, shape)));
    expect(variation * Math.sqrt(shape)).toBeCloseTo(1, 1);
  },
);

test('fewer than two values do not vary, and no interval is shorter than another', () => {
  expect(coefficientOfVariation(Float64Array.of(1))).toBeNaN();
  expect(intervalsOf(Float64Array.of(1))).toHaveLength(0);
  expect(intervalsOf(new Float64Array(0))).toHaveLength(0);
  expect(shareShorter(new Float64Array(0), 0.02)).toBeNaN();
});

test('intervals never run from one cell to the next, nor into a cell that is silent', () => {
  const pool = pooledIntervals([Float64Array.of(1, 2), new Float64Array(0), Float64Array.of(5, 8, 9)]);
  expect([...pool]).toEqual([1, 3, 1]);
});

test('an interval of just 20 ms is not shorter than 20 ms, whenever it began', () => {
  const ms = Float64Array.from([0, 20, 39, 1020, 1040, 3_599_980, 3_600_000], (t) => t / 1000);
  expect(shareShorter(intervalsOf(ms), 0.02)).toBeCloseTo(1 / 6, 12);
});

test('of a Poisson process 1 - exp(-rate x) of the intervals are shorter than x', () => {
  const share = shareShorter(intervalsOf(poisson(5, 4000, 3)), 0.02);
  expect(Math.abs(share - (1 - Math.exp(-0.1)))).toBeLessThan(0.01);
});
