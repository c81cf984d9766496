import { SERIES } from '../../neurons/series.ts';
import type { Round } from '../numbers.ts';

const [C1, C2, C3, C4, C5, C6] = SERIES;

const LN2_SINGLE = Math.fround(Math.LN2);
const MANY = 23;
const SMALLEST_SHARE = 1e-13;
const MOST_COUNTED = 120;
const HALVES = 65_536;
/** Half words that single precision may count otherwise than double precision does: none lies further off. */
const ROUNDING = 0.25;

/**
 * As many synaptic events as a random half word means where `mean` of them are expected, in powers of two:
 * the mean times log2(e). It stands in `mean[0]`, because a call that hands over a fraction would have to
 * allocate it.
 */
export interface EventCounter {
  readonly mean: Float64Array;
  count(half: number): number;
}

export function eventCounter(round: Round): EventCounter {
  const mean = new Float64Array(1);
  const inverse = Float64Array.from({ length: MOST_COUNTED }, (_, n) => round(1 / n));
  const scale = Float64Array.from({ length: MANY + 1 }, (_, n) => HALVES / (1 << n));

  function count(halfWord: number): number {
    const half = halfWord + 0.5;
    const powers = mean[0];
    if (powers > MANY) return many(half, powers);
    const whole = Math.floor(powers + 0.5);
    const f = powers - whole;
    const f2 = f * f;
    const none = scale[whole] * (1 + f * C1 + f2 * (C2 + f * C3 + f2 * (C4 + f * C5 + f2 * C6)));
    if (half < none - ROUNDING) return 0;
    const upToOne = none + none * powers * Math.LN2;
    if (half > none + ROUNDING && half < upToOne - ROUNDING) return 1;
    return exactCount(halfWord);
  }

  /** With the roundings of the other kernels, in their order. */
  function exactCount(halfWord: number): number {
    const half = halfWord + 0.5;
    const powers = mean[0];
    const whole = Math.floor(round(powers + 0.5));
    const f = round(powers - whole);
    let p = round(C5 + round(f * C6));
    p = round(C4 + round(f * p));
    p = round(C3 + round(f * p));
    p = round(C2 + round(f * p));
    p = round(C1 + round(f * p));
    p = round(1 + round(f * p));
    let share = round(p * scale[whole]);
    let upTo = share;
    if (half < upTo) return 0;
    const m = round(powers * LN2_SINGLE);
    share = round(share * m);
    upTo = round(upTo + share);
    if (half < upTo) return 1;
    let n = 2;
    for (; n < MOST_COUNTED; n++) {
      share = round(round(share * m) * inverse[n]);
      upTo = round(upTo + share);
      if (half < upTo) break;
    }
    return n;
  }
  return { mean, count };
}

/** The same for large means in double precision, from the likeliest count outwards. */
function many(half: number, powers: number): number {
  const mean = powers * Math.LN2;
  let least = Math.floor(mean);
  let [total, share, shareOfLeast] = [1, 1, 1];
  while (least > 0) {
    share *= least / mean;
    if (share < SMALLEST_SHARE) break;
    total += share;
    shareOfLeast = share;
    least--;
  }
  let most = Math.floor(mean);
  for (share = mean / (most + 1); share >= SMALLEST_SHARE; share *= mean / (most + 1)) {
    total += share;
    most++;
  }
  const wanted = (half / HALVES) * total;
  let [upTo, n] = [shareOfLeast, least];
  share = shareOfLeast;
  while (upTo <= wanted && n < most) {
    n++;
    share *= mean / n;
    upTo += share;
  }
  return n;
}
