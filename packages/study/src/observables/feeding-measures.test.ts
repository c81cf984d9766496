import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import type { Outcome } from './outcome.ts';

const SECONDS = 600;
const time = Float64Array.from({ length: SECONDS + 1 }, (_, t) => t);
const curve = (of: (t: number) => number) => ({ time, values: time.map(of) });
/** Two pulses, at 100 and 300 s, each of 60 pmol in two seconds over 6 pmol/min; let-downs later. */
const isPulse = (t: number): boolean => t === 100 || t === 300;
const outcome: Outcome = {
  end: SECONDS,
  given: {},
  seed: 1,
  person: 0,
  curves: {
    burst: curve((t) => (isPulse(t) ? 1 : 0)),
    secretion: curve((t) => 6 + (isPulse(t) || isPulse(t - 1) ? 1800 : 0)),
    let_down: curve((t) => ((t >= 130 && t < 220) || (t >= 330 && t < 440) ? 1 : 0)),
    alveolar_pressure_left: curve((t) => (t >= 130 && t < 220 ? 16 : t >= 330 && t < 440 ? 12 : 1)),
    alveolar_pressure_right: curve(() => 5),
    milk_removed_left: curve((t) => 0.1 * t),
    milk_removed_right: curve((t) => 0.05 * t),
    milk_stored_left: curve((t) => 100 - 0.1 * t),
    milk_stored_right: curve((t) => 50 - 0.05 * t),
    milk_made_left: curve((t) => 0.01 * t),
    milk_made_right: curve((t) => 0.005 * t),
    milk_flow_left: curve((t) => (t < 300 ? 0.4 : t <= 440 ? 0.001 * (t - 300) : 0)),
    duct_width_left: curve((t) => (t < 300 ? 1.4 : 1 + 0.002 * (t - 300))),
    at_left_breast: curve((t) => (t >= 50 && t < 250 ? 1 : 0)),
    at_right_breast: curve((t) => (t >= 400 ? 1 : 0)),
    pump_left: curve((t) => (t >= 400 ? 190 : 0)),
    pump_right: curve(() => 0),
  },
};
const of = (observable: string, more: object = {}) => measure('it', { observable, ...more }, outcome);

test.each([
  ['pulses', {}, 2, '1'],
  ['pulses', { from_s: 100 }, 1, '1'],
  ['first_pulse', {}, 100, 's'],
  ['first_pulse', { from_s: 200 }, 100, 's'],
  ['pulse_mass', {}, 60 / 1.668, 'mU{oxytocin}'],
  ['ejections', {}, 2, '1'],
  ['ejections', { from_s: 0, to_s: 200 }, 1, '1'],
  ['first_ejection', { from_s: 100 }, 30, 's'],
  ['ejection_length', {}, 100, 's'],
  ['first_ejection_length', {}, 90, 's'],
  ['second_ejection_length', {}, 110, 's'],
  ['first_ejection_flow', {}, 0.4, 'mL/s'],
  ['flow_follows_width', { from_s: 300 }, 1, '1'],
  // one feed at 50 s and, at 400 s, an infant at one breast and a pump at the other
  ['milk_per_feed', {}, 90 / 2, 'mL'],
  ['milk_per_feed', { signal: 'milk_removed_left', from_s: 300 }, 30, 'mL'],
  ['milk_share_per_feed', {}, (35 / 95 + 20 / 60 + 10 / 30) / 3, '1'],
  ['milk_made_per_hour', {}, 54, 'mL/h'],
  ['milk_made_per_hour', { signal: 'milk_removed_left', to_s: 300 }, 36, 'mL/h'],
  ['milk_yield', { signal: 'milk_removed_left', unit: 'g' }, 61.8, 'g'],
  ['ejection_pressure', {}, 14, 'mmHg'],
  ['ejection_pressure', { signal: 'alveolar_pressure_right' }, 5, 'mmHg'],
  ['milk_yield', { from_s: 100, to_s: 300 }, 30, 'mL'],
  ['milk_yield', { signal: 'milk_removed_left' }, 60, 'mL'],
  ['milk_share', {}, 0.6, '1'],
  ['milk_share', { signal: 'milk_removed_right', from_s: 200, to_s: 400 }, 0.25, '1'],
])('%s with %o is %f %s', (observable, more, value, unit) => {
  const found = of(observable, more);
  expect(found.value).toBeCloseTo(value, 3);
  expect(found.unit).toBe(unit);
});

test.each([
  ['first_pulse', { from_s: 400 }, 'no pulse came'],
  ['pulse_mass', { from_s: 400 }, 'no pulse came'],
  ['first_ejection', { from_s: 500 }, 'no let-down came'],
  ['ejection_length', { from_s: 500 }, 'no let-down ended'],
  ['later_ejection_flow', {}, 'no third let-down ended'],
  ['milk_per_feed', { from_s: 500 }, 'nobody fed and no pump ran'],
])('%s with %o has no value, and says why: %s', (observable, more, reason) => {
  expect(of(observable, more)).toMatchObject({ value: null, reason });
});

test('milk of somebody who has no breasts to give it is no number', () => {
  const nothing = curve(() => Number.NaN);
  const of = { ...outcome, curves: { milk_removed_left: nothing, milk_removed_right: nothing } };
  const found = measure('it', { observable: 'milk_yield' }, of);
  expect(found).toMatchObject({ value: null, reason: 'this person has no such organ' });
});
