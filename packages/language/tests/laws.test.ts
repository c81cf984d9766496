import { check, component, type Flat, parameter, port, startsAt } from '@tokos/language';
import { expect, test } from 'vitest';
import { alone, standing, text, toy, valued } from './running.ts';

const rateOfX = (flat: Flat): number => valued(standing(flat), 'rates', 'toy.x');
const still = '\nd/dt y = 0*y/second';

test('a law is written out at each use, with what it is given there', () => {
  const withLaw = text(`f(a, b) = a^2 + b\nd/dt x = (f(x, 3) - f(y, f(1, 0)))/second${still}`);
  const byHand = text(`d/dt x = ((x^2 + 3) - (y^2 + (1^2 + 0)))/second${still}`);
  expect(rateOfX(alone(withLaw))).toBe(1 + 3 - (4 + 1));
  const [law, hand] = [alone(withLaw), alone(byHand)].map((flat) => standing(flat).model.layout.hash);
  expect(law).toBe(hand);
});

test('a law knows the names around it, and its own names hide them', () => {
  const c = text(`d/dt x = f(2)/second\nf(y) = y*slope\nslope = x + 10${still}`);
  expect(rateOfX(alone(c))).toBe(22);
});

test('a law has at each use the units of what it is given', () => {
  const c = component('two', {
    about: 'Half of this and half of that.',
    inputs: {},
    parameters: { V: parameter(10, 'L', toy), t: parameter(4, 'h', toy) },
    states: {},
    outputs: { volume: port('mL', 'half a volume'), time: port('min', 'half a time') },
    equations: `
      volume  = half(V)
      time    = half(t)
      half(q) = q/2
    `,
  });
  const s = standing(alone(c));
  expect(valued(s, 'outputs', 'volume')).toBeCloseTo(5000, 9);
  expect(valued(s, 'outputs', 'time')).toBeCloseTo(120, 9);
});

test('the clearance of a level and of the resting level come from one law', () => {
  const c = component('blood', {
    about: 'Clearance falls with the level.',
    inputs: {},
    parameters: {
      CL_sat: parameter(1, 'L/min', toy),
      K: parameter(100, 'pmol/L', toy),
      V: parameter(10, 'L', toy),
      none: parameter(0, 'pmol/L', toy),
    },
    states: { C: startsAt(parameter(100, 'pmol/L', toy)) },
    outputs: { now: port('L/min', 'now'), rest: port('L/min', 'at rest') },
    equations: `
      CL(c)  = CL_sat/(1 + c/K)
      d/dt C = -CL(C)*C/V
      now    = CL(C)
      rest   = CL(none)
    `,
  });
  const s = standing(alone(c));
  expect(valued(s, 'outputs', 'now')).toBe(0.5);
  expect(valued(s, 'outputs', 'rest')).toBe(1);
  expect(valued(s, 'rates', 'blood.C')).toBeCloseTo((-0.5 * 100) / 10 / 60, 14);
});

test('laws may use laws, but not in a circle', () => {
  expect(rateOfX(alone(text(`f(a) = g(a) + 1\ng(a) = 2*a\nd/dt x = f(x)/second${still}`)))).toBe(3);
  expect(() => check(text(`f(a) = g(a)\ng(a) = f(a)\nd/dt x = f(x)/second${still}`))).toThrow(/calls itself/);
});

test('an argument is one value: what it draws, it draws once', () => {
  const c = text(
    `square(a) = a*a\nd/dt x = -x/second\nwhen x < 0.5 as spring: x = square(normal()) + y${still}`,
  );
  const s = standing(alone(c));
  const into = new Float64Array(1);
  let drawn = 0;
  s.model.change(0, s.states, s.inputs, s.fixed, () => [3, 5][drawn++]!, into);
  expect(into[0]).toBe(9 + 2);
  expect(drawn).toBe(1);
});

test('a law that stands twice in a line draws twice', () => {
  const c = text(
    `jitter(a) = a*normal()\nd/dt x = -x/second\nwhen x < 0.5 as spring: x = jitter(1) + jitter(10)${still}`,
  );
  const s = standing(alone(c));
  const into = new Float64Array(1);
  let drawn = 0;
  s.model.change(0, s.states, s.inputs, s.fixed, () => [3, 5][drawn++]!, into);
  expect(into[0]).toBe(53);
});
