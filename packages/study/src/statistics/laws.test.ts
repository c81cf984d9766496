import { STREAMS, stream } from '@tokos/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mean } from './moments.ts';
import { mannWhitney, wilcoxon } from './rank-test.ts';
import { bootstrapInterval, drawing, resampled } from './resampling.ts';
import { student, twoSidedT, welch } from './t-test.ts';

const values = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 30 })
  .map((all) => Float64Array.from(all, (value) => value / 8));
/** Nobody knows a chance better than to the rounding of sums. */
const CLOSE = 1e-9;

test('no test can tell which of two groups came first', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      expect(welch(a, b).p).toBeCloseTo(welch(b, a).p, 9);
      expect(mannWhitney(a, b).p).toBeCloseTo(mannWhitney(b, a).p, 9);
      const back = a.map((value) => -value);
      expect(student(a).p).toBeCloseTo(student(back).p, 9);
      expect(wilcoxon(a).p).toBeCloseTo(wilcoxon(back).p, 9);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('a chance lies between 0 and 1', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      for (const { p } of [welch(a, b), mannWhitney(a, b), student(a), wilcoxon(a)]) {
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1 + CLOSE);
      }
    }),
    { seed: 2, numRuns: 300 },
  );
});

test('ranks do not feel another scale, as long as it rises', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      const risen = (x: number): number => x * 4 + 2;
      expect(mannWhitney(a.map(risen), b.map(risen)).statistic).toBe(mannWhitney(a, b).statistic);
    }),
    { seed: 3, numRuns: 200 },
  );
});

test('a larger t is rarer', () => {
  const t = fc.double({ min: 0, max: 50, noNaN: true });
  fc.assert(
    fc.property(t, t, fc.integer({ min: 1, max: 300 }), (a, b, degrees) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      expect(twoSidedT(more, degrees)).toBeLessThanOrEqual(twoSidedT(less, degrees) + CLOSE);
    }),
    { seed: 4, numRuns: 300 },
  );
});

const sample = (repeat: number, size: number): Float64Array => {
  const { normal } = stream({ seed: 99, person: repeat, cell: 0, second: 0, stream: STREAMS.person });
  return Float64Array.from({ length: size }, () => 10 + 3 * normal());
};
/**
 * [95 % interval of a share of 400 trials around 95 %, less the known narrowness of percentiles at n = 40]
 */
const COVERED = [0.9, 0.98] as const;

test('a bootstrap interval of 95 % covers the true mean in about 95 of 100 samples', () => {
  const trials = 400;
  let covered = 0;
  for (let i = 0; i < trials; i++) {
    const own = sample(i, 40);
    const { low, high } = bootstrapInterval(300, { seed: i, purpose: 'coverage' }, (draw) =>
      mean(resampled(own, own.length, draw)),
    );
    if (low <= 10 && 10 <= high) covered++;
  }
  expect(covered / trials).toBeGreaterThan(COVERED[0]);
  expect(covered / trials).toBeLessThan(COVERED[1]);
});

test('where nothing differs a t test finds a difference in about 5 of 100 trials', () => {
  const trials = 2000;
  let found = 0;
  for (let i = 0; i < trials; i++) if (welch(sample(i, 12), sample(i + trials, 12)).p < 0.05) found++;
  // 4 standard errors of a share of 5 % in 2000
  expect(Math.abs(found / trials - 0.05)).toBeLessThan(0.02);
});

test('the same seed and purpose draw the same people, another purpose draws others', () => {
  const drawn = (seed: number, purpose: string, repeat: number): number[] => {
    const draw = drawing({ seed, purpose }, repeat);
    return Array.from({ length: 20 }, () => draw(1000));
  };
  expect(drawn(1, 'a', 3)).toEqual(drawn(1, 'a', 3));
  for (const other of [drawn(2, 'a', 3), drawn(1, 'b', 3), drawn(1, 'a', 4)]) {
    expect(other).not.toEqual(drawn(1, 'a', 3));
  }
});
