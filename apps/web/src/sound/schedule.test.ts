import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HeardSecond } from '../live/cells-record.ts';
import { clicksOf, rushOf } from './schedule.ts';

const CELLS = 512;
const second = fc
  .array(fc.record({ cell: fc.nat({ max: CELLS - 1 }), ms: fc.nat({ max: 999 }) }), { maxLength: 400 })
  .map((spikes): HeardSecond => {
    const sorted = spikes.sort((a, b) => a.ms - b.ms);
    return {
      cells: Uint16Array.from(sorted, ({ cell }) => cell),
      times: Uint16Array.from(sorted, ({ ms }) => ms),
      watched: undefined,
    };
  });

it('a cell is heard once for each of its spikes, at its time, faster as the body is', () => {
  fc.assert(
    fc.property(second, fc.nat({ max: CELLS - 1 }), fc.constantFrom(1, 10), (heard, cell, speed) => {
      const times = [...heard.times].filter((_, i) => heard.cells[i] === cell);
      const clicks = clicksOf(heard, cell, CELLS, speed);
      expect(clicks.map(({ after_s }) => Math.round(after_s * speed * 1000))).toEqual(times);
      for (const { after_s, pan } of clicks) {
        expect(after_s).toBeLessThan(1 / speed);
        expect(Math.abs(pan)).toBeLessThanOrEqual(0.8);
      }
    }),
  );
});

it('the rush of all cells is louder the more they fire, and silent when they are', () => {
  fc.assert(
    fc.property(second, (heard) => {
      const [once, twice] = [rushOf(heard, CELLS), rushOf(heard, CELLS / 2)];
      once.forEach((level, tenth) => {
        const fired = heard.times.some((ms) => Math.floor(ms / 100) === tenth);
        expect(level > 0).toBe(fired);
        expect(level).toBeLessThanOrEqual(1);
        expect(twice[tenth]!).toBeGreaterThanOrEqual(level);
      });
    }),
  );
});
