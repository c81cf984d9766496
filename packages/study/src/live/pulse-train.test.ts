import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pulseTrain, type TrainSecond } from './pulse-train.ts';

const train = (rate: number, seconds: number): TrainSecond[] => {
  const endings = pulseTrain(rate);
  return Array.from({ length: seconds }, () => endings.next().value);
};
const perSpike = ({ released, spikes }: TrainSecond): number => released / spikes;
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

test('held at 10 spikes a second, each spike soon releases most, then less as calcium stays', () => {
  const held = train(10, 300);
  const each = held.map(perSpike);
  const most = Math.max(...each);
  expect(most).toBeGreaterThan(3.5 * each[0]!);
  expect(most).toBeGreaterThan(9 * perSpike(train(1, 1)[0]!));
  expect(each.indexOf(most)).toBeLessThan(30);
  expect(each.at(-1)!).toBeLessThan(0.85 * most);
  // refill keeps up with 10 a second: it is not the pool that tires
  for (const { pool } of held) expect(pool).toBeGreaterThan(0.98);
});

test('held at 50 spikes a second, the ready pool empties to a tenth and release per spike with it', () => {
  const held = train(50, 300);
  const each = held.map(perSpike);
  expect(Math.min(...held.map(({ pool }) => pool))).toBeLessThan(0.1);
  expect(each.at(-1)!).toBeLessThan(0.15 * Math.max(...each));
});

test('of 900 spikes each gives most at 15 a second, as measured and as its authors have it', () => {
  const at = (rate: number): number => mean(train(rate, 900 / rate).map(perSpike));
  // the reference implementation of the authors: 0.73, 6.65, 8.95 and 8.14 pg
  expect(at(1)).toBeCloseTo(0.73, 1);
  expect(at(10)).toBeCloseTo(6.65, 0);
  expect(at(15)).toBeCloseTo(8.95, 0);
  expect(at(30)).toBeCloseTo(8.14, 0);
});

test('as many spikes come as are asked for, and what is let out is missing from pool and reserve', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (rate) => {
      const seconds = train(rate, 20);
      for (const { spikes } of seconds) expect(spikes).toBe(rate);
      const released = seconds.reduce((sum, each) => sum + each.released, 0);
      const { pool, reserve } = seconds.at(-1)!;
      expect(5000 * (1 - pool) + 1_000_000 * (1 - reserve)).toBeCloseTo(released, 6);
    }),
    { numRuns: 8 },
  );
});
