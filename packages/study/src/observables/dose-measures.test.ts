import { expect, test } from 'vitest';
import type { Measure } from '../scenario/measures.ts';
import { measure } from './measure.ts';
import type { Outcome } from './outcome.ts';

/** One compartment of 10 L that empties with a half-life of 20 min, filled at once with 1000 pmol. */
const HALF_LIFE = 1200;
const time = Float64Array.from({ length: 36_001 }, (_, i) => i);
const emptying: Outcome = {
  end: 36_000,
  curves: { plasma_oxytocin: { time, values: time.map((t) => 100 * 2 ** (-t / HALF_LIFE)) } },
  given: { oxytocin: { injected: 1000, laidDown: 0, middle: 0 } },
  seed: 0,
  person: 0,
};
/** The same compartment, filled at a constant rate for five hours from a base of 2 pmol/L. */
const END = 18_000;
const plateau = (t: number): number => 2 + 50 * (1 - 2 ** (-Math.min(t, END) / HALF_LIFE));
const filling: Outcome = {
  ...emptying,
  curves: {
    plasma_oxytocin: {
      time,
      values: time.map((t) =>
        t < END ? plateau(t) : 2 + (plateau(END) - 2) * 2 ** (-(t - END) / HALF_LIFE),
      ),
    },
  },
  given: { oxytocin: { injected: 1000, laidDown: 0, middle: END / 2 } },
};
const worth = (what: Measure, outcome: Outcome): number | null => measure('x', what, outcome).value;

test('a bolus into 10 L reaches a tenth of its dose per litre', () => {
  const what = { observable: 'concentration_per_dose', as: 'max' };
  expect(worth(what, emptying)).toBeCloseTo(100 / 1000, 9);
  expect(measure('x', what, emptying).unit).toBe('1/L');
});

test('an area or a time is no concentration, so there is nothing to divide by the dose', () => {
  expect(worth({ observable: 'concentration_per_dose', as: 'area' }, emptying)).toBeNull();
  expect(worth({ observable: 'concentration_per_dose', as: 'time_of_max' }, emptying)).toBeNull();
});

test('the effective half-life of one compartment is its half-life, after a bolus and an infusion', () => {
  const what = { observable: 'effective_half_life', to_s: 36_000 };
  expect(worth(what, { ...emptying, curves: aboveZero(emptying) })).toBeCloseTo(20, 2);
  expect(worth(what, filling)).toBeCloseTo(20, 2);
});

test('an infusion comes to half of its plateau after one half-life and to nine tenths after 3.32', () => {
  const reach = (share: number): number | null =>
    worth({ observable: 'time_to_reach', at_s: END, share }, filling);
  expect(reach(0.5)).toBeCloseTo(20, 1);
  expect(reach(0.9)).toBeCloseTo(20 * Math.log2(10), 1);
});

/** A curve from a base of nothing: a sample before the bolus. */
function aboveZero({ curves }: Outcome): Outcome['curves'] {
  const { time: t, values } = curves.plasma_oxytocin!;
  const before = Float64Array.of(0, ...t.map((s) => s + 1e-6));
  return { plasma_oxytocin: { time: before, values: Float64Array.of(0, ...values) } };
}
