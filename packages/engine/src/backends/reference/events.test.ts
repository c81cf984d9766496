import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventCounter } from './events.ts';

/** How many events half word `half` means, in double precision and by the definition. */
function byDefinition(half: number, mean: number): { count: number; margin: number } {
  const wanted = (half + 0.5) / 65_536;
  let share = Math.exp(-mean);
  let upTo = share;
  let count = 0;
  let margin = Math.abs(upTo - wanted);
  while (upTo <= wanted && count < 2000) {
    share *= mean / ++count;
    upTo += share;
    margin = Math.min(margin, Math.abs(upTo - wanted));
  }
  return { count, margin };
}

const single = eventCounter(Math.fround);
const double = eventCounter((x) => x);
const half = fc.integer({ min: 0, max: 65_535 });

describe('events of a half word', () => {
  test.each([
    { name: 'few', most: 0.5 },
    { name: 'many', most: 15 },
    { name: 'far too many', most: 400 },
  ])('are the inverse of the law: $name', ({ most }) => {
    fc.assert(
      fc.property(half, fc.double({ min: 0, max: most, noNaN: true }), (word, wished) => {
        const mean = Math.fround(wished * Math.LOG2E);
        const { count, margin } = byDefinition(word, mean * Math.LN2);
        for (const counter of [single, double]) {
          counter.mean[0] = mean;
          const found = counter.count(word);
          // within a hundredth of a half word of a limit single precision may round to the other side
          if (margin > 3e-6) expect(found).toBe(count);
          else expect(Math.abs(found - count)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('are none where none are expected, whatever the half word', () => {
    for (const counter of [single, double]) {
      counter.mean[0] = 0;
      expect([0, 1, 65_534, 65_535].map((word) => counter.count(word))).toEqual([0, 0, 0, 0]);
    }
  });
});
