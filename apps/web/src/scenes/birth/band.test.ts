import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, hoursBetween, type Opening, quantile, reached } from './band.ts';

const linear = (hours: number): Opening => {
  const time = Array.from({ length: 25 }, (_, i) => i * 3600);
  return { time, dilation: time.map((at) => Math.min(10, 2 + (8 * at) / (hours * 3600))) };
};

test('nine women in ten lie within the band, whoever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2, max: 20 }), { minLength: 20, maxLength: 60 }), (hours) => {
      const women = hours.map(linear);
      const { low, middle, high } = bandOf(women, 3600, 86_400);
      low.forEach((_, i) => {
        expect(low[i]!).toBeLessThanOrEqual(middle[i]!);
        expect(middle[i]!).toBeLessThanOrEqual(high[i]!);
        const inside = women.filter(({ dilation }) => dilation[i]! >= low[i]! && dilation[i]! <= high[i]!);
        // of a few women the twentieth is not a whole one
        const beyond = Math.ceil(0.05 * (women.length - 1));
        expect(inside.length).toBeGreaterThanOrEqual(women.length - 2 * beyond);
      });
    }),
  );
});

test('a woman who is done stays fully open in the band', () => {
  const early = { time: [0, 3600], dilation: [4, 10] };
  expect(bandOf([early], 3600, 10_800).middle).toEqual([4, 10, 10, 10]);
});

test('the way from 4 to 10 cm is read between the looks, and is none where it was not finished', () => {
  expect(hoursBetween(linear(8), 4, 10)).toBeCloseTo(6, 10);
  expect(reached(linear(8), 4.5)).toBeCloseTo(2.5 * 3600, 8);
  expect(hoursBetween(linear(40), 4, 10)).toBeUndefined();
});

test('the median of four is between the second and the third', () => {
  expect(quantile([1, 2, 4, 9], 0.5)).toBe(3);
});
