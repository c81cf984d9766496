import { all, four, keep, turned, word } from './memory.as';
import { events, shareOfNone } from './events.as';
import { seedGenerator } from './philox.as';
import { endings, enter, release } from './terminals.as';
import * as at from './places';

const BLOCK_BYTES: usize = at.COUPLED_WORDS << 2;
const FLOOR: f32 = 1e-20;
/** Its fourth power is formed. */
const COUNT_FLOOR: f32 = 1e-7;
/** Marks of a block: a dendrite meets oxytocin in this tile; the tile has been lived through already. */
const MEETS_OXYTOCIN = 1;
const LIVED = 2;
/** Bytes of scratch for a tile: what four cells' dendrites meet in each millisecond. */
const MET_A: usize = 128;
const MET_B: usize = 256;

/** Gives the cells of the blocks from `first` to before `end` their random numbers of this second. */
export function seedCells(settings: usize, first: i32, end: i32): void {
  const key0 = word(settings, at.SEED_LOW), key1 = word(settings, at.SEED_HIGH);
  const second = word(settings, at.SECOND);
  const stream = word(settings, at.STREAM), person = word(settings, at.PERSON);
  for (let cell = first * 8; cell < end * 8; cell++) {
    const block = settings + word(settings, at.NEURONS) + <usize>(cell >> 3) * BLOCK_BYTES;
    const group = block + ((at.CELL_WORDS + ((cell >> 2) & 1) * 16) << 2);
    seedGenerator(group + ((cell & 3) << 2), 16, key0, key1, cell, second, stream, person);
  }
}

/** The tile of `steps` milliseconds from `ms` on, for the blocks that have not lived it already. */
export function coupled(settings: usize, first: i32, end: i32, ms: i32, steps: i32, scratch: usize): void {
  for (let block = first; block < end; block++) {
    const mark = load<u8>(settings + word(settings, at.MARKS) + <usize>block);
    if (!(mark & LIVED)) blockSteps(settings, block, ms, 0, steps, scratch);
  }
}

/** One millisecond of one block, `from` steps into the tile that starts at `ms`. */
export function coupledStep(settings: usize, block: i32, ms: i32, from: i32, scratch: usize): void {
  blockSteps(settings, block, ms, from, 1, scratch);
}

function blockSteps(settings: usize, block: i32, ms: i32, from: i32, steps: i32, scratch: usize): void {
  const cells = settings + word(settings, at.NEURONS) + <usize>block * BLOCK_BYTES;
  const meets = load<u8>(settings + word(settings, at.MARKS) + <usize>block) & MEETS_OXYTOCIN;
  if (word(settings, at.FEW_EVENTS)) {
    groupSteps(settings, block, cells, 0, ms, from, steps, scratch, meets, true);
    groupSteps(settings, block, cells, 4, ms, from, steps, scratch, meets, true);
  } else {
    groupSteps(settings, block, cells, 0, ms, from, steps, scratch, meets, false);
    groupSteps(settings, block, cells, 4, ms, from, steps, scratch, meets, false);
  }
}

/** What the four first or second dendrites meet in one millisecond. */
@inline function met(rows: usize, dendrites: usize, place: i32): v128 {
  const p = <usize>place << 2;
  let x = v128.load32_zero(rows + load<i32>(dendrites) + p);
  x = v128.load32_lane(rows + load<i32>(dendrites, 4) + p, x, 1);
  x = v128.load32_lane(rows + load<i32>(dendrites, 8) + p, x, 2);
  return v128.load32_lane(rows + load<i32>(dendrites, 12) + p, x, 3);
}

/** What both dendrites of cell `lane` transmit in the first four milliseconds of the tile. */
@inline function transmits(rows: usize, dendrites: usize, lane: i32): v128 {
  const first = rows + load<i32>(dendrites + (lane << 2));
  const second = rows + load<i32>(dendrites + (lane << 2), 32);
  return f32x4.add(v128.load(first), v128.load(second));
}

