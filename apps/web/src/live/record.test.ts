import { expect, it } from 'vitest';
import { bodyRecord } from './record.ts';

const rows = (from: number, to: number): Float64Array =>
  Float64Array.from(Array.from({ length: to - from }, (_, i) => [from + i, (from + i) * 2]).flat());

it('keeps at least the last ten minutes, whatever the size of the batches', () => {
  for (const size of [1, 7, 300, 1000, 5000]) {
    const record = bodyRecord();
    for (let from = 0; from < 10_000; from += size) record.take(rows(from, Math.min(from + size, 10_000)), 1);
    const time = record.column(0);
    expect(time.at(-1)).toBe(9999);
    expect(time[0]).toBeLessThanOrEqual(9999 - 599);
    expect([...time]).toEqual(Array.from({ length: time.length }, (_, i) => time[0]! + i));
    expect([...record.column(1)]).toEqual([...time].map((each) => each * 2));
  }
});

it('a second look at the same moment replaces the first', () => {
  const record = bodyRecord();
  record.take(rows(0, 3), 1);
  record.take(Float64Array.from([2, 99]), 1);
  expect([...record.column(0)]).toEqual([0, 1, 2]);
  expect(record.latest(1)).toBe(99);
});
