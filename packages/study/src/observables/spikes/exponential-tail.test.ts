import { expect, test } from 'vitest';
import { gamma, periodic, poisson } from '../../../tests/spikes/made-trains.ts';
import { exponentialTail } from './exponential-tail.ts';
import { intervalsOf } from './intervals.ts';

test.each([0, 0.05, 0.3])(
  'the tail of a Poisson process beyond %d s has its rate and is one exponential',
  (from) => {
    const tail = exponentialTail(intervalsOf(poisson(3, 3000, 6)), from)!;
    expect(Math.abs(tail.rate - 3)).toBeLessThan(4 * tail.error);
    expect(tail.error).toBeCloseTo(tail.rate / Math.sqrt(tail.count), 9);
    expect(tail.rejected).toBe(false);
  },
);

test('a dead time ahead of it changes nothing in the tail', () => {
  const intervals = intervalsOf(poisson(3, 3000, 7)).map((interval) => interval + 0.05);
  const tail = exponentialTail(intervals, 0.05)!;
  expect(tail.count).toBe(intervals.length);
  expect(Math.abs(tail.rate - 3)).toBeLessThan(4 * tail.error);
  expect(tail.rejected).toBe(false);
});

test('chance alone is rejected about once in twenty', () => {
  const rejected = Array.from({ length: 200 }, (_, seed) =>
    exponentialTail(intervalsOf(poisson(3, 100, seed)), 0),
  ).filter((tail) => tail?.rejected);
  expect(rejected.length).toBeGreaterThan(2);
  expect(rejected.length).toBeLessThan(20);
});

test('a gamma process and a clock have no such tail', () => {
  expect(exponentialTail(intervalsOf(gamma(4, 3, 1000, 8)), 0)!.rejected).toBe(true);
  expect(exponentialTail(intervalsOf(periodic(0.1, 100)), 0.05)!.rejected).toBe(true);
});

test('a few intervals have no tail to fit', () => {
  expect(exponentialTail(intervalsOf(periodic(0.1, 1)), 0)).toBeUndefined();
  expect(exponentialTail(intervalsOf(poisson(3, 3000, 6)), Number.NaN)).toBeUndefined();
});
