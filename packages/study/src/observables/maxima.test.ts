import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Curve } from './curve.ts';
import { maxima } from './kinetics.ts';

const curve = (values: readonly number[]): Curve => ({
  time: Float64Array.from(values, (_, i) => i),
  values: Float64Array.from(values),
});

test.each([
  [[0, 1, 0], 1],
  [[0, 3, 1, 2, 0], 2],
  // the dip is a tenth of the whole
  [[0, 10, 9, 10, 0], 2],
  [[0, 10, 9.5, 10, 0], 1],
  // what still rises at the end, or only falls, has no maximum inside
  [[0, 1, 2, 3], 0],
  [[3, 2, 1], 1],
] as const)('%j has %i maxima of a tenth', (values, expected) => {
  expect(maxima(curve(values), 0.1)).toBe(expected);
});

test('waves of equal height are counted one by one, at any scale and over any level', () => {
  const waves = fc.record({
    count: fc.integer({ min: 1, max: 20 }),
    height: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    level: fc.double({ min: 0, max: 1000, noNaN: true }),
  });
  fc.assert(
    fc.property(waves, ({ count, height, level }) => {
      const values = Array.from({ length: 40 * count + 1 }, (_, i) => {
        return level + height * Math.sin((Math.PI * i) / 40) ** 2;
      });
      expect(maxima(curve(values), 0.5)).toBe(count);
    }),
  );
});

test('noise that is smaller than the share adds none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -0.04, max: 0.04, noNaN: true }), { minLength: 101, maxLength: 101 }),
      (noise) => {
        const values = noise.map((n, i) => Math.sin((Math.PI * i) / 100) + n);
        expect(maxima(curve(values), 0.1)).toBe(1);
      },
    ),
  );
});
