import fc from 'fast-check';
import { expect, it } from 'vitest';
import { playhead } from './playhead.ts';

it('what is drawn is never ahead of what was heard, and never two seconds behind it', () => {
  const beat = fc.record({
    lived: fc.nat({ max: 3 }),
    body_s: fc.double({ min: 0.001, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(beat, { maxLength: 200 }), (beats) => {
      const head = playhead();
      let [until, before] = [0, 0];
      for (const { lived, body_s } of beats) {
        until += lived;
        head.move(until, body_s);
        expect(head.at_s).toBeLessThanOrEqual(until);
        expect(head.at_s).toBeGreaterThan(until - 2);
        expect(head.at_s).toBeGreaterThanOrEqual(before);
        before = head.at_s;
      }
    }),
  );
});

it('a still picture and a pause show all that was heard', () => {
  const head = playhead();
  head.move(30, 0.016);
  head.move(30, 0);
  expect(head.at_s).toBe(30);
});

it('a new beginning at an earlier time is followed back', () => {
  const head = playhead();
  head.move(300, 0);
  head.move(12, 0.016);
  expect(head.at_s).toBe(12);
});
