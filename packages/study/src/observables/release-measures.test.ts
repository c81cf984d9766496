import { expect, test } from 'vitest';
import type { Measure } from '../scenario/measures.ts';
import { measure } from './measure.ts';
import type { Outcome } from './outcome.ts';

/** A lobe that gives 2 pg at each of three shocks a second, and nothing in the last ten seconds. */
const time = Float64Array.from({ length: 31 }, (_, i) => i);
const spikes = time.map((t) => 3 * Math.min(t, 20));
const outcome: Outcome = {
  end: 30,
  curves: {
    spikes_fired: { time, values: spikes },
    collected_oxytocin: { time, values: spikes.map((n) => 2 * n) },
  },
  given: {},
  seed: 0,
  person: 0,
};
const measured = (what: Measure) => measure('x', what, outcome);

test('what is released in a window is what the bath has gained, in any unit of oxytocin', () => {
  expect(measured({ observable: 'released', from_s: 5, to_s: 10 }).value).toBe(30);
  expect(measured({ observable: 'released', unit: 'mU{oxytocin}' }).value).toBeCloseTo(120 / 1680, 6);
});

test('release for each shock needs a shock', () => {
  expect(measured({ observable: 'release_per_pulse' }).value).toBe(2);
  expect(measured({ observable: 'release_per_pulse', from_s: 20 }).reason).toBe(
    'no spike reached the endings',
  );
});

test('what is released evenly does not vary from bin to bin, and one bin says nothing', () => {
  expect(measured({ observable: 'release_variation', bin_s: 5, to_s: 20 }).value).toBeCloseTo(0, 12);
  expect(measured({ observable: 'release_variation', bin_s: 5 }).value).toBeGreaterThan(0.5);
  expect(measured({ observable: 'release_variation', bin_s: 20 }).reason).toMatch(/too short/);
});

test('a measure for each kilogram needs a weight', () => {
  const what: Measure = { observable: 'released', per: 'weight' };
  expect(measure('x', what, { ...outcome, weight_kg: 0.25 })).toEqual({ value: 480, unit: 'pg/kg' });
  expect(measure('x', what, outcome).reason).toBe('what is studied has no weight');
});
