import { expect, it } from 'vitest';
import { course } from './course.ts';

const rows = (from: number, to: number): Float64Array =>
  Float64Array.from(Array.from({ length: to - from }, (_, i) => [(from + i) * 60, from + i]).flat());

it('keeps every minute of a day, whatever the size of the batches', () => {
  for (const size of [1, 7, 1440]) {
    const whole = course();
    for (let from = 0; from < 1440; from += size) whole.take(rows(from, Math.min(from + size, 1440)), 1);
    expect(whole.column(0)).toEqual(Array.from({ length: 1440 }, (_, i) => i * 60));
    expect(whole.column(1).at(-1)).toBe(1439);
  }
});

it('a second look at the same minute replaces the first, and another person begins anew', () => {
  const whole = course();
  whole.take(rows(0, 3), 1);
  whole.take(Float64Array.from([120, 99]), 1);
  expect(whole.column(1)).toEqual([0, 1, 99]);
  whole.clear();
  expect(whole.length).toBe(0);
});
