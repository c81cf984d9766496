import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Curve } from './curve.ts';
import { measure } from './measure.ts';
import { standingOut } from './pulse-in-blood.ts';

const SECONDS = 3000;
const time = Float64Array.from({ length: SECONDS + 1 }, (_, t) => t);
/** A level that jumps at each onset and falls back, half of it in each half-life [s]. */
const falling = (rest: number, jump: number, halfLife: number, onsets: readonly number[]): Curve => ({
  time,
  values: time.map((t) =>
    onsets.reduce((sum, at) => sum + (t < at ? 0 : jump * 2 ** (-(t - at) / halfLife)), rest),
  ),
});

test('a jump that halves every so often stands out by a quarter for two half-lives', () => {
  const pulses = fc.record({
    rest: fc.double({ min: 0, max: 10, noNaN: true }),
    jump: fc.double({ min: 0.01, max: 100, noNaN: true }),
    halfLife: fc.integer({ min: 10, max: 300 }),
  });
  fc.assert(
    fc.property(pulses, ({ rest, jump, halfLife }) => {
      const [pulse] = standingOut(falling(rest, jump, halfLife, [100]), [100]);
      expect(pulse!.rise).toBeCloseTo(jump, 9);
      expect(Math.abs(pulse!.length - 2 * halfLife)).toBeLessThanOrEqual(1.01);
    }),
  );
});

test('the next pulse ends the one before, and is counted from where that one has left the level', () => {
  const onsets = [100, 160];
  const [first, second] = standingOut(falling(2, 8, 60, onsets), onsets);
  expect(first!.length).toBeLessThanOrEqual(60);
  // a second before it the first has fallen to a half, but for that second
  expect(second!.rise).toBeCloseTo(8 - (8 * 2 ** (-59 / 60) - 4), 9);
});

test('measured in a run it has the units of a level and of a time, and none without a pulse', () => {
  const level = falling(2, 8, 60, [100]);
  const burst = (at: number) => ({ time, values: time.map((t) => (t === at ? 1 : 0)) });
  const of = (observable: string, at: number, more: object = {}) =>
    measure(
      'it',
      { observable, ...more },
      {
        end: SECONDS,
        given: {},
        seed: 1,
        person: 0,
        curves: { burst: burst(at), plasma_oxytocin: level },
      },
    );
  expect(of('pulse_rise', 100)).toMatchObject({ value: 8, unit: 'pmol/L' });
  const microunits = { unit: 'uU/mL', picograms_per_microunit: 2 };
  expect(of('pulse_rise', 100, microunits).value).toBeCloseTo((8 * 1.00719) / 2, 6);
  expect(of('pulse_length', 100).value).toBeCloseTo(2, 1);
  expect(of('pulse_length', -1)).toEqual({ value: null, unit: 'min', reason: 'no pulse came' });
});
