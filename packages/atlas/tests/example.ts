import type { Band, Bands } from '../src/bands/bands.ts';

/** A small experiment for tests: two arms, a ratio, something unbuilt. */
export const EXAMPLE = `
id: example
title: Twice the dose
source: { doi: 10.1000/182, where: abstract }
grade: abstract
tests: [circulation/plasma]
arms:
  small:
    scenario: { person: MAN, max: 30 min, do: [{ bolus: { drug: oxytocin, dose: 100 mU } }] }
  large:
    scenario: { person: MAN, max: 30 min, do: [{ bolus: { drug: oxytocin, dose: 200 mU } }] }
parts:
  small_peak: { of: small, observable: plasma_oxytocin, as: increment_max }
measure:
  large_peak: { of: large, observable: plasma_oxytocin, as: increment_max }
  peak_ratio: { observable: ratio, of: [large_peak, small_peak] }
not_built:
  milk_peak: The breast does not exist yet.
published:
  large_peak: { mean: 30, spread: 3, what_the_spread_is: standard deviation }
  peak_ratio: { text: about twice }
expected: pass
`.replaceAll('MAN', '{ kind: man, neurons: prescribed }');

const row = (measure: string, unit: string, ends: Partial<Band>): Band => ({
  measure,
  topic: 'kinetics',
  unit,
  kind: 'band',
  species: 'human',
  because: 'for a test',
  ...ends,
});
export const EXAMPLE_ROWS: readonly Band[] = [
  row('large_peak', 'pg/mL', { low: 20, high: 40 }),
  row('peak_ratio', '1', { low: 1.8, high: 2.2 }),
  row('milk_peak', 'pg/mL', { high: 20 }),
];
export const EXAMPLE_BANDS: Bands = new Map([['example', EXAMPLE_ROWS]]);

/** The example with one text put for another, which must stand in it. */
export function altered(from: string, to: string): string {
  if (!EXAMPLE.includes(from)) throw new Error(`the example has no '${from}'`);
  return EXAMPLE.replace(from, to);
}
