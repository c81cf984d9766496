import { jacobian } from '@tokos/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementary } from './elementary.ts';
import { expressions } from './random-expressions.ts';
import { alone, standing, text } from './running.ts';
import { partings } from './slopes.ts';

const still = '\nd/dt y = -y/second';
const flatOf = (of: string) => alone(text(`twice(a) = 2*a\nd/dt x = (${of} + 0*twice(1))/second${still}`));

test.each([
  ['x + y*x - x', -3, 3],
  ['x*y*x', -3, 3],
  ['x/(1 + y^2)', -3, 3],
  ['-x', -3, 3],
  ['x^3 + x^-2 + x^7', 0.5, 2],
  ['x^1.5 + y^x', 0.5, 2],
  ['(1 + x^2)^(y/2)', -2, 2],
  ['exp(x*y)', -2, 2],
  ['log(x) + log10(y)', 0.5, 3],
  ['sqrt(x*y)', 0.5, 3],
  ['sin(x*y) + cos(x/y)', 0.5, 3],
  ['tanh(x - y)', -2, 2],
  ['hill(x, y, 3) + hill(x, 2, y)', 0.5, 3],
  ['abs(x - y) + abs(x)', -3, 3],
  ['min(x, y, 1) + max(x*y, x, 2)', -3, 3],
  ['pos(x - y)*x', -3, 3],
  ['if(x > y, x^2, y^3) + if(x < 1 and not (y < 0), x, y)', -3, 3],
  ['if(x <= y or x >= 2, x*y, exp(y))', -3, 3],
])('the derivative of %s is its slope', (of, min, max) => {
  const look = partings(flatOf(of), elementary);
  const number = fc.double({ min, max, noNaN: true });
  const points = fc.sample(fc.tuple(number, number), { seed: 4, numRuns: 100 });
  for (const [x, y] of points) {
    const near = [x - y, x, y, x - 1, y - 1, x - 2, x * y - x, x * y - 2].some((d) => Math.abs(d) < 1e-4);
    if (near) continue; // at a kink there is no slope
    const worst = look(Float64Array.of(x, y), new Float64Array(0));
    expect(worst.error, `${worst.where} at ${x}, ${y}: ${worst.exact}, ${worst.measured}`).toBeLessThan(1e-6);
  }
});

test('the derivative of random expressions is their slope', () => {
  const meant = fc.sample(expressions, { seed: 5, numRuns: 300 });
  let smooth = 0;
  for (const m of meant) {
    if (/if|abs|pos|min|max/.test(m.text.replaceAll('(1 + abs', ''))) continue; // kinks have their own test
    const look = partings(flatOf(m.text), elementary);
    for (const [x, y] of [
      [0.7, 0.4],
      [1.3, 2.1],
      [-0.8, 0.6],
    ]) {
      const worst = look(Float64Array.of(x, y), new Float64Array(0));
      if (Math.abs(worst.exact) > 1e6) continue; // differences have no digits left there
      expect(worst.error, `${m.text}: ${worst.where}, ${worst.exact}, ${worst.measured}`).toBeLessThan(1e-5);
      smooth++;
    }
  }
  expect(smooth).toBeGreaterThan(200);
});

test('an entry that is always zero does not stand in the Jacobian', () => {
  const entries = jacobian(flatOf('y*2 + x - x'));
  expect(entries.map((e) => [e.row, e.column])).toEqual([
    [0, 1],
    [1, 1],
  ]);
});

test('at a kink the side that is taken counts', () => {
  const s = standing(flatOf('pos(x)'));
  expect(s.flat.rates).toHaveLength(2);
  const look = partings(s.flat, elementary);
  expect(look(Float64Array.of(-1, 1), new Float64Array(0)).error).toBeLessThan(1e-6);
  expect(look(Float64Array.of(1, 1), new Float64Array(0)).error).toBeLessThan(1e-6);
});
