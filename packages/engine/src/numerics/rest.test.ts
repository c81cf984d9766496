import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Rest } from './rest.ts';

const stillOf = (follows: number[][], rates: number[]): number[] => {
  const rest = new Rest(follows);
  rest.look(Float64Array.from(rates));
  return [...rest.places].slice(rest.count).toSorted((a, b) => a - b);
};

test('an empty depot lies still, and so does what only it fills', () => {
  expect(stillOf([[0], [0, 1], [2]], [0, 0, 1])).toEqual([0, 1]);
});

test('what would follow something that moves does not lie still, though it does not change yet', () => {
  expect(stillOf([[0], [0, 1], [1]], [1, 0, 0])).toEqual([]);
});

test('whatever a body is like, nothing that lies still follows anything that moves', () => {
  const body = fc.integer({ min: 1, max: 12 }).chain((size) =>
    fc.record({
      follows: fc.array(fc.array(fc.nat(size - 1)), { minLength: size, maxLength: size }),
      rates: fc.array(fc.constantFrom(0, 0, 1), { minLength: size, maxLength: size }),
    }),
  );
  fc.assert(
    fc.property(body, ({ follows, rates }) => {
      const still = stillOf(follows, rates);
      for (const state of still) {
        expect(rates[state]).toBe(0);
        expect(still).toEqual(expect.arrayContaining(follows[state]!));
      }
      const moving = rates.flatMap((_, i) => (still.includes(i) ? [] : [i]));
      const needless = moving.filter((i) => rates[i] === 0 && follows[i]!.every((j) => still.includes(j)));
      expect(needless).toEqual([]);
    }),
  );
});
