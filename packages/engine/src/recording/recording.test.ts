import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Asked, recorder } from './recorder.ts';
import { thin } from './recording.ts';

const asked: readonly Asked[] = [
  { name: 'plasma_oxytocin', unit: 'pmol/L', kind: 'output', place: 1 },
  { name: 'amount', unit: 'pmol', kind: 'state', place: 0 },
  { name: 'infusion', unit: 'pmol/min', kind: 'input', place: 0 },
];
const present = (i: number) => ({
  outputs: Float64Array.of(-1, i),
  states: Float64Array.of(10 * i),
  inputs: Float64Array.of(100 * i),
});

test('a recorder keeps what was asked for, in its order, with its units', () => {
  const kept = recorder(asked, 5);
  expect(kept.next).toBe(0);
  for (let i = 0; i < 3; i++) kept.keep(present(i));
  expect(kept.next).toBe(15);
  const { time, columns } = kept.finish();
  expect([...time]).toEqual([0, 5, 10]);
  expect(columns.map(({ name, unit, values }) => [name, unit, ...values])).toEqual([
    ['plasma_oxytocin', 'pmol/L', 0, 1, 2],
    ['amount', 'pmol', 0, 10, 20],
    ['infusion', 'pmol/min', 0, 100, 200],
  ]);
});

test('a recorder grows as long as the run, and its rows travel', () => {
  const kept = recorder(asked, 1);
  for (let i = 0; i < 5000; i++) kept.keep(present(i));
  const other = recorder(asked, 1);
  other.keep(present(77));
  other.load(kept.save());
  for (let i = 5000; i < 9000; i++) {
    kept.keep(present(i));
    other.keep(present(i));
  }
  expect(other.finish()).toEqual(kept.finish());
  expect(kept.finish().columns[0].values[8999]).toBe(8999);
});

test('a finished recording does not change when the run goes on', () => {
  const kept = recorder(asked, 1);
  kept.keep(present(1));
  const early = kept.finish();
  for (let i = 0; i < 3000; i++) kept.keep(present(9));
  expect([...early.time]).toEqual([0]);
  expect([...early.columns[0].values]).toEqual([1]);
});

test('a recorder that was asked for nothing keeps times alone', () => {
  const kept = recorder([], 10);
  kept.keep(present(1));
  expect([...kept.finish().time]).toEqual([0]);
  expect(kept.finish().columns).toEqual([]);
});

test('an hour of minutes has its least, mean and greatest value', () => {
  const time = Float64Array.from({ length: 120 }, (_, i) => i * 60);
  const values = time.map((t) => t / 60);
  expect(thin(time, values, 3600)).toEqual([
    { from: 0, least: 0, mean: 29.5, greatest: 59 },
    { from: 3600, least: 60, mean: 89.5, greatest: 119 },
  ]);
});

test('empty bins are left out, and times before 0 have bins too', () => {
  const bins = thin(Float64Array.of(-5, 1, 2, 35), Float64Array.of(9, 1, 3, 7), 10);
  expect(bins.map((b) => b.from)).toEqual([-10, 0, 30]);
  expect(bins.map((b) => b.mean)).toEqual([9, 2, 7]);
});

test('thinning loses no peak, no sample and no sum, whatever the bin', () => {
  const series = fc.record({
    every: fc.constantFrom(0.1, 0.25, 1, 1 / 3, 7, 60),
    bin: fc.constantFrom(0.1, 0.3, 0.7, 1 / 3, 1, 10, 3600, 1e-3),
    from: fc.integer({ min: -1000, max: 100_000 }),
    values: fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 }),
  });
  fc.assert(
    fc.property(series, ({ every, bin, from, values }) => {
      const time = Float64Array.from(values, (_, i) => (from + i) * every);
      const bins = thin(time, Float64Array.from(values), bin);
      expect(Math.max(...bins.map((b) => b.greatest))).toBe(Math.max(...values));
      expect(Math.min(...bins.map((b) => b.least))).toBe(Math.min(...values));
      for (const b of bins) {
        expect(b.mean).toBeLessThanOrEqual(b.greatest + 1e-6);
        expect(b.mean).toBeGreaterThanOrEqual(b.least - 1e-6);
      }
      const starts = bins.map((b) => b.from);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      const one = thin(time, new Float64Array(values.length).fill(1), bin);
      expect(one.every((b) => b.mean === 1)).toBe(true);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('each sample of a run lies in a bin of its own when bins are as long as samples', () => {
  const time = Float64Array.from({ length: 10_000 }, (_, i) => i * 0.1);
  const bins = thin(time, time, 0.1);
  expect(bins.at(-1)?.greatest).toBe(time.at(-1));
  expect(bins.reduce((n, b) => n + Math.round((b.greatest - b.least) / 0.1) + 1, 0)).toBe(10_000);
});

test('nothing to thin gives nothing, and a time that is no number does not hang', () => {
  expect(thin(new Float64Array(0), new Float64Array(0), 10)).toEqual([]);
  expect(thin(Float64Array.of(1, Number.NaN), Float64Array.of(1, 2), 10)).toHaveLength(1);
});
