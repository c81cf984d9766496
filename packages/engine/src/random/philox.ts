/**
 * Philox4x32-10 (Salmon et al. 2011, doi 10.1145/2063384.2063405): a counter goes in, four words come out,
 * and any word can be had without those before it. Here it seeds the streams.
 */
const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;

/** The upper 32 bits of a product of two 32-bit words, from halves of 16 bits. */
function high(a: number, b: number): number {
  const a0 = a & 0xffff;
  const a1 = a >>> 16;
  const b0 = b & 0xffff;
  const b1 = b >>> 16;
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const upper = a0 * b1 + (middle & 0xffff);
  return (a1 * b1 + (middle >>> 16) + (upper >>> 16)) >>> 0;
}

export type Counter = readonly [number, number, number, number];

/** Four words of 32 bits for a key of two words and a counter of four. */
export function philox4x32(counter: Counter, key: readonly [number, number], into: Uint32Array): void {
  const [x0, x1, x2, x3] = counter;
  philoxWords(x0, x1, x2, x3, key[0], key[1], into);
}

/** The same, word by word: a seed is drawn every second, and arrays for it would have to be cleared away. */
export function philoxWords(
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  key0: number,
  key1: number,
  into: Uint32Array,
): void {
  let x0 = counter0 >>> 0;
  let x1 = counter1 >>> 0;
  let x2 = counter2 >>> 0;
  let x3 = counter3 >>> 0;
  let k0 = key0 >>> 0;
  let k1 = key1 >>> 0;
  for (let round = 0; round < 10; round++) {
    // one variable for each word: an array would be allocated ten times for a seed
    const y0 = high(MULTIPLIER_1, x2) ^ x1 ^ k0;
    const y2 = high(MULTIPLIER_0, x0) ^ x3 ^ k1;
    x1 = Math.imul(MULTIPLIER_1, x2) >>> 0;
    x3 = Math.imul(MULTIPLIER_0, x0) >>> 0;
    x0 = y0 >>> 0;
    x2 = y2 >>> 0;
    k0 = (k0 + WEYL_0) >>> 0;
    k1 = (k1 + WEYL_1) >>> 0;
  }
  into[0] = x0;
  into[1] = x1;
  into[2] = x2;
  into[3] = x3;
}
