import fc from 'fast-check';
import { expect, test } from 'vitest';
import { after, area, between, type Curve, valueAt } from './curve.ts';
import { reduce } from './reductions.ts';

const curve = (...points: readonly (readonly [number, number])[]): Curve => ({
  time: Float64Array.from(points, ([time]) => time),
  values: Float64Array.from(points, ([, value]) => value),
});
/** Rises from 1 to 7 in two minutes, stands for two and falls to 3 in two. */
const hill = curve([0, 1], [60, 4], [120, 7], [240, 7], [300, 5], [360, 3]);

test.each([
  ['mean', 0, 360, (8 + 14 + 10) / 6],
  ['mean', 60, 120, 5.5],
  ['mean', 120, 240, 7],
  ['mean', 90, 90, 5.5],
  ['median', 0, 360, 4.5],
  ['median', 60, 120, 5.5],
  ['median', 120, 240, 7],
  ['min', 0, 360, 1],
  ['min', 30, 300, 2.5],
  ['max', 0, 360, 7],
  ['max', 0, 90, 5.5],
  ['time_of_max', 0, 360, 2],
  ['time_of_max', 240, 360, 4],
  ['time_of_min', 0, 360, 0],
  ['time_of_min', 240, 360, 6],
  ['last', 0, 330, 4],
  ['increment', 0, 330, 3],
  ['increment_max', 0, 360, 6],
  ['increment_max', 300, 360, 4],
  ['variation', 0, 360, Math.sqrt((3.5 ** 2 + 0.5 ** 2 + 2.5 ** 2 * 2 + 0.5 ** 2 + 1.5 ** 2) / 5) / 4.5],
  ['variation', 120, 240, 0],
  ['area', 0, 360, 8 + 14 + 10 - 6],
  ['area', 60, 120, 4.5],
] as const)('%s from %d to %d s of a hill is %f', (how, from, to, expected) => {
  expect(reduce(hill, how, from, to)).toBeCloseTo(expected, 12);
});

test('an increment is read at its own time', () => {
  expect(reduce(hill, 'increment', 0, 360, 120)).toBe(6);
  expect(reduce(hill, 'at', 0, 360, 330)).toBe(4);
});

test('before the first and after the last sample a curve goes on level', () => {
  expect([-5, 0, 30, 360, 999].map((time) => valueAt(hill, time))).toEqual([1, 1, 2.5, 3, 3]);
  expect(valueAt(curve(), 5)).toBeNaN();
  expect(valueAt(curve([10, 4]), 5)).toBe(4);
});

/** Milliseconds, as finely as runs sample: an instant of 5e-324 s is no time of a body. */
const onGrid = (least: number, greatest: number) => fc.integer({ min: least * 1000, max: greatest * 1000 });
const anyCurve = fc
  .array(fc.tuple(onGrid(0.001, 100), fc.double({ min: -50, max: 50, noNaN: true })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((steps) => {
    const time = new Float64Array(steps.length);
    for (let i = 0, at = 0; i < time.length; i++) {
      at += steps[i][0];
      time[i] = at / 1000;
    }
    return { time, values: Float64Array.from(steps, ([, value]) => value) };
  });
const anyTime = onGrid(-20, 500).map((ms) => ms / 1000);

test('a stretch has its ends, grows in time and lies on its curve; two of them have the area of both', () => {
  fc.assert(
    fc.property(anyCurve, fc.tuple(anyTime, anyTime, anyTime), (whole, times) => {
      const [from, middle, to] = times.toSorted((a, b) => a - b);
      const stretch = between(whole, from, to);
      expect([stretch.time[0], stretch.time.at(-1)]).toEqual([from, to]);
      stretch.time.forEach((time, i) => {
        if (i > 0) expect(time).toBeGreaterThan(stretch.time[i - 1]);
        expect(stretch.values[i]).toBe(valueAt(whole, time));
      });
      const parts = area(between(whole, from, middle)) + area(between(whole, middle, to));
      expect(parts).toBeCloseTo(area(stretch), 6);
    }),
  );
});

test('`after` finds the first sample that is not earlier', () => {
  fc.assert(
    fc.property(anyCurve, anyTime, ({ time }, at) => {
      const found = after(time, at);
      const slowly = time.findIndex((t) => t >= at);
      expect(found).toBe(slowly < 0 ? time.length : slowly);
    }),
  );
});

test('least, median, mean and greatest stand in this order of size', () => {
  fc.assert(
    fc.property(anyCurve, anyTime, anyTime, (whole, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const [least, mean, greatest] = (['min', 'mean', 'max'] as const).map((how) =>
        reduce(whole, how, from, to),
      );
      const median = reduce(whole, 'median', from, to);
      expect(least).toBeLessThanOrEqual(mean + 1e-9);
      expect(mean).toBeLessThanOrEqual(greatest + 1e-9);
      expect(median).toBeGreaterThanOrEqual(least);
      expect(median).toBeLessThanOrEqual(greatest);
    }),
  );
});
