import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lattice } from './lattice.ts';

it('every bundle has one place of its own, within the circle and beside the cell in its middle', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 200 }), (count) => {
      const { at, spacing } = lattice(count, 119, 34);
      expect(at).toHaveLength(count);
      for (const { x, y } of at) {
        expect(Math.hypot(x, y) + spacing / 2).toBeLessThanOrEqual(119.001);
        expect(Math.hypot(x, y) - spacing / 2).toBeGreaterThanOrEqual(33.999);
      }
      const gaps = at.flatMap((one, i) =>
        at.slice(i + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
      );
      expect(Math.min(...gaps)).toBeGreaterThan(spacing * 0.999);
    }),
    { numRuns: 40 },
  );
});
