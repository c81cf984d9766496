import { expect, test } from 'vitest';
import { labours } from './woman.ts';

const WOMEN = 4;
const RATE = { start: '2 mU/min', step: '2 mU/min', every: '30 min', max: '30 mU/min' };
const drip = { infusion: { drug: 'oxytocin', rate: RATE, hold_at: { contractions_per_10_min: 4 } } };
const waiting = { onset: 'induced', weeks: 39 };
const bornWithin = (women: { readonly birth: number }[], hours: number): number =>
  women.filter(({ birth }) => birth <= hours).length;

test('a woman before labour waits; a drip brings the child', async () => {
  const [left, given] = [await labours(WOMEN, waiting), await labours(WOMEN, waiting, [drip])];
  expect(bornWithin(left, 24)).toBe(0);
  expect(bornWithin(given, 36)).toBe(WOMEN);
});

test('open membranes wake a womb that waited, within a day or two', async () => {
  const open = await labours(WOMEN, waiting, [{ rupture_of_membranes: {} }]);
  expect(bornWithin(open, 12)).toBeLessThan(WOMEN);
  expect(bornWithin(open, 36)).toBeGreaterThan(0);
});
