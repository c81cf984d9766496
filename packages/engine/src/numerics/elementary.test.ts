import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cos, exp, log, log10, pow, sin, tanh } from './elementary.ts';

const view = new DataView(new ArrayBuffer(8));
/** The next double above. */
function above(x: number): number {
  view.setFloat64(0, x + 0); // minus zero is zero
  const word = view.getBigInt64(0);
  view.setBigInt64(0, word >= 0n ? word + 1n : word - 1n);
  return view.getFloat64(0);
}

test('the exponential of 0 is 1, and of what lies beyond the numbers 0 or infinite', () => {
  expect(exp(0)).toBe(1);
  expect(exp(-0)).toBe(1);
  expect(exp(Infinity)).toBe(Infinity);
  expect(exp(-Infinity)).toBe(0);
  expect(exp(Number.NaN)).toBeNaN();
  expect(exp(709.782712893384)).toBeCloseTo(Number.MAX_VALUE, -300);
  expect(exp(709.782712893385)).toBe(Infinity);
  expect(exp(-745.133219101941)).toBe(Number.MIN_VALUE);
  expect(exp(-745.14)).toBe(0);
  expect(exp(5e-324)).toBe(1);
});

test('the logarithm of 0 is minus infinity, and of what is below it no number', () => {
  expect(log(1)).toBe(0);
  expect(log(0)).toBe(-Infinity);
  expect(log(-0)).toBe(-Infinity);
  expect(log(-1)).toBeNaN();
  expect(log(-Infinity)).toBeNaN();
  expect(log(Infinity)).toBe(Infinity);
  expect(log(Number.NaN)).toBeNaN();
  expect(log(Number.MIN_VALUE)).toBe(-744.4400719213812);
  expect(log(Number.MAX_VALUE)).toBe(709.782712893384);
});

test('the decimal logarithm of a whole power of ten is whole', () => {
  for (let n = 0; n <= 22; n++) expect(log10(Number(`1e${n}`))).toBe(n);
  expect(log10(0)).toBe(-Infinity);
  expect(log10(-1)).toBeNaN();
  expect(log10(Infinity)).toBe(Infinity);
});

test('sine and cosine keep their sign at 0 and have no value where an angle has no digits', () => {
  expect(sin(0)).toBe(0);
  expect(sin(-0)).toBe(-0);
  expect(cos(0)).toBe(1);
  expect(sin(5e-324)).toBe(5e-324);
  expect(sin(-2e-310)).toBe(-2e-310);
  expect(cos(1e-9)).toBe(1);
  for (const x of [Infinity, -Infinity, Number.NaN, 1e10, 1e300]) {
    expect(sin(x)).toBeNaN();
    expect(cos(x)).toBeNaN();
  }
});

test('the hyperbolic tangent runs from -1 to 1', () => {
  expect(tanh(0)).toBe(0);
  expect(tanh(-0)).toBe(-0);
  expect(tanh(Infinity)).toBe(1);
  expect(tanh(-Infinity)).toBe(-1);
  expect(tanh(Number.NaN)).toBeNaN();
  expect(tanh(1e-310)).toBe(1e-310);
  expect(tanh(30)).toBe(1);
});

test('powers of 0, of 1 and of what is below 0', () => {
  expect(pow(0, 0)).toBe(1);
  expect(pow(Number.NaN, 0)).toBe(1);
  expect(pow(1, Infinity)).toBe(1);
  expect(pow(0, 3)).toBe(0);
  expect(pow(0, -3)).toBe(Infinity);
  expect(pow(0, Number.NaN)).toBeNaN();
  expect(pow(2, Number.NaN)).toBeNaN();
  expect(pow(Number.NaN, 2)).toBeNaN();
  expect(pow(-8, 1 / 3)).toBeNaN();
  expect(pow(-2, 3)).toBeCloseTo(-8, 13);
  expect(pow(-2, -2)).toBeCloseTo(0.25, 14);
  expect(pow(2, Infinity)).toBe(Infinity);
  expect(pow(0.5, Infinity)).toBe(0);
  expect(pow(2, 1025)).toBe(Infinity);
  expect(pow(2, -1080)).toBe(0);
  expect(pow(Infinity, -1)).toBe(0);
});

test('exponential and logarithm never fall as their argument rises', () => {
  const rises = (f: (x: number) => number, x: number): void => {
    expect(f(above(x))).toBeGreaterThanOrEqual(f(x));
    expect(f(x + Math.abs(x) * 1e-12)).toBeGreaterThanOrEqual(f(x));
  };
  fc.assert(
    fc.property(fc.double({ min: -740, max: 709, noNaN: true }), (x) => rises(exp, x)),
    { seed: 1, numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }), (x) => rises(log, x)),
    { seed: 2, numRuns: 3000 },
  );
  // where one power of two gives way to the next
  for (let k = -1000; k <= 1000; k++) {
    rises(exp, (k + 0.5) * Math.LN2);
    rises(log, Math.SQRT2 * 2 ** Math.max(-1000, k));
  }
});

test('sine and cosine stay within -1 and 1, and their squares add up to 1', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), (x) => {
      const [s, c] = [sin(x), cos(x)];
      expect(Math.abs(s)).toBeLessThanOrEqual(1);
      expect(Math.abs(c)).toBeLessThanOrEqual(1);
      expect(Math.abs(s * s + c * c - 1)).toBeLessThan(1e-15);
    }),
    { seed: 3, numRuns: 2000 },
  );
});

test('odd functions are odd and even ones even, to the last bit', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (x) => {
      expect(tanh(-x)).toBe(-tanh(x));
      expect(Math.abs(sin(-x) + sin(x))).toBeLessThanOrEqual(4e-16);
      expect(Math.abs(cos(-x) - cos(x))).toBeLessThanOrEqual(4e-16);
    }),
    { seed: 4, numRuns: 1000 },
  );
});
