/** The next word of xoshiro128++ (Blackman and Vigna 2021, doi 10.1145/3460772); `state` moves on. */
export function xoshiro128(state: Uint32Array): number {
  const s0 = state[0];
  const s1 = state[1];
  const s2 = state[2];
  const s3 = state[3];
  const sum = (s0 + s3) | 0;
  const word = (((sum << 7) | (sum >>> 25)) + s0) >>> 0;
  const a2 = s2 ^ s0;
  const a3 = s3 ^ s1;
  state[0] = s0 ^ a3;
  state[1] = s1 ^ a2;
  state[2] = a2 ^ (s1 << 9);
  state[3] = (a3 << 11) | (a3 >>> 21);
  return word;
}
