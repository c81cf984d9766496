import { expect, test } from 'vitest';
import { coupled } from '../../tests/neurons/example-cells.ts';
import { DendriticStores } from './dendritic-stores.ts';

test('a store that is looked at now and then is the store of every millisecond', () => {
  const releases = new Set([3, 3 + 17, 400, 401, 998]);
  const multipliers = [1, 0.25];
  const values = Float64Array.of(60, 60);
  const stores = new DendriticStores(values, 2, coupled, multipliers);
  const expected = [60, 60];
  for (const priming of [0.5, 0.8, 0]) {
    stores.open(priming);
    for (let ms = 0; ms < 1000; ms++) {
      for (const cell of [0, 1]) {
        const released = releases.has(ms) && cell === 1 ? coupled.k_r * expected[1] : 0;
        if (released > 0) expect(stores.release(1, ms)).toBeCloseTo(released, 10);
        const kept = expected[cell] * (1 - 0.001 / coupled.tau_R);
        expected[cell] = kept + priming * multipliers[cell] * 0.001 - released;
      }
    }
    const mean = stores.close();
    expect(mean).toBeCloseTo((expected[0] + expected[1]) / 2, 9);
    expect([...values].map((v) => v.toFixed(9))).toEqual(expected.map((v) => v.toFixed(9)));
  }
});
