/** Philox4x32-10, as in random/philox.ts: one generator's four words for a key and a counter. */

const MULTIPLIER_0: u64 = 0xd2511f53;
const MULTIPLIER_1: u64 = 0xcd9e8d57;

/** Writes four words, `apart` bytes from each other. */
export function seedGenerator(
  into: usize, apart: usize, key0: u32, key1: u32, c0: u32, c1: u32, c2: u32, c3: u32,
): void {
  let x0 = c0, x1 = c1, x2 = c2, x3 = c3, k0 = key0, k1 = key1;
  for (let round = 0; round < 10; round++) {
    const p0 = MULTIPLIER_0 * <u64>x0;
    const p1 = MULTIPLIER_1 * <u64>x2;
    x0 = <u32>(p1 >> 32) ^ x1 ^ k0;
    x2 = <u32>(p0 >> 32) ^ x3 ^ k1;
    x1 = <u32>p1;
    x3 = <u32>p0;
    k0 += 0x9e3779b9;
    k1 += 0xbb67ae85;
  }
  store<u32>(into, x0);
  store<u32>(into + apart, x1);
  store<u32>(into + 2 * apart, x2);
  store<u32>(into + 3 * apart, x3);
}
