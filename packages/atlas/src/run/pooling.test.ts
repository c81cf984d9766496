import { expect, test } from 'vitest';
import { type Pooling, pool } from './pooling.ts';

const runs = [3, 1, 4, 1, 5, 9, 2, 6, 0].map((value) => ({ value, unit: 'h' }));
const silent = { value: null, unit: 'h', reason: 'not born by 24 h' };

test.each([
  ['mean', 31 / 9, 'h'],
  ['median', 3, 'h'],
  ['share_with', 800 / 9, '%'],
  ['share_without', 100 / 9, '%'],
  [{ share_at_least: 4 }, 400 / 9, '%'],
  [{ share_at_most: 4 }, 600 / 9, '%'],
  [{ percentile: 50 }, 3, 'h'],
  [{ percentile: 100 }, 9, 'h'],
] as const satisfies [Pooling, number, string][])('%j of many runs', (how, expected, unit) => {
  const { value, unit: found } = pool(runs, how);
  expect(value).toBeCloseTo(expected, 12);
  expect(found).toBe(unit);
});

test('runs without a value are left out; where none has one, the first says why', () => {
  expect(pool([...runs, silent], 'median').value).toBe(3);
  expect(pool([silent, silent], { share_at_least: 1 })).toEqual(silent);
});

test('a share counts a single run, too', () => {
  expect(pool([{ value: 7, unit: 'h' }], { share_at_least: 4 }).value).toBe(100);
});
