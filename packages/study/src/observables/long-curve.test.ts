import { expect, test } from 'vitest';
import { area, between } from './curve.ts';

test('a stretch of two hundred thousand samples is cut like a short one', () => {
  const time = Float64Array.from({ length: 200_001 }, (_, i) => i);
  const stretch = between({ time, values: time.map(() => 2) }, 0.5, 199_999.5);
  expect(stretch.time).toHaveLength(200_001);
  expect(area(stretch)).toBeCloseTo(2 * 199_999, 6);
  expect(between({ time, values: time }, 7, 7)).toEqual({
    time: Float64Array.of(7),
    values: Float64Array.of(7),
  });
});
