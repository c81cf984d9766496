import { component, parameter, port, startsAt } from '@tokos/language';
import { MICROGRAMS_PER_IU, PICOMOLES_PER_MILLIUNIT } from '@tokos/units';
import { expect, test } from 'vitest';
import { alone, standing, text, toy, valued } from './running.ts';

const level = port('pmol/L', 'a level');

test('a clearance per minute makes a rate per second', () => {
  const c = component('blood', {
    about: 'One compartment.',
    inputs: {},
    parameters: { CL: parameter(1.2, 'L/min', toy), V: parameter(10, 'L', toy) },
    states: { C: startsAt(parameter(50, 'pmol/L', toy)) },
    outputs: {},
    equations: `
      d/dt C = -CL*C/V
    `,
  });
  expect(valued(standing(alone(c)), 'rates', 'blood.C')).toBeCloseTo((-1.2 * 50) / 10 / 60, 14);
});

test('milliunits a minute beside picomoles a minute are counted as picomoles', () => {
  const c = component('sum', {
    about: 'Adds.',
    inputs: { secretion: port('pmol/min', 'own'), drip: port('mU{oxytocin}/min', 'given') },
    parameters: {},
    states: {},
    outputs: { inflow: port('pmol/min', 'both'), inflowInUnits: port('mU{oxytocin}/min', 'both') },
    equations: `
      inflow        = secretion + drip
      inflowInUnits = secretion + drip
    `,
  });
  const s = standing(alone(c, { secretion: '2.5 pmol/min', drip: '8 mU{oxytocin}/min' }));
  expect(valued(s, 'outputs', 'inflow')).toBeCloseTo(2.5 + 8 * PICOMOLES_PER_MILLIUNIT, 12);
  expect(valued(s, 'outputs', 'inflowInUnits')).toBeCloseTo(2.5 / PICOMOLES_PER_MILLIUNIT + 8, 12);
});

test('what the world gives is read in the unit of the port', () => {
  const c = component('pass', {
    about: 'Passes on.',
    inputs: { drip: port('pmol/min', 'given') },
    parameters: {},
    states: {},
    outputs: { out: port('pmol/h', 'the same') },
    equations: `
      out = drip
    `,
  });
  const s = standing(alone(c, { drip: '8 mU{oxytocin}/min' }));
  expect(s.inputs[0]).toBeCloseTo(8 * PICOMOLES_PER_MILLIUNIT, 12);
  expect(valued(s, 'outputs', 'out')).toBeCloseTo(8 * 60 * PICOMOLES_PER_MILLIUNIT, 9);
  expect(MICROGRAMS_PER_IU).toBe(1.68);
});

test.each([
  ['C > half', 1],
  ['C >= inNanomoles', 1],
  ['inNanomoles <= C', 1],
  ['not (C < half) and inNanomoles < C', 1],
])('a comparison across units such as %s compares the same thing', (condition, expected) => {
  const c = component('compare', {
    about: 'Compares.',
    inputs: {},
    parameters: {
      C: parameter(50, 'pmol/L', toy),
      half: parameter(25, 'pmol/L', toy),
      inNanomoles: parameter(0.04, 'nmol/L', toy),
    },
    states: {},
    outputs: { yes: port('1', 'yes') },
    equations: `
      yes = if(${condition} and half < C and inNanomoles < C, 1, 0)
    `,
  });
  expect(valued(standing(alone(c)), 'outputs', 'yes')).toBe(expected);
});

test('both ways out of an if, and all values of max, are brought to one unit', () => {
  const parameters = { a: parameter(2, 'nmol/L', toy), b: parameter(1500, 'pmol/L', toy) };
  const outputs = { chosen: level, most: level, least: port('nmol/L', 'least'), near: level };
  const c = component('choose', {
    about: 'Chooses.',
    inputs: {},
    parameters,
    states: {},
    outputs,
    equations: `
      chosen = if(a > b, a, b)
      most   = max(b, a)
      least  = min(a, b, 3*b)
      near   = abs(b - a)
    `,
  });
  const s = standing(alone(c));
  expect(valued(s, 'outputs', 'chosen')).toBeCloseTo(2000, 9);
  expect(valued(s, 'outputs', 'most')).toBeCloseTo(2000, 9);
  expect(valued(s, 'outputs', 'least')).toBeCloseTo(1.5, 12);
  expect(valued(s, 'outputs', 'near')).toBeCloseTo(500, 9);
});

test('half-saturation is reached where level and constant are the same amount in other units', () => {
  const c = component('receptor', {
    about: 'Binds.',
    inputs: {},
    parameters: { C: parameter(1500, 'pmol/L', toy), K: parameter(1.5, 'nmol/L', toy) },
    states: {},
    outputs: { bound: port('%', 'bound'), sensed: port('1', 'sensed') },
    equations: `
      bound  = hill(C, K, 3)
      sensed = exp(log(C/K)) + sqrt(C/K) - 1 + log10(10*K/C) - 1
    `,
  });
  const s = standing(alone(c));
  expect(valued(s, 'outputs', 'bound')).toBeCloseTo(50, 12);
  expect(valued(s, 'outputs', 'sensed')).toBeCloseTo(1, 12);
});

test('powers and roots carry their unit: the side of a square of 4 cm2 is 20 mm', () => {
  const c = component('square', {
    about: 'A square.',
    inputs: {},
    parameters: { area: parameter(4, 'cm^2', toy) },
    states: {},
    outputs: { side: port('mm', 'side'), cube: port('mL', 'volume'), inverse: port('1/cm', 'inverse') },
    equations: `
      side    = sqrt(area)
      cube    = side^3
      inverse = side^-1
    `,
  });
  const s = standing(alone(c));
  expect(valued(s, 'outputs', 'side')).toBeCloseTo(20, 12);
  expect(valued(s, 'outputs', 'cube')).toBeCloseTo(8, 12);
  expect(valued(s, 'outputs', 'inverse')).toBeCloseTo(0.5, 12);
});

test('nothing fits every unit: 0 needs none', () => {
  const c = text('d/dt x = max(0, x)/second\nd/dt y = if(y > 0, 0, 1/second)');
  expect(valued(standing(alone(c)), 'rates', 'toy.x')).toBe(1);
  expect(valued(standing(alone(c)), 'rates', 'toy.y')).toBe(0);
});

test('an intermediate name takes the unit of its equation, wherever that stands', () => {
  const c = component('order', {
    about: 'Lines without order.',
    inputs: {},
    parameters: { CL: parameter(1.2, 'L/min', toy), C: parameter(50, 'pmol/L', toy) },
    states: {},
    outputs: { out: port('fmol/s', 'out') },
    equations: `
      out  = both/2
      both = loss + loss
      loss = CL*C
    `,
  });
  expect(valued(standing(alone(c)), 'outputs', 'out')).toBeCloseTo(1000, 9);
});
