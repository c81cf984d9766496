import { cpuTime, median } from './measure.ts';

const WORDS = 30_000_000;

/**
 * CPU time of thirty million words of xoshiro128++ [ms], in the same process as every other figure: a
 * figure divided by it can be compared between machines. The loop stands here and not in the engine, so
 * that it stays what it was.
 */
export const calibration = (): Promise<number> => median(() => cpuTime(words));

let last = 0;

function words(): void {
  let [s0, s1, s2, s3] = [1, 2, 3, 4];
  let total = 0;
  for (let i = 0; i < WORDS; i++) {
    const sum = (s0 + s3) | 0;
    total = (total + ((sum << 7) | (sum >>> 25)) + s0) | 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
  }
  // kept, so that no compiler may leave the loop out
  last = total;
}

export const lastTotal = (): number => last;
