import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrowPath, THINNEST, WIDEST, widthOf } from './arrow.ts';

test('an arrow is as wide as the share that it stands for, and never wider than the whole', () => {
  expect(widthOf(0.5)).toBeCloseTo(WIDEST / 2, 12);
  expect(widthOf(1)).toBe(WIDEST);
  expect([widthOf(0), widthOf(-1)]).toEqual([THINNEST, THINNEST]);
});

test('a larger effect is never drawn by a thinner arrow', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (a, b) => {
        expect(Math.sign(widthOf(a) - widthOf(b)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('the shaft that is drawn has the width that was asked for', () => {
  for (const width of [1, 4.4, 15]) {
    const numbers = arrowPath({ x: 0, y: 0 }, { x: 300, y: 0 }, width)
      .match(/-?[\d.]+/g)!
      .map(Number);
    expect(numbers[1]! - numbers.at(-1)!).toBeCloseTo(width, 1);
  }
});
