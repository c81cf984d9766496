import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure } from '../scenario/measures.ts';
import { measure } from './measure.ts';
import type { Outcome } from './outcome.ts';

/** One compartment: volume [L], rate [1/min], base [pmol/L], dose [pmol], and when it is given [min]. */
interface Compartment {
  readonly volume: number;
  readonly rate: number;
  readonly base: number;
  readonly dose: number;
  readonly begin: number;
}
const anyCompartment: fc.Arbitrary<Compartment> = fc.record({
  volume: fc.double({ min: 2, max: 60, noNaN: true }),
  rate: fc.double({ min: 0.02, max: 0.3, noNaN: true }),
  base: fc.double({ min: 0, max: 5, noNaN: true }),
  dose: fc.double({ min: 500, max: 1e6, noNaN: true }),
  begin: fc.integer({ min: 1, max: 30 }),
});
/** Long enough for the slowest to fall ten times by half, with a sample each second. */
const END = 400 * 60;
const grid = Float64Array.from({ length: END + 1 }, (_, second) => second);

function outcome(
  level: (minute: number) => number,
  given: Outcome['given'],
  more: Outcome['curves'] = {},
): Outcome {
  const plasma_oxytocin = { time: grid, values: grid.map((second) => level(second / 60)) };
  return { end: END, curves: { plasma_oxytocin, ...more }, given, seed: 1, person: 0 };
}
/** A bolus that is there at once, right after the second at which it is given. */
function bolus({ volume, rate, base, dose, begin }: Compartment): Outcome {
  const level = (minute: number): number =>
    minute < begin ? base : base + (dose / volume) * Math.exp(-rate * (minute - begin));
  // the jump lies between two samples a microsecond apart
  const [before, later] = [grid.slice(0, begin * 60), grid.slice(begin * 60 + 1)];
  const time = Float64Array.of(...before, begin * 60 - 1e-6, begin * 60, ...later);
  const plasma_oxytocin = { time, values: time.map((second) => level(second / 60)) };
  const given = { oxytocin: { injected: dose, laidDown: 0, middle: begin * 60 } };
  return { end: END, curves: { plasma_oxytocin }, given, seed: 1, person: 0 };
}
/** The dose runs in over an hour from the beginning. */
function infusion({ volume, rate, base, dose }: Compartment): Outcome {
  const plateau = dose / 60 / (rate * volume);
  const level = (minute: number): number => {
    const running = Math.min(minute, 60);
    return base + plateau * (1 - Math.exp(-rate * running)) * Math.exp(-rate * (minute - running));
  };
  const pump = { time: grid, values: grid.map((second) => (second <= 3600 ? dose / 60 : 0)) };
  return outcome(level, { oxytocin: { injected: dose, laidDown: 0, middle: 1800 } }, { infusion: pump });
}

const read = (what: Measure, from: Outcome): number => {
  const { value, reason } = measure('x', what, from);
  if (value === null) throw new Error(reason);
  return value;
};
const near = (value: number, expected: number, relative: number): void =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(relative);
const RUNS = { numRuns: 12 };

test('a bolus into one compartment gives back its clearance, volume, half-life and mean residence', () => {
  fc.assert(
    fc.property(anyCompartment, (body) => {
      const { volume, rate, dose, begin } = body;
      const from = bolus(body);
      const clearance = rate * volume;
      near(read({ observable: 'apparent_clearance', to_s: END }, from), clearance, 1e-4);
      near(read({ observable: 'area_per_dose', to_s: END }, from), 1 / clearance, 1e-4);
      const window = { from_s: (begin + 2) * 60, to_s: (begin + 40) * 60 };
      near(read({ observable: 'half_life', ...window }, from), Math.LN2 / rate, 1e-6);
      near(read({ observable: 'terminal_volume', from_s: window.from_s, to_s: END }, from), volume, 1e-3);
      near(read({ observable: 'steady_state_volume', to_s: END }, from), volume, 1e-3);
      near(read({ observable: 'effective_half_life', to_s: END }, from), Math.LN2 / rate, 1e-3);
      near(read({ observable: 'concentration_per_dose', as: 'increment_max' }, from), 1 / volume, 1e-9);
      // a plain area is not extrapolated
      const seen = 1 - Math.exp(-rate * (END / 60 - begin));
      near(read({ observable: 'plasma_oxytocin', as: 'area' }, from), (seen * dose) / clearance, 1e-4);
    }),
    RUNS,
  );
});

