import { expect, test } from 'vitest';
import { gamma, onGrid, periodic, poisson } from '../../../tests/spikes/made-trains.ts';
import { intervalHistogram, modeOf, smoothed } from './interval-histogram.ts';
import { intervalsOf } from './intervals.ts';

test('every interval is in one bin or beyond the last', () => {
  const intervals = intervalsOf(poisson(2, 1000, 1));
  const { counts, beyond, width } = intervalHistogram(intervals);
  expect(width).toBe(0.005);
  expect(counts).toHaveLength(200);
  expect(counts.reduce((a, b) => a + b) + beyond).toBe(intervals.length);
  expect(beyond / intervals.length).toBeCloseTo(Math.exp(-2), 1);
});

test('an interval on an edge belongs to the bin that begins there, on every edge and at every hour', () => {
  for (const start of [0, 1, 3600, 36_000]) {
    for (let ms = 1; ms <= 1000; ms++) {
      const [interval] = intervalsOf(Float64Array.of(start + 0.001, (start * 1000 + 1 + ms) / 1000));
      const { counts } = intervalHistogram(Float64Array.of(interval!), { reach: 2 });
      expect(counts.indexOf(1), `${ms} ms after ${start} s`).toBe(Math.floor(ms / 5));
    }
  }
});

test('the mode of a clock is the middle of its bin', () => {
  expect(modeOf(intervalHistogram(intervalsOf(onGrid(periodic(0.1, 100)))))).toBeCloseTo(0.1025, 12);
  expect(modeOf(intervalHistogram(intervalsOf(onGrid(periodic(0.1, 100)))), 0.005)).toBeCloseTo(0.1025, 12);
});

test('the mode of a gamma process of order k lies at (k - 1) / (k rate)', () => {
  const intervals = intervalsOf(gamma(4, 4, 40_000, 2));
  expect(modeOf(intervalHistogram(intervals))).toBeGreaterThan(0.1875 - 0.02);
  expect(modeOf(intervalHistogram(intervals))).toBeLessThan(0.1875 + 0.02);
});

test('nothing has no mode', () => {
  expect(modeOf(intervalHistogram(new Float64Array(0)))).toBeNaN();
});

test('smoothing takes five bins of 5 ms, fewer at the ends, and leaves what is flat flat', () => {
  const one = { width: 0.005, counts: Float64Array.of(0, 0, 0, 5, 0, 0, 0), beyond: 0 };
  expect([...smoothed(one)]).toEqual([0, 1.25, 1, 1, 1, 1.25, 0]);
  const flat = { width: 0.005, counts: new Float64Array(7).fill(3), beyond: 0 };
  expect([...smoothed(flat)]).toEqual([3, 3, 3, 3, 3, 3, 3]);
});

test('bins without width, or without number, are refused', () => {
  expect(() => intervalHistogram(new Float64Array(0), { width: 0 })).toThrow('Bins of 0 s');
  expect(() => intervalHistogram(new Float64Array(0), { width: 1e-9 })).toThrow('at most 1000000 bins');
});
