import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import { substanceOf } from './substance.ts';

const level = Float64Array.of(1, 1);
const curve = { time: Float64Array.of(0, 60), values: level };
const curves = { plasma_oxytocin: curve, plasma_carbetocin: curve, plasma_atosiban: curve };
const given = {};
const outcome = { end: 60, curves, given, seed: 0, person: 0 };

test.each([
  ['plasma_oxytocin', 1.00719],
  ['plasma_carbetocin', 0.9882],
  ['plasma_atosiban', 0.9942],
])('a picomole of %s is %d nanograms: each drug has its own molar mass', (signal, mass) => {
  const read = measure('level', { observable: signal, at_s: 0, unit: 'pg/mL' }, outcome);
  expect(read.value).toBeCloseTo(mass, 9);
});

test('a signal that names no drug is one of oxytocin', () => {
  expect(substanceOf('secretion').name).toBe('oxytocin');
});
