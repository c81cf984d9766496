import { expect, it } from 'vitest';
import { firstAt } from './first-at.ts';

it('finds the first row at or after a moment, and none after the last', () => {
  const time = Float64Array.of(0, 1, 2, 5);
  expect([-1, 0, 0.5, 2, 3, 5, 6].map((from_s) => firstAt(time, from_s))).toEqual([0, 0, 1, 2, 3, 3, 4]);
  expect(firstAt(new Float64Array(0), 1)).toBe(0);
});
