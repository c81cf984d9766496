import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellsRecord } from './cells-record.ts';

type Spikes = readonly (readonly [cell: number, ms: number])[];

const batch = (from: number, seconds: readonly Spikes[]) => ({
  kind: 'cells' as const,
  run: 1,
  seconds: Float64Array.from(seconds, (_, i) => from + i),
  counts: Int32Array.from(seconds, (spikes) => spikes.length),
  cells: Uint16Array.from(seconds.flat(), ([cell]) => cell),
  times: Uint16Array.from(seconds.flat(), ([, ms]) => ms),
  watched: seconds.map(() => undefined),
  bursts: [],
});
const spikes = fc.array(fc.tuple(fc.nat({ max: 511 }), fc.nat({ max: 999 })), { maxLength: 20 });

it('no spike is lost or moved, however the seconds come in', () => {
  fc.assert(
    fc.property(fc.array(fc.array(spikes, { minLength: 1, maxLength: 5 }), { maxLength: 20 }), (batches) => {
      const record = cellsRecord();
      const all = batches.flat();
      let from = 0;
      for (const seconds of batches) {
        record.take(batch(from, seconds));
        from += seconds.length;
      }
      expect(record.until_s).toBe(all.length);
      all.forEach((second, index) => {
        const heard = record.second(index)!;
        expect([...heard.cells].map((cell, i) => [cell, heard.times[i]])).toEqual(
          second.map((each) => [...each]),
        );
      });
    }),
  );
});

it('ten minutes are remembered and no more', () => {
  const record = cellsRecord();
  for (let from = 0; from < 1500; from += 5) record.take(batch(from, [[[1, 2]], [], [], [], []]));
  expect(record.second(1500 - 599)).toBeDefined();
  expect(record.second(1500 - 602)).toBeUndefined();
  record.clear();
  expect([record.until_s, record.second(1499)]).toEqual([0, undefined]);
});

it('the columns of the endings keep ten minutes, the newest last', () => {
  const record = cellsRecord();
  for (let second = 0; second < 2000; second++) {
    record.take({ kind: 'endings', run: 1, rows: Float64Array.of(second, 1, 0.9, 0.1, 0.2) });
  }
  expect(record.endings('time').at(-1)).toBe(1999);
  expect(record.endings('time').length).toBeGreaterThanOrEqual(600);
  expect(record.endings('time').length).toBeLessThanOrEqual(900);
  expect(record.endings('gate').length).toBe(record.endings('time').length);
});
