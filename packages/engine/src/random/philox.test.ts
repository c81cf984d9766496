import { expect, test } from 'vitest';
import { philox4x32 } from './philox.ts';

const words = (
  ...of: Parameters<typeof philox4x32> extends [infer C, infer K, ...unknown[]] ? [C, K] : never
) => {
  const into = new Uint32Array(4);
  philox4x32(of[0], of[1], into);
  return [...into].map((w) => w.toString(16).padStart(8, '0')).join(' ');
};

test('the three known answers of Random123 come out', () => {
  expect(words([0, 0, 0, 0], [0, 0])).toBe('6627e8d5 e169c58d bc57ac4c 9b00dbd8');
  const ones = 0xffffffff;
  expect(words([ones, ones, ones, ones], [ones, ones])).toBe('408f276d 41c83b0e a20bc7c6 6d5451fd');
  expect(words([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0])).toBe(
    'd16cfe09 94fdcceb 5001e420 24126ea1',
  );
});

test('one more in any word of the counter or of the key is another answer', () => {
  const base = words([1, 2, 3, 4], [5, 6]);
  const others = [
    words([2, 2, 3, 4], [5, 6]),
    words([1, 3, 3, 4], [5, 6]),
    words([1, 2, 4, 4], [5, 6]),
    words([1, 2, 3, 5], [5, 6]),
    words([1, 2, 3, 4], [6, 6]),
    words([1, 2, 3, 4], [5, 7]),
  ];
  expect(new Set([base, ...others]).size).toBe(7);
});

test('one bit of the counter turns half of the bits of the answer', () => {
  const bits = (hex: string): bigint => BigInt(`0x${hex.replaceAll(' ', '')}`);
  let turned = 0;
  for (let i = 0; i < 32; i++) {
    const difference = bits(words([0, 0, 0, 0], [0, 0])) ^ bits(words([(1 << i) >>> 0, 0, 0, 0], [0, 0]));
    turned += difference.toString(2).replaceAll('0', '').length;
  }
  expect(turned / 32).toBeGreaterThan(60);
  expect(turned / 32).toBeLessThan(68);
});
