import { expect, test } from 'vitest';
import type { Measure } from '../scenario/measures.ts';
import { scenarioFrom } from '../scenario/scenario.ts';
import { signalsIn } from './looked-at.ts';
import { measure } from './measure.ts';
import type { Outcome } from './outcome.ts';

const SECONDS = 7200;
const time = Float64Array.from({ length: SECONDS + 1 }, (_, t) => t);
const curve = (of: (t: number) => number) => ({ time, values: time.map(of) });
/** A cervix that opens by 1 cm in 600 s from 4 cm on; birth at 5000 s, the placenta out at 5600 s. */
const outcome: Outcome = {
  end: SECONDS,
  given: {},
  seed: 1,
  person: 0,
  curves: {
    dilation: curve((t) => Math.min(10, 4 + t / 600)),
    full_dilation: curve((t) => (t >= 3600 ? 1 : 0)),
    born: curve((t) => (t >= 5000 ? 1 : 0)),
    placenta: curve((t) => (t >= 5600 ? 0 : 1)),
    prostaglandin_metabolite: curve((t) => t / 1000),
    burst: curve((t) => (t % 300 === 1 ? 1 : 0)),
    contractions: curve((t) => Math.floor(t / 120)),
    contraction_pressure: curve((t) => (t % 120 < 60 ? (t < 1200 ? 20 : 40) : 0)),
    plasma_oxytocin: curve((t) => 3 + t / 1000 + Math.sin(t / 20)),
    uterine_pressure: curve((t) => 8 + 10 * Math.sin(t / 20)),
  },
};
const of = (observable: string, more: Partial<Measure> = {}) =>
  measure('it', { observable, ...more }, outcome);

test.each([
  ['prostaglandin_metabolite', { at_cm: 5 }, 0.6],
  ['prostaglandin_metabolite', { at_cm: 10 }, 3.6],
  ['prostaglandin_metabolite', { as: 'mean', from_cm: 4, to_cm: 6 }, 0.6],
  ['prostaglandin_metabolite', { since: 'birth', at_s: 300 }, 5.3],
  ['prostaglandin_metabolite', { since: 'birth', as: 'max', from_s: -300, to_s: 300 }, 5.3],
  ['prostaglandin_metabolite', { since: 'placenta', at_s: 1200 }, 6.8],
  ['prostaglandin_metabolite', { since: 'full_dilation', at_s: -600 }, 3],
  ['dilation_time', { from_cm: 4, to_cm: 10 }, 1],
  ['time_of_birth', {}, 5000 / 3600],
  ['time_of_birth', { from_cm: 6 }, 3800 / 3600],
  ['pulses_per_30min', { from_cm: 5, to_cm: 10 }, 6],
  ['most_montevideo_units', { to_cm: 5.5 }, 100],
  ['most_montevideo_units', {}, 200],
  ['contractions_per_10min', { from_cm: 5, to_cm: 9 }, 5],
  ['felt_contractions_per_10min', { from_s: 0, to_s: 5000 }, 41 / (5000 / 600)],
])('%s %j', (observable, more, expected) => {
  expect(of(observable, more as Partial<Measure>).value).toBeCloseTo(expected, 2);
});

test('a level that rises all the while is followed where it goes up and down with the pressure', () => {
  expect(of('pressure_follows_oxytocin').value).toBeGreaterThan(0.98);
  const calm = { ...outcome.curves, plasma_oxytocin: curve((t) => 3 + t / 1000 + Math.cos(t / 20)) };
  const found = measure('it', { observable: 'pressure_follows_oxytocin' }, { ...outcome, curves: calm });
  expect(Math.abs(found.value!)).toBeLessThan(0.02);
});

test('who is born before the run ends is born by any later hour, and who is not may be', () => {
  expect(of('born_within', { to_s: 4000 }).value).toBe(0);
  expect(of('born_within', { to_s: 86_400 }).value).toBe(1);
  const never = { ...outcome, curves: { ...outcome.curves, born: curve(() => 0) } };
  expect(measure('it', { observable: 'born_within', to_s: 86_400 }, never).value).toBeNull();
});

test('what never comes gives no number and says why', () => {
  const never = { ...outcome, curves: { ...outcome.curves, born: curve(() => 0) } };
  const what = { observable: 'prostaglandin_metabolite', since: 'birth', at_s: 0 } as const;
  expect(measure('it', what, never)).toMatchObject({ value: null, reason: 'it did not come to that' });
  expect(of('plasma_oxytocin', { at_cm: 3 }).reason).toBe('the cervix was wider than 3 cm at the start');
});

test('a measure records what tells its moments, and may look before an event', () => {
  const { measure: asked } = scenarioFrom({
    tokos: 1,
    person: 'woman_in_labour',
    measure: {
      before: { observable: 'plasma_oxytocin', since: 'birth', as: 'max', from: '-5 min', to: '5 min' },
      wide: { observable: 'plasma_oxytocin', at_cm: 6 },
    },
  });
  expect(asked.before).toMatchObject({ since: 'birth', from_s: -300, to_s: 300 });
  expect(signalsIn(Object.values(asked))).toEqual(['born', 'plasma_oxytocin', 'dilation']);
});

test('without an event no time lies before the start', () => {
  const early = { observable: 'plasma_oxytocin', as: 'max', from: '-5 min' };
  expect(() => scenarioFrom({ tokos: 1, person: 'woman', measure: { early } })).toThrow(/from/);
});
