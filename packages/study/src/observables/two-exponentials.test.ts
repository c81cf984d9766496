import { expect, test } from 'vitest';
import type { Curve } from './curve.ts';
import { twoExponentials } from './two-exponentials.ts';

/** An hour and a half of a fall in two phases, sampled each second; half-lives in seconds. */
function falling(a: number, fast: number, b: number, slow: number, base: number = 0): Curve {
  const time = Float64Array.from({ length: 5401 }, (_, i) => i);
  return { time, values: time.map((t) => base + a * 2 ** (-t / fast) + b * 2 ** (-t / slow)) };
}

test.each([
  [100, 120, 10, 1800],
  [5, 330, 3, 2000],
  [1, 60, 1, 600],
  [0.2, 780, 0.3, 6120],
])('finds both phases of %d x %d s and %d x %d s', (a, fast, b, slow) => {
  const found = twoExponentials(falling(a, fast, b, slow, 1.9), 1.9, 0, 5400)!;
  expect(Math.LN2 / found.fast / fast).toBeCloseTo(1, 3);
  expect(Math.LN2 / found.slow / slow).toBeCloseTo(1, 3);
});

test('the scale of the curve changes nothing', () => {
  const one = twoExponentials(falling(100, 120, 10, 1800), 0, 0, 5400)!;
  const other = twoExponentials(falling(1e-4, 120, 1e-5, 1800), 0, 0, 5400)!;
  expect(other.fast / one.fast).toBeCloseTo(1, 5);
  expect(other.slow / one.slow).toBeCloseTo(1, 5);
});

test('a curve that never rises above its base has no phases', () => {
  const flat: Curve = { time: Float64Array.of(0, 5400), values: Float64Array.of(1, 1) };
  expect(twoExponentials(flat, 1, 0, 5400)).toBeUndefined();
  expect(twoExponentials(falling(1, 60, 1, 600), 0, 10, 10)).toBeUndefined();
});
