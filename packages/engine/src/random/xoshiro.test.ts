import { expect, test } from 'vitest';
import { xoshiro128 } from './xoshiro.ts';

test('the known answers of xoshiro128++ from the state 1, 2, 3, 4 come out', () => {
  const state = Uint32Array.of(1, 2, 3, 4);
  const words = Array.from({ length: 10 }, () => xoshiro128(state));
  expect(words).toEqual([
    641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011, 621204420,
  ]);
});

test('a state of nothing but zeros stays there: it must never be a seed', () => {
  const state = new Uint32Array(4);
  expect([xoshiro128(state), xoshiro128(state)]).toEqual([0, 0]);
});
