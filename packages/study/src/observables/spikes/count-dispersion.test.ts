import { describe, expect, test } from 'vitest';
import { gamma, onGrid, periodic, poisson } from '../../../tests/spikes/made-trains.ts';
import { countDispersion, DISPERSION_WIDTHS, dispersionByWidth } from './count-dispersion.ts';

describe('bins are cut fairly', () => {
  test('only whole bins count: the spikes after the last of them are left out', () => {
    const found = countDispersion(Float64Array.of(0.1, 0.2, 1.5, 2.1), 2.9, 1);
    expect(found).toMatchObject({ bins: 2, mean: 1.5, variance: 0.5, index: 1 / 3 });
    expect(found.variation).toBeCloseTo(Math.sqrt(0.5) / 1.5, 12);
  });

  test('a spike on an edge belongs to the bin that begins there, no binary number or not', () => {
    const edges = Float64Array.from({ length: 36_000 }, (_, i) => (i * 100) / 1000);
    expect(countDispersion(edges, 3600, 0.1)).toMatchObject({ bins: 36_000, mean: 1, variance: 0 });
  });

  test('as many bins fit into a recording as a ruler would say', () => {
    expect(countDispersion(Float64Array.of(0.1), 3.3, 0.1).bins).toBe(33);
    expect(countDispersion(Float64Array.of(0.1), 3.29, 0.1).bins).toBe(32);
  });

  test('empty bins count as such', () => {
    expect(countDispersion(Float64Array.of(5.5), 10, 1)).toMatchObject({ bins: 10, mean: 0.1 });
    expect(countDispersion(Float64Array.of(5.5), 10, 1).index).toBeCloseTo(1, 12);
  });

  test('a recording of one bin, or without a spike, has no dispersion', () => {
    expect(countDispersion(Float64Array.of(1), 20, 32).index).toBeNaN();
    expect(countDispersion(new Float64Array(0), 100, 1).index).toBeNaN();
    expect(() => countDispersion(new Float64Array(0), 100, 0)).toThrow('Bins of 0 s');
  });
});

test('a Poisson process has an index of 1 at every width', () => {
  for (const { index, bins } of dispersionByWidth(poisson(3, 40_000, 9), 40_000)) {
    expect(Math.abs(index - 1) * Math.sqrt(bins / 2)).toBeLessThan(4);
  }
});

test('a clock has an index near nothing in bins that are longer than its period', () => {
  for (const { index } of dispersionByWidth(onGrid(periodic(0.37, 4000)), 4000).slice(3)) {
    expect(index).toBeLessThan(0.1);
  }
});

test('of a gamma process it falls from near 1 to the inverse of its order', () => {
  const found = dispersionByWidth(gamma(4, 3, 40_000, 10), 40_000);
  expect(found.map(({ width }) => width)).toEqual(DISPERSION_WIDTHS);
  expect(found[0]!.index).toBeGreaterThan(0.7);
  expect(found.at(-2)!.index).toBeCloseTo(0.25, 1);
  expect(found.at(-1)!.index).toBeCloseTo(0.25, 1);
});

test('the variation is the root of index over mean', () => {
  const { index, mean, variation } = countDispersion(poisson(3, 1000, 11), 1000, 10);
  expect(variation).toBeCloseTo(Math.sqrt(index / mean), 12);
});
