import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ceiling } from './window.ts';

it('the axis has room above the highest value', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 500, noNaN: true }),
      fc.double({ min: 0, max: 1000, noNaN: true }),
      (v, p) => {
        const top = ceiling([v / 2, v], p);
        expect(top).toBeGreaterThanOrEqual(v * 1.08);
        expect(top).toBeLessThanOrEqual(Math.max(v * 3, p));
      },
    ),
  );
});

it('the axis does not breathe with a line that hardly moves', () => {
  expect(ceiling([1.886], 0)).toBe(3);
  expect(ceiling([1.93], 3)).toBe(3);
  expect(ceiling([14.2], 3)).toBe(20);
  expect(ceiling([6.8], 20)).toBe(20);
  expect(ceiling([1.9], 20)).toBe(3);
});
