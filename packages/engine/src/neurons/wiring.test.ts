import { Fault } from '@tokos/units';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wiring } from './wiring.ts';

const network = fc.integer({ min: 2, max: 300 }).chain((cells) =>
  fc.record({
    cells: fc.constant(cells),
    bundles: fc.integer({ min: 2, max: cells }),
    seed: fc.nat(),
  }),
);

describe('wiring', () => {
  test('gives each cell two different bundles of those there are', () => {
    fc.assert(
      fc.property(network, ({ cells, bundles, seed }) => {
        const wires = wiring(cells, bundles, seed);
        for (let cell = 0; cell < cells; cell++) {
          const [a, b] = [wires[2 * cell], wires[2 * cell + 1]];
          expect(a).not.toBe(b);
          expect(Math.min(a, b)).toBeGreaterThanOrEqual(0);
          expect(Math.max(a, b)).toBeLessThan(bundles);
        }
      }),
    );
  });

  test('of a cell does not ask how many cells there are', () => {
    expect([...wiring(500, 12, 3)].slice(0, 96)).toEqual([...wiring(48, 12, 3)]);
  });

  test('is another for another seed or person', () => {
    const one = [...wiring(48, 12, 1)];
    expect([...wiring(48, 12, 2)]).not.toEqual(one);
    expect([...wiring(48, 12, 1, 1)]).not.toEqual(one);
  });

  test('is even: every pair of bundles about as often', () => {
    const wires = wiring(60_000, 4, 5);
    const pairs = new Map<string, number>();
    for (let i = 0; i < wires.length; i += 2) {
      const pair = `${wires[i]} ${wires[i + 1]}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    expect(pairs.size).toBe(12);
    for (const count of pairs.values()) expect(Math.abs(count - 5000)).toBeLessThan(5 * Math.sqrt(5000));
  });

  test.each([
    [0, 2],
    [4.5, 2],
    [Number.NaN, 2],
    [8, 1],
    [8, 9],
    [8, 2.5],
    [8, Number.NaN],
  ])('of %d cells in %d bundles is refused', (cells, bundles) => {
    expect(() => wiring(cells, bundles, 1)).toThrow(Fault);
  });
});
