import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onGrid, poisson, sorted, volley } from '../../../tests/spikes/made-trains.ts';
import { BURST_RULE } from './burst-rule.ts';
import { type CellBurst, cellBursts } from './cell-bursts.ts';

const found = (...parts: number[][]): CellBurst[] => cellBursts(sorted(...parts));

describe('a burst of a cell', () => {
  test('is told by its onset, end, spikes, peak and shortest interval', () => {
    const slow = volley(100, 4, 0.1);
    const fast = volley(100.35, 7, 0.02);
    const [burst, ...others] = found(slow, fast);
    expect(others).toEqual([]);
    expect(burst).toMatchObject({ cell: 0, onset: 100, spikes: 11 });
    expect(burst!.end).toBeCloseTo(100.47, 9);
    expect(burst!.peak).toBeCloseTo(50, 6);
    expect(burst!.highest).toBeCloseTo(50, 6);
  });

  test('needs ten spikes', () => {
    expect(found(volley(1, 9, 0.02))).toHaveLength(0);
    expect(found(volley(1, 10, 0.02))).toHaveLength(1);
  });

  test('goes on over an interval of just 150 ms and ends at a longer one, whatever the hour', () => {
    for (const start of [1, 3600, 86_400]) {
      const on = (gap: number): number =>
        found(volley(start, 10, 0.02), volley(start + 0.18 + gap, 10, 0.02)).length;
      expect(on(0.15)).toBe(1);
      expect(on(0.151)).toBe(2);
    }
  });

  test('needs five intervals in a row at 40 spikes/s, which are 125 ms', () => {
    const around = (stretch: number): number => {
      const before = volley(1, 5, 0.1);
      const peak = volley(1.5, 6, stretch / 5);
      return found(before, peak, volley(1.6 + stretch, 4, 0.1)).length;
    };
    expect(around(0.125)).toBe(1);
    expect(around(0.126)).toBe(0);
  });

  test('may have its five fastest intervals anywhere in it, and no four of them are enough', () => {
    expect(found(volley(1, 6, 0.02), volley(1.24, 6, 0.14))).toHaveLength(1);
    expect(found(volley(1, 6, 0.14), volley(1.72, 6, 0.02))).toHaveLength(1);
    expect(found(volley(1, 5, 0.02), volley(1.22, 5, 0.14), volley(1.92, 5, 0.02))).toHaveLength(0);
  });

  test('is as long as it can be: close spikes before and after belong to it', () => {
    const [burst] = found(volley(9, 3, 0.14), volley(9.42, 10, 0.02), volley(9.74, 3, 0.14));
    expect(burst).toMatchObject({ onset: 9, spikes: 16 });
    expect(burst!.end).toBeCloseTo(10.02, 9);
  });

  test('is what the recording shows of it', () => {
    expect(found(volley(0, 10, 0.02))).toHaveLength(1);
    expect(cellBursts(new Float64Array(0))).toEqual([]);
    expect(cellBursts(Float64Array.of(3))).toEqual([]);
  });

  test('follows another rule where one is given', () => {
    const train = sorted(volley(1, 6, 0.05));
    expect(cellBursts(train, 0, { ...BURST_RULE, fewestSpikes: 6, leastPeak: 20 })).toHaveLength(1);
    expect(cellBursts(train, 7, { ...BURST_RULE, fewestSpikes: 4, leastPeak: 20 })[0]!.cell).toBe(7);
  });
});

/** The rule once more, spelled out: every maximal stretch, looked at as a whole. */
function spelledOut(times: Float64Array): (readonly [onset: number, end: number, spikes: number])[] {
  const runs: number[][] = [];
  times.forEach((t, i) => {
    if (i > 0 && t - times[i - 1]! <= 0.15 + 1e-9) runs.at(-1)!.push(t);
    else runs.push([t]);
  });
  const isFast = (run: number[]): boolean => run.some((t, i) => i >= 5 && 5 / (t - run[i - 5]!) >= 40 - 1e-6);
  return runs
    .filter((run) => run.length >= 10 && isFast(run))
    .map((run) => [run[0]!, run.at(-1)!, run.length] as const);
}

test('random trains are cut as the rule says, word by word', () => {
  const rate = fc.integer({ min: 5, max: 60 });
  fc.assert(
    fc.property(rate, fc.nat(), (perSecond, seed) => {
      const train = onGrid(poisson(perSecond, 20, seed));
      const bursts = cellBursts(train).map(({ onset, end, spikes }) => [onset, end, spikes]);
      expect(bursts).toEqual(spelledOut(train));
    }),
    { numRuns: 200 },
  );
});

test('chance at 9 spikes/s is no burst, though its runs are long', () => {
  const train = poisson(9, 3600, 12);
  expect(cellBursts(train, 0, { ...BURST_RULE, leastPeak: 1 }).length).toBeGreaterThan(100);
  expect(cellBursts(train).length).toBeLessThan(200);
});