test('the tail that a short sampling misses is added from its last third', () => {
  fc.assert(
    fc.property(anyCompartment, fc.double({ min: 1, max: 3, noNaN: true }), (body, halfLives) => {
      const to_s = Math.round((body.begin + (halfLives * Math.LN2) / body.rate) * 60);
      const clearance = read({ observable: 'apparent_clearance', to_s }, bolus(body));
      near(clearance, body.rate * body.volume, 1e-3);
      near(read({ observable: 'steady_state_volume', to_s }, bolus(body)), body.volume, 1e-2);
    }),
    RUNS,
  );
});

test('of two phases the slow one is the tail', () => {
  const rate = fc.double({ min: 0.01, max: 0.03, noNaN: true });
  fc.assert(
    fc.property(rate, fc.double({ min: 5, max: 20, noNaN: true }), (slow, times) => {
      const fast = slow * times;
      const level = (minute: number): number =>
        minute < 1 ? 0 : 80 * Math.exp(-fast * (minute - 1)) + 20 * Math.exp(-slow * (minute - 1));
      const given = { oxytocin: { injected: 1000, laidDown: 0, middle: 60 } };
      const to_s = Math.round((1 + (2 * Math.LN2) / slow) * 60);
      const clearance = 1000 / (80 / fast + 20 / slow);
      // a sample each second does not see the peak of a bolus: a part in a hundred
      near(read({ observable: 'apparent_clearance', to_s }, outcome(level, given)), clearance, 2e-2);
    }),
    RUNS,
  );
});

test('how long a bolus stays above a share of a level, and when it comes to one', () => {
  const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  fc.assert(
    fc.property(anyCompartment, share, (body, part) => {
      const from = bolus(body);
      const at_s = (body.begin + 1) * 60;
      const minutes = read({ observable: 'time_above', at_s, share: part }, from);
      near(minutes, 1 + Math.log(1 / part) / body.rate, 1e-3);
      near(read({ observable: 'time_to_reach', at_s, share: part }, from), body.begin, 1e-6);
    }),
    RUNS,
  );
});

test('an infusion shows its clearance at the plateau, and over its whole area', () => {
  fc.assert(
    fc.property(anyCompartment, (body) => {
      const from = infusion(body);
      const clearance = body.rate * body.volume;
      const risen = 1 - Math.exp(-body.rate * 60);
      near(read({ observable: 'metabolic_clearance', at_s: 3600 }, from), clearance / risen, 1e-9);
      near(read({ observable: 'apparent_clearance', to_s: END }, from), clearance, 1e-4);
      near(read({ observable: 'steady_state_volume', to_s: END }, from), body.volume, 1e-3);
      near(read({ observable: 'effective_half_life', to_s: END }, from), Math.LN2 / body.rate, 1e-3);
      const reach = read({ observable: 'time_to_reach', at_s: 3600, share: 0.5 }, from);
      near(reach, -Math.log(1 - risen / 2) / body.rate, 1e-4);
    }),
    RUNS,
  );
});

test('what a depot gives to the blood is the share of it that was absorbed', () => {
  const [dose, part, rate] = [40_000, 0.03, 0.06];
  const absorption = { time: grid, values: grid.map((s) => part * rate * dose * Math.exp((-rate * s) / 60)) };
  const given = { oxytocin: { injected: 777, laidDown: dose, middle: 0 } };
  const from = outcome(() => 2, given, { absorption });
  near(read({ observable: 'absorbed_share', to_s: END }, from), part, 1e-6);
  near(
    read({ observable: 'absorbed_share', to_s: (Math.LN2 / rate) * 60, unit: '%' }, from),
    (100 * part) / 2,
    1e-6,
  );
});

test('each drug is measured by its own dose and its own pump', () => {
  const body = { volume: 13, rate: 0.05, base: 0, dose: 1e5, begin: 0 };
  const { curves, given } = infusion(body);
  const other: Outcome = {
    ...infusion({ ...body, dose: 7, volume: 40 }),
    curves: { plasma_carbetocin: curves.plasma_oxytocin, carbetocin_infusion: curves.infusion },
    given: { oxytocin: { injected: 7, laidDown: 3, middle: 99 }, carbetocin: given.oxytocin! },
  };
  const signal = 'plasma_carbetocin';
  near(read({ observable: 'apparent_clearance', signal, to_s: END }, other), 0.65, 1e-3);
  near(read({ observable: 'steady_state_volume', signal, to_s: END }, other), 13, 1e-3);
  const plateau = 1 - Math.exp(-0.05 * 60);
  near(read({ observable: 'metabolic_clearance', signal, at_s: 3600 }, other), 0.65 / plateau, 1e-6);
});
