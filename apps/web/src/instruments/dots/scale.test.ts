import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dotScale, perDotFor } from './scale.ts';

const level = fc.double({ min: 1e-4, max: 1e5, noNaN: true });

it('one dot is 1, 2 or 5 times a power of ten, and 100 to 400 of them show', () => {
  fc.assert(
    fc.property(level, (value) => {
      const perDot = perDotFor(value);
      const lead = Number(perDot.toExponential().split('e')[0]);
      expect([1, 2, 5]).toContain(lead);
      expect(Math.round(value / perDot)).toBeGreaterThanOrEqual(100);
      expect(Math.round(value / perDot)).toBeLessThanOrEqual(400);
    }),
  );
});

it('a person at rest shows 189 dots of 0.01 pmol/L', () => {
  expect(perDotFor(1.886)).toBe(0.01);
});

it('the scale stays while the count can be read', () => {
  expect(dotScale(0.01, 3.1, () => Float64Array.of(1.9, 3.1))).toBe(0.01);
  expect(dotScale(0.05, 4, () => Float64Array.of(4))).toBe(0.05);
});

it('a level that would fill the vessels chooses a larger dot', () => {
  const next = dotScale(0.01, 8, () => Float64Array.of(1.9, 2, 8));
  expect(next).toBeGreaterThan(0.01);
  expect(8 / next).toBeLessThanOrEqual(400);
});

it('back at rest the dots become small again once the ten minutes have forgotten the drip', () => {
  const drip = Float64Array.from({ length: 600 }, () => 14);
  expect(dotScale(0.05, 1.9, () => drip)).toBe(0.05);
  const rest = Float64Array.from({ length: 600 }, () => 1.9);
  expect(dotScale(0.05, 1.9, () => rest)).toBe(0.01);
});
