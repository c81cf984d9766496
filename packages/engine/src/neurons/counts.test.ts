import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counting } from './counts.ts';
import { differenceShares, poissonShares } from './poisson.ts';

const moments = (first: number, shares: Float64Array) => {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const mean = shares.reduce((sum, share, i) => sum + share * (first + i), 0);
  const variance = shares.reduce((sum, share, i) => sum + share * (first + i - mean) ** 2, 0);
  return { total, mean, variance };
};
const anyMean = fc.double({ min: 0, max: 1000, noNaN: true });

/** The chance of each count if every half word is equally likely. */
function chances(up: number, down: number): { first: number; shares: Float64Array } {
  const { base, thresholds } = counting(up, down);
  const edges = [-32_769, ...thresholds, 32_767];
  return {
    first: base,
    shares: Float64Array.from({ length: edges.length - 1 }, (_, i) => (edges[i + 1] - edges[i]) / 65_536),
  };
}

describe('shares of a Poisson count', () => {
  test('have the mean and the variance of the law, at any mean', () => {
    fc.assert(
      fc.property(anyMean, (mean) => {
        const { first, shares } = poissonShares(mean);
        const found = moments(first, shares);
        expect(found.total).toBeCloseTo(1, 9);
        expect(found.mean).toBeCloseTo(mean, 6);
        expect(found.variance).toBeCloseTo(mean, 5);
      }),
    );
  });

  test('are those of the formula where it can be worked out', () => {
    const { first, shares } = poissonShares(0.3);
    expect(first).toBe(0);
    [1, 0.3, 0.045, 0.0045].forEach((term, n) => {
      expect(shares[n]).toBeCloseTo(Math.exp(-0.3) * term, 12);
    });
  });

  test('of a mean of 0 are no event', () => {
    expect(poissonShares(0)).toEqual({ first: 0, shares: Float64Array.of(1) });
  });
});

describe('counts of a half word', () => {
  test('have each share to within 2^-16', () => {
    fc.assert(
      fc.property(anyMean, anyMean, (up, down) => {
        const exact = differenceShares(up, down);
        const found = chances(up, down);
        exact.shares.forEach((share, i) => {
          const given = found.shares[exact.first + i - found.first] ?? 0;
          expect(Math.abs(given - share)).toBeLessThanOrEqual(2 ** -16 + 1e-12);
        });
      }),
      { numRuns: 30 },
    );
  });

  test('keep the mean input', () => {
    for (const [up, down] of [
      [0.3, 0.15],
      [2, 2],
      [40, 10],
    ]) {
      const { first, shares } = chances(up, down);
      expect(moments(first, shares).mean).toBeCloseTo(up - down, 3);
    }
  });

  test('are none where nothing comes in', () => {
    expect(counting(0, 0)).toEqual({ base: 0, thresholds: [] });
    // less than half a half word's share: rarer than 16 bits can tell
    expect(counting(1e-6, 0)).toEqual({ base: 0, thresholds: [] });
  });
});