/** Lays out what four cells' dendrites meet, millisecond after millisecond. */
@inline function layOut(
  settings: usize, dendrites: usize, from: i32, steps: i32, scratch: usize, meets: i32,
): void {
  const rows = settings + word(settings, at.BUNDLE_ROWS);
  let k = 0;
  if (from === 0 && steps >= 4) {
    const x0 = transmits(rows, dendrites, 0), x1 = transmits(rows, dendrites, 1);
    const x2 = transmits(rows, dendrites, 2), x3 = transmits(rows, dendrites, 3);
    const a = v128.shuffle<i32>(x0, x1, 0, 4, 1, 5), b = v128.shuffle<i32>(x2, x3, 0, 4, 1, 5);
    const c = v128.shuffle<i32>(x0, x1, 2, 6, 3, 7), d = v128.shuffle<i32>(x2, x3, 2, 6, 3, 7);
    v128.store(scratch, v128.shuffle<i64>(a, b, 0, 2));
    v128.store(scratch, v128.shuffle<i64>(a, b, 1, 3), 16);
    v128.store(scratch, v128.shuffle<i64>(c, d, 0, 2), 32);
    v128.store(scratch, v128.shuffle<i64>(c, d, 1, 3), 48);
    k = 4;
  }
  for (; k < steps; k++) {
    const place = at.TRANSMITTED + from + k;
    v128.store(scratch + (k << 4), f32x4.add(met(rows, dendrites, place), met(rows, dendrites + 32, place)));
  }
  if (!meets) return;
  for (k = 0; k < steps; k++) {
    const place = at.OXYTOCIN + from + k;
    v128.store(scratch + (k << 4), met(rows, dendrites, place), MET_A);
    v128.store(scratch + (k << 4), met(rows, dendrites + 32, place), MET_B);
  }
}

/**
 * Four cells, which stay in registers. Oxytocin's fall of the threshold, the count of spikes and the rise
 * after one stand at the start of the tile until it ends: a step knows what is left of them, and what comes
 * in it is put there as what decays to it. A tile lived step by step so has the bits of one lived at once.
 */
