import { expect, test } from 'vitest';
import { type Across, across } from './across.ts';

const first = [1, 2, 3, 4, 5, 6, 7, 8];
const of: Across['of'] = ['first', 'second'];
const told = (wish: Omit<Across, 'of'>, second: readonly number[]): number | string =>
  across({ ...wish, of }, { first, second, seed: 1 });

test.each([
  ['correlation', first.map((x) => 3 - 2 * x), -1],
  ['correlation_size', first.map((x) => 3 - 2 * x), 1],
  ['determination', [2, 1, 4, 3, 6, 5, 8, 7], (38 / 42) ** 2],
  ['rank_correlation', first.map((x) => x ** 3), 1],
  ['fall', first.map((x) => x / 4), 75],
  ['share_falling', [1, 2, 3, 5, 6, 6, 0, 0], 25],
] as const)('the %s of people', (what, second, expected) => {
  expect(told({ what }, second)).toBeCloseTo(expected, 12);
});

test('a fall counts from so much on', () => {
  const half = [0.5, 1, 2, 2, 2, 5, 5, 5];
  expect(told({ what: 'share_falling', by: 50 }, half)).toBe((100 * 4) / 8);
});

test('people without a value are left out, and too few give no number', () => {
  const some = first.map((x, i) => (i < 4 ? Number.NaN : x));
  expect(told({ what: 'correlation' }, some)).toBeCloseTo(1, 12);
  expect(told({ what: 'fall' }, [Number.NaN, 1])).toMatch(/fewer than three/);
  expect(
    told(
      { what: 'correlation' },
      first.map(() => 1),
    ),
  ).toMatch(/do not differ/);
});

test('trials of people who do not differ find a difference in one of twenty', () => {
  const missed = told({ what: 'trials_without_difference', people: 30 }, first);
  // four standard errors of a share of a thousand
  expect(Math.abs((missed as number) - 95)).toBeLessThan(2.8);
});

test('a small trial misses what a crossover of the same people finds', () => {
  const second = first.map((x, i) => x + 1 + i / 100);
  const parallel = told({ what: 'trials_without_difference', people: 8 }, second) as number;
  const crossover = told({ what: 'trials_without_difference', people: 8, crossover: true }, second);
  expect(parallel).toBeGreaterThan(50);
  expect(told({ what: 'trials_with_difference', people: 8 }, second)).toBe(100 - parallel);
  expect(crossover).toBe(0);
});

test('the interval of trial ratios narrows with people, around the ratio of the means', () => {
  const second = first.map((x) => 1.5 * x);
  const at = (people: number, quantile: number): number =>
    told({ what: 'trial_ratio', people, quantile }, second) as number;
  expect(at(400, 0.5)).toBeCloseTo(1.5, 1);
  expect(at(10, 0.05)).toBeLessThan(at(100, 0.05));
  expect(at(10, 0.95)).toBeGreaterThan(at(100, 0.95));
  const change = told({ what: 'trial_change', people: 400 }, second) as number;
  expect(change).toBeCloseTo(100 * (at(400, 0.5) - 1), 9);
});
