import * as at from '../../neurons/kernels/places.ts';
import { philox4x32 } from '../../random/philox.ts';
import type { Numbers, Round } from '../numbers.ts';
import { eventCounter } from './events.ts';
import type { Terminals } from './terminals.ts';

const FLOOR = 1e-20;
/** Its fourth power is formed. */
const COUNT_FLOOR = 1e-7;
/** Marks of a block; see coupled.as.ts. */
const MEETS_OXYTOCIN = 1;
const LIVED = 2;
const HALVES = 65_536;
/**
 * In half words: 1, less what rounding may do, and what a rate (in powers of two) takes from it where two
 * dendrites transmit all of their events. 1 less the mean lies below the chance of no event.
 */
const SURELY_NONE = HALVES * (1 - 1e-5);
const MOST_MEAN = HALVES * 2 * Math.LN2;

export interface ReferenceCoupled {
  seedCells(first: number, end: number): void;
  coupled(first: number, end: number, ms: number, steps: number): void;
  coupledStep(block: number, ms: number, from: number): void;
}

/** Coupled cells, one after the other; the twin of coupled.as.ts. */
export function referenceCoupled(numbers: Numbers, terminals: Terminals, round: Round): ReferenceCoupled {
  const { floats: f, ints, bytes } = numbers;
  const { mean, count: events } = eventCounter(round);
  const words = new Uint32Array(4);
  const [floor, countFloor] = [round(FLOOR), round(COUNT_FLOOR)];
  const blockStart = (block: number): number => (ints[at.NEURONS] >> 2) + block * at.COUPLED_WORDS;
  const generator = (block: number, lane: number): number =>
    blockStart(block) + at.CELL_WORDS + (lane >> 2) * 16 + (lane & 3);

  function power(x: number, n: number): number {
    if (n === 4) {
      const square = round(x * x);
      return round(square * square);
    }
    let value = x;
    for (let i = 1; i < n; i++) value = round(value * x);
    return value;
  }

  /** The cells of a block, one after the other; what they share is read once. */
  function blockSteps(block: number, ms: number, from: number, steps: number): void {
    const rows = (ints[at.BUNDLE_ROWS] >> 2) + from;
    const meets = (bytes[ints[at.MARKS] + block] & MEETS_OXYTOCIN) !== 0;
    const last = ints[at.TILE] - 1;
    const begins = from === 0;
    const ends = from + steps > last;
    const loseV = f[at.LOSE_V];
    const atRest = f[at.THRESHOLD];
    const excitation = f[at.RATE_E];
    const inhibition = f[at.RATE_I];
    const lostFall = f[at.LOST_FALL + last];
    const lostCount = f[at.LOST_COUNT + last];
    const keptRise = f[at.KEPT_RISE + last];
    const start = blockStart(block);
    for (let x = start; x < start + 8; x++) {
      const lane = x - start;
      const random = start + at.CELL_WORDS + (lane >> 2) * 16 + (lane & 3);
      const rowA = rows + (ints[x + at.ROWS] >> 2);
      const rowB = rows + (ints[x + at.ROWS + 8] >> 2);
      let s0 = ints[random];
      let s1 = ints[random + 4];
      let s2 = ints[random + 8];
      let s3 = ints[random + 12];
      let v = f[x + at.V];
      let fallA = f[x + at.FALL_A];
      let fallB = f[x + at.FALL_B];
      let count = f[x + at.COUNT];
      let rise = f[x + at.RISES];
      if (begins) {
        v = round(v + floor);
        fallA = round(fallA + floor);
        fallB = round(fallB + floor);
        count = round(count + countFloor);
        rise = round(rise + floor);
      }
      const input = f[x + at.INPUT];
      const rateE = round(input * excitation);
      const rateI = round(input * inhibition);
      // most half words need no closer look
      const noneE = (SURELY_NONE - MOST_MEAN * rateE) | 0;
      const noneI = (SURELY_NONE - MOST_MEAN * rateI) | 0;
      // what a spike adds to the threshold is never negative: up to this potential there is none
      let sure = round(atRest - round(round(fallA + fallB) * 0.5));
      for (let k = 0; k < steps; k++) {
        const sum = (s0 + s3) | 0;
        const word = (((sum << 7) | (sum >>> 25)) + s0) | 0;
        const t = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = (s3 << 11) | (s3 >>> 21);
        const before = v;
        v = round(v - round(v * loseV));
        if ((word & 0xffff) >= noneE) {
          mean[0] = round(rateE * round(f[rowA + at.TRANSMITTED + k] + f[rowB + at.TRANSMITTED + k]));
          const pull = round(round(f[at.REVERSAL_E] - before) * f[at.SHARE_E]);
          v = round(v + round(pull * events(word & 0xffff)));
        }
        if (word >>> 16 >= noneI) {
          mean[0] = round(rateI * round(f[rowA + at.TRANSMITTED + k] + f[rowB + at.TRANSMITTED + k]));
          const push = round(round(before + f[at.REVERSAL_I]) * f[at.SHARE_I]);
          v = round(v - round(push * events(word >>> 16)));
        }
        if (meets) {
          const unit = round(f[x + at.PER_OXYTOCIN] * f[at.UP_FALL + from + k]);
          const most = f[at.MOST_FALL + from + k];
          fallA = Math.min(most, round(fallA + round(unit * f[rowA + at.OXYTOCIN + k])));
          fallB = Math.min(most, round(fallB + round(unit * f[rowB + at.OXYTOCIN + k])));
          sure = round(atRest - round(round(fallA + fallB) * 0.5));
        }
        if (v <= sure) continue;
        const step = from + k;
        const both = round(fallA + fallB);
        const fall = round(round(both - round(both * f[at.LOST_FALL + step])) * 0.5);
        const now = round(count - round(count * f[at.LOST_COUNT + step]));
        const greatest = f[at.GREATEST_A];
        const steep = power(round(now * f[at.PER_HALF_A]), ints[at.POWER_A]);
        const slow = round(greatest - round(greatest / round(1 + steep)));
        const risen = round(atRest + round(rise * f[at.KEPT_RISE + step]));
        if (v > round(round(risen + slow) - fall)) {
          count = round(count + f[at.UP_COUNT + step]);
          v = 0;
          rise = f[at.UP_RISE + step];
          fires(block, lane, ms + step);
        }
      }
      if (ends) {
        fallA = round(fallA - round(fallA * lostFall));
        fallB = round(fallB - round(fallB * lostFall));
        count = round(count - round(count * lostCount));
        rise = round(rise * keptRise);
      }
      ints[random] = s0;
      ints[random + 4] = s1;
      ints[random + 8] = s2;
      ints[random + 12] = s3;
      f[x + at.V] = v;
      f[x + at.FALL_A] = fallA;
      f[x + at.FALL_B] = fallB;
      f[x + at.COUNT] = count;
      f[x + at.RISES] = rise;
    }
  }

  function fires(block: number, lane: number, ms: number): void {
    bytes[ints[at.SPIKES] + ms * ints[at.SPIKES_STRIDE] + block] |= 1 << lane;
    const endings = (ints[at.TERMINALS] >> 2) + block * at.TERMINAL_WORDS + lane;
    if (ints[at.RELEASES]) terminals.enter(endings, ms % 10);
  }

  return {
    seedCells(first, end) {
      const key = [ints[at.SEED_LOW], ints[at.SEED_HIGH]] as const;
      for (let cell = first * 8; cell < end * 8; cell++) {
        philox4x32([cell, ints[at.SECOND], ints[at.STREAM], ints[at.PERSON]], key, words);
        const random = generator(cell >> 3, cell & 7);
        for (let i = 0; i < 4; i++) ints[random + 4 * i] = words[i];
      }
    },
    coupled(first, end, ms, steps) {
      for (let block = first; block < end; block++) {
        if (bytes[ints[at.MARKS] + block] & LIVED) continue;
        blockSteps(block, ms, 0, steps);
      }
    },
    coupledStep(block, ms, from) {
      blockSteps(block, ms, from, 1);
    },
  };
}
