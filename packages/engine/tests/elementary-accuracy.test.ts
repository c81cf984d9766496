import { elementary } from '@tokos/engine';
import { expect, test } from 'vitest';
import * as high from './reference/high-precision.ts';

const COUNT = 600;
/** Numbers between 0 and 1, spread evenly and always the same. */
const golden = (i: number): number => (i * 0.6180339887498949) % 1;
const between = (low: number, high: number) => (i: number) => low + (high - low) * golden(i);
/** As many numbers in each power of ten. */
const acrossScales = (low: number, high: number) => (i: number) =>
  10 ** between(Math.log10(low), Math.log10(high))(i);

test('the reference knows e, pi and ln 2 to 60 digits', () => {
  const { m, exponent } = high.exp(1);
  expect(high.decimals(m << BigInt(exponent), 60)).toBe(
    '2.718281828459045235360287471352662497757247093699959574966967',
  );
  expect(high.decimals(high.PI, 60)).toBe('3.141592653589793238462643383279502884197169399375105820974944');
  expect(high.decimals(high.LN2, 60)).toBe('0.693147180559945309417232121458176568075500134360255254120680');
});

test('the reference counts units of the last place', () => {
  const two = { m: 2n * high.UNIT, exponent: 0 };
  expect(high.ulps(2, two)).toBe(0);
  expect(high.ulps(2 + 2 ** -51, two)).toBe(1);
  expect(high.ulps(2 - 2 ** -52, two)).toBe(0.5);
  expect(high.ulps(Math.E, high.exp(1))).toBeLessThan(0.5);
  expect(high.ulps(-Math.LN2, high.log(0.5))).toBeLessThan(0.5);
});

const { exp, log, log10, sin, cos, tanh } = high;
const REFERENCE = { exp, log, log10, sin, cos, tanh };
type Named = keyof typeof REFERENCE;
const halfTurns = (i: number): number => (Math.floor(between(0, 63_000)(i)) * Math.PI) / 2;

test.each<[Named, string, number, (i: number) => number]>([
  ['exp', 'where its value is a normal number', 1, between(-708, 709.78)],
  ['exp', 'where its value is subnormal', 1, between(-745, -708)],
  ['exp', 'near 0', 1, between(-1, 1)],
  ['log', 'of every size', 1, acrossScales(1e-307, 1e308)],
  ['log', 'near 1', 1, between(0.5, 2)],
  ['log', 'a millionth from 1', 1, between(1 - 1e-6, 1 + 1e-6)],
  ['log', 'of subnormal numbers', 1, (i) => 5e-324 * Math.ceil(1e15 * golden(i))],
  ['log10', 'of every size', 3, acrossScales(1e-307, 1e308)],
  ['log10', 'near 1', 3, between(0.5, 2)],
  ['sin', 'within a turn', 2, between(-7, 7)],
  ['sin', 'up to 1e5', 2.5, between(-1e5, 1e5)],
  ['sin', 'where it nearly vanishes', 1, halfTurns],
  ['cos', 'within a turn', 2, between(-7, 7)],
  ['cos', 'up to 1e5', 2.5, between(-1e5, 1e5)],
  ['cos', 'where it nearly vanishes', 1, halfTurns],
  ['tanh', 'where it bends', 2, between(-3, 3)],
  ['tanh', 'of small numbers', 2, acrossScales(1e-20, 1)],
  ['tanh', 'where it nears 1', 2, between(-25, 25)],
])('%s %s is right within %d units of the last place', (name, _, most, x) => {
  let [worst, at] = [0, 0];
  for (let i = 1; i <= COUNT; i++) {
    const error = high.ulps(elementary[name](x(i)), REFERENCE[name](x(i)));
    if (error > worst) [worst, at] = [error, x(i)];
  }
  expect(worst, `at ${at}`).toBeLessThanOrEqual(most);
  expect(worst).toBeGreaterThan(0.2);
});

test('a power is right within 2 + 2.5 |y log x| units of the last place', () => {
  const base = acrossScales(1e-30, 1e30);
  for (let i = 1; i <= 2 * COUNT; i++) {
    const [x, y] = [base(i), between(-8, 8)(3 * i)];
    const size = Math.abs(y * Math.log(x));
    if (size > 700) continue;
    expect(high.ulps(elementary.pow(x, y), high.pow(x, y)), `${x}^${y}`).toBeLessThanOrEqual(2 + 2.5 * size);
  }
});

test('a power of a number of the model (a weight ratio, a level ratio) is right within 2 units', () => {
  for (let i = 1; i <= COUNT; i++) {
    const [x, y] = [between(0.5, 2)(i), between(-1.5, 1.5)(5 * i)];
    expect(high.ulps(elementary.pow(x, y), high.pow(x, y)), `${x}^${y}`).toBeLessThanOrEqual(2);
  }
});
