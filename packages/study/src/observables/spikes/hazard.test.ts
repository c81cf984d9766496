import { describe, expect, test } from 'vitest';
import { gamma, poisson } from '../../../tests/spikes/made-trains.ts';
import { hazardBetween, hazardOf } from './hazard.ts';
import { intervalHistogram } from './interval-histogram.ts';
import { intervalsOf } from './intervals.ts';

const hazardFrom = (times: Float64Array, reach = 1) =>
  hazardOf(intervalHistogram(intervalsOf(times), { reach }));

/** How many standard errors a share lies from what it should be. */
const errors = (share: number, truth: number, n: number): number =>
  Math.abs(share - truth) / Math.sqrt((truth * (1 - truth)) / n);

describe('the conventions', () => {
  const hazard = hazardOf({ width: 0.005, counts: Float64Array.of(0, 2, 3, 0), beyond: 5 });

  test('at risk in a bin are the intervals that lasted to its beginning, also beyond the last bin', () => {
    expect([...hazard.atRisk]).toEqual([10, 10, 8, 5]);
    expect([...hazard.perBin]).toEqual([0, 0.2, 0.375, 0]);
  });

  test('as a rate a chance p is -ln(1 - p) / width', () => {
    expect(hazard.perSecond[1]).toBeCloseTo(-Math.log(0.8) / 0.005, 9);
    expect(Object.is(hazard.perSecond[0], 0)).toBe(true);
  });

  test('where nobody is left there is no hazard, and where everybody fires it has no bound', () => {
    const { perBin, perSecond } = hazardOf({ width: 1, counts: Float64Array.of(4, 0), beyond: 0 });
    expect([...perBin]).toEqual([1, Number.NaN]);
    expect([...perSecond]).toEqual([Infinity, Number.NaN]);
  });

  test('a stretch is weighed by the intervals at risk', () => {
    expect(hazardBetween(hazard, 0.005, 0.015)).toBeCloseTo(-Math.log(1 - 5 / 18) / 0.005, 9);
    expect(hazardBetween(hazard, 0.0051, 0.0099)).toBeCloseTo(-Math.log(0.8) / 0.005, 9);
    expect(hazardBetween(hazard, 2, 3)).toBeNaN();
  });
});

test('the hazard of a Poisson process is flat at its rate', () => {
  const { perBin, atRisk, perSecond } = hazardFrom(poisson(8, 5000, 4), 0.5);
  perBin.forEach((chance, i) => {
    expect(errors(chance, 1 - Math.exp(-8 * 0.005), atRisk[i]!), `bin ${i}`).toBeLessThan(4.5);
  });
  expect(perSecond.slice(0, 40).reduce((a, b) => a + b) / 40).toBeCloseTo(8, 0);
});

test('the hazard of a gamma process of order 2 climbs from nothing to twice the rate', () => {
  const rate = 5;
  const survival = (t: number): number => Math.exp(-2 * rate * t) * (1 + 2 * rate * t);
  const hazard = hazardFrom(gamma(2, rate, 8000, 5));
  for (let i = 0; i < 100; i++) {
    const truth = 1 - survival((i + 1) * 0.005) / survival(i * 0.005);
    expect(errors(hazard.perBin[i]!, truth, hazard.atRisk[i]!), `bin ${i}`).toBeLessThan(4.5);
  }
  expect(hazardBetween(hazard, 0, 0.005)).toBeLessThan(1);
  expect(hazardBetween(hazard, 0.5, 1)).toBeGreaterThan(1.6 * rate);
});