@inline function groupSteps(
  settings: usize, block: i32, cells: usize, lane: i32, ms: i32, from: i32, steps: i32, scratch: usize,
  meets: i32, few: bool,
): void {
  const group = cells + (lane << 2);
  layOut(settings, group + (at.ROWS << 2), from, steps, scratch, meets);
  const random = cells + ((at.CELL_WORDS + lane * 4) << 2);
  let s0 = v128.load(random), s1 = v128.load(random, 16);
  let s2 = v128.load(random, 32), s3 = v128.load(random, 48);
  let v = four(group, at.V), fallA = four(group, at.FALL_A), fallB = four(group, at.FALL_B);
  let count = four(group, at.COUNT), rise = four(group, at.RISES);
  if (from === 0) {
    const floor = f32x4.splat(FLOOR);
    v = f32x4.add(v, floor);
    fallA = f32x4.add(fallA, floor);
    fallB = f32x4.add(fallB, floor);
    count = f32x4.add(count, f32x4.splat(COUNT_FLOOR));
    rise = f32x4.add(rise, floor);
  }
  const input = four(group, at.INPUT);
  const rateE = f32x4.mul(input, all(settings, at.RATE_E));
  const rateI = f32x4.mul(input, all(settings, at.RATE_I));
  const powerA = word(settings, at.POWER_A);
  const row = word(settings, at.SPIKES_STRIDE);
  let spikes = settings + word(settings, at.SPIKES) + <usize>((ms + from) * row + block);
  for (let k = 0; k < steps; k++) {
    const sum = i32x4.add(s0, s3);
    const u = i32x4.add(turned(sum, 7), s0);
    const t = i32x4.shl(s1, 9);
    s2 = v128.xor(s2, s0);
    s3 = v128.xor(s3, s1);
    s1 = v128.xor(s1, s2);
    s0 = v128.xor(s0, s3);
    s2 = v128.xor(s2, t);
    s3 = turned(s3, 11);
    const transmitted = v128.load(scratch + (k << 4));
    const half = all(settings, at.HALF);
    const low = f32x4.add(f32x4.convert_i32x4_s(v128.and(u, i32x4.splat(0xffff))), half);
    const high = f32x4.add(f32x4.convert_i32x4_s(i32x4.shr_u(u, 16)), half);
    const meanE = f32x4.mul(rateE, transmitted), meanI = f32x4.mul(rateI, transmitted);
    const excited = events(settings, low, meanE, shareOfNone(settings, meanE, few), few);
    const inhibited = events(settings, high, meanI, shareOfNone(settings, meanI, few), few);
    const pull = f32x4.mul(f32x4.sub(all(settings, at.REVERSAL_E), v), all(settings, at.SHARE_E));
    const push = f32x4.mul(f32x4.add(v, all(settings, at.REVERSAL_I)), all(settings, at.SHARE_I));
    v = f32x4.sub(v, f32x4.mul(v, all(settings, at.LOSE_V)));
    v = f32x4.sub(f32x4.add(v, f32x4.mul(pull, excited)), f32x4.mul(push, inhibited));
    const step = from + k;
    if (meets) {
      const unit = f32x4.mul(four(group, at.PER_OXYTOCIN), all(settings, at.UP_FALL + step));
      const most = all(settings, at.MOST_FALL + step);
      fallA = f32x4.pmin(most, f32x4.add(fallA, f32x4.mul(unit, v128.load(scratch + (k << 4), MET_A))));
      fallB = f32x4.pmin(most, f32x4.add(fallB, f32x4.mul(unit, v128.load(scratch + (k << 4), MET_B))));
    }
    const both = f32x4.add(fallA, fallB);
    const fall = f32x4.mul(f32x4.sub(both, f32x4.mul(both, all(settings, at.LOST_FALL + step))), half);
    const now = f32x4.sub(count, f32x4.mul(count, all(settings, at.LOST_COUNT + step)));
    const ratio = f32x4.mul(now, all(settings, at.PER_HALF_A));
    let steep = f32x4.mul(ratio, ratio);
    if (powerA === 4) steep = f32x4.mul(steep, steep);
    else {
      steep = ratio;
      for (let i = 1; i < powerA; i++) steep = f32x4.mul(steep, ratio);
    }
    const greatest = all(settings, at.GREATEST_A);
    const slow = f32x4.sub(greatest, f32x4.div(greatest, f32x4.add(all(settings, at.ONE), steep)));
    const risen = f32x4.add(all(settings, at.THRESHOLD), f32x4.mul(rise, all(settings, at.KEPT_RISE + step)));
    const threshold = f32x4.sub(f32x4.add(risen, slow), fall);
    const fires = f32x4.gt(v, threshold);
    if (v128.any_true(fires)) {
      count = f32x4.add(count, v128.and(fires, all(settings, at.UP_COUNT + step)));
      v = v128.andnot(v, fires);
      rise = v128.bitselect(all(settings, at.UP_RISE + step), rise, fires);
      let lanes = i32x4.bitmask(fires) << lane;
      store<u8>(spikes, load<u8>(spikes) | <u8>lanes);
      if (word(settings, at.RELEASES)) {
        const terminals = endings(settings, block);
        for (; lanes; lanes &= lanes - 1) enter(settings, terminals, ctz(lanes), (ms + step) % 10);
      }
    }
    spikes += row;
  }
  const last = word(settings, at.TILE) - 1;
  if (from + steps > last) {
    fallA = f32x4.sub(fallA, f32x4.mul(fallA, all(settings, at.LOST_FALL + last)));
    fallB = f32x4.sub(fallB, f32x4.mul(fallB, all(settings, at.LOST_FALL + last)));
    count = f32x4.sub(count, f32x4.mul(count, all(settings, at.LOST_COUNT + last)));
    rise = f32x4.mul(rise, all(settings, at.KEPT_RISE + last));
  }
  v128.store(random, s0);
  v128.store(random, s1, 16);
  v128.store(random, s2, 32);
  v128.store(random, s3, 48);
  keep(group, at.V, v);
  keep(group, at.FALL_A, fallA);
  keep(group, at.FALL_B, fallB);
  keep(group, at.COUNT, count);
  keep(group, at.RISES, rise);
}

/** A bin of the endings of the blocks from `first` to before `end`. */
export function terminals(settings: usize, first: i32, end: i32, bin: i32): void {
  for (let block = first; block < end; block++) {
    const chunk = block / at.CHUNK_BLOCKS;
    const sums = settings + word(settings, at.BINS) + <usize>((chunk * at.BIN_COUNT + bin) * 32);
    release(settings, endings(settings, block), sums);
  }
}
