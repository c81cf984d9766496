import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BAGS, GREATEST, lasts, pumpRate, strengthOf, USUAL_BAG } from './pump.ts';

const usual = BAGS[USUAL_BAG]!;

test('of ten units in a litre, 36 mL/h are 6 mU/min', () => {
  expect(strengthOf(usual)).toBe(10);
  expect(pumpRate(6, usual)).toBeCloseTo(36, 9);
});

test('a bag three times as strong runs a third as fast for the same dose', () => {
  const [weak, strong] = [BAGS[2]!, BAGS[3]!];
  expect(pumpRate(8, weak) / pumpRate(8, strong)).toBeCloseTo(strengthOf(strong) / strengthOf(weak), 9);
});

test('what has run out when the bag is empty is what was in it, at every dose', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: GREATEST, noNaN: true }),
      fc.constantFrom(...BAGS),
      (rate, bag) => {
        const given_mu = rate * 60 * lasts(rate, bag);
        expect(given_mu / 1000).toBeCloseTo(bag.units, 6);
      },
    ),
  );
});

test('a pump that stands gives nothing', () => {
  expect(pumpRate(0, usual)).toBe(0);
});
