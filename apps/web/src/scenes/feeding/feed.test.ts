import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT, BREAST, DROP_ML, dropsIn, isPumped, lastSide, PUMPS, VACUUM } from './feed.ts';
import { lagOf, roundHead } from './feed-axis.ts';

const edit = (path: string, value: number, at_s = 0) => ({ at_s, path, value });

describe('the breast that is drawn', () => {
  it('is the left before anything came to a breast, then where baby or pump came last', () => {
    expect(lastSide([])).toBe('left');
    expect(lastSide([edit(BREAST, AT.right)])).toBe('right');
    expect(lastSide([edit(BREAST, AT.right), edit(PUMPS.left, VACUUM)])).toBe('left');
  });

  it('stays when the baby is taken off, or the pump ends', () => {
    expect(lastSide([edit(BREAST, AT.right), edit(BREAST, AT.none)])).toBe('right');
    const pumped = [edit(PUMPS.right, VACUUM), edit(PUMPS.right, 0)];
    expect([lastSide(pumped), isPumped(pumped)]).toEqual(['right', false]);
  });
});

it('drops are whole, and as many as the milk gives', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 500, noNaN: true }), (milk) => {
      const drops = dropsIn(milk);
      expect(Number.isInteger(drops)).toBe(true);
      expect(Math.abs(drops * DROP_ML - milk)).toBeLessThan(DROP_ML + 1e-9);
    }),
  );
});

it('the head of an axis is never below its curve, and never twice as high', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (most) => {
      const head = roundHead(most);
      expect(head).toBeGreaterThanOrEqual(most * (1 - 1e-9));
      expect(head).toBeLessThan(2 * most);
    }),
  );
});

describe('from the burst to the squeeze', () => {
  const time = Float64Array.from({ length: 300 }, (_, second) => second);
  const squeeze = time.map((at) => (at < 130 ? 1 : Math.min(14, 1 + (at - 130))));

  it('is the time until the pressure rises', () => {
    expect(lagOf(time, squeeze, [100])).toEqual({ from_s: 100, to_s: 130 });
  });

  it('is not told where no squeeze has followed', () => {
    expect(lagOf(time, squeeze, [])).toBeUndefined();
    expect(lagOf(time, squeeze, [20])).toBeUndefined();
    expect(lagOf(time, squeeze, [299])).toBeUndefined();
  });
});
