import { all, four, keep, turned, word } from './memory.as';
import { seedGenerator } from './philox.as';
import { endings, enter, release } from './terminals.as';
import * as at from './places';

const BLOCK_BYTES: usize = at.UNCOUPLED_WORDS << 2;
const FLOOR: f32 = 1e-20;

/** One half word against a row of thresholds: the count rises by 1 where it lies above. */
@inline function above(count: v128, halves: v128, row: usize): v128 {
  return i16x8.sub(count, i16x8.gt_s(halves, v128.load(row)));
}

/** Counts beyond the usual six: all thresholds, one after the other. */
function rareCount(counts: usize, halves: v128): v128 {
  let n = four(counts, at.BASE);
  const rows = word(counts, at.COUNT_OF_ALL);
  for (let k = 0; k < rows; k++) n = above(n, halves, counts + ((at.ALL + 4 * k) << 2));
  return n;
}

/** A second of the blocks from `first` to before `end`. */
export function uncoupled(settings: usize, first: i32, end: i32): void {
  if (word(settings, at.DEPOLARISES)) second(settings, first, end, true);
  else second(settings, first, end, false);
}

@inline function second(settings: usize, first: i32, end: i32, depolarises: bool): void {
  for (let block = first; block < end; block++) blockSecond(settings, block, depolarises);
}

@inline function blockSecond(settings: usize, block: i32, depolarises: bool): void {
  const releases = word(settings, at.RELEASES);
  const cells = settings + word(settings, at.NEURONS) + <usize>block * BLOCK_BYTES;
  const terminals = endings(settings, block);
  const counts = settings + word(settings, at.COUNTS) + <usize>(block * word(settings, at.COUNTS_STRIDE));
  const row = <usize>word(settings, at.SPIKES_STRIDE);
  let spikes = settings + word(settings, at.SPIKES) + <usize>block;
  let sums = settings + word(settings, at.BINS) + <usize>((block / at.CHUNK_BLOCKS) * at.BIN_COUNT * 32);
  const random = cells + (at.PAIR_WORDS << 2);
  for (let pair = 0; pair < 4; pair++) {
    const key0 = word(settings, at.SEED_LOW), key1 = word(settings, at.SEED_HIGH);
    const second = word(settings, at.SECOND);
    const stream = word(settings, at.STREAM), person = word(settings, at.PERSON);
    seedGenerator(random + (pair << 2), 16, key0, key1, block * 4 + pair, second, stream, person);
  }
  let s0 = v128.load(random), s1 = v128.load(random, 16);
  let s2 = v128.load(random, 32), s3 = v128.load(random, 48);
  let w = four(cells, at.PSP), h = four(cells, at.H), a = four(cells, at.A), d = four(cells, at.D);
  let W = four(cells, at.PSP + 4), H = four(cells, at.H + 4);
  let A = four(cells, at.A + 4), D = four(cells, at.D + 4);
  const keepPsp = all(settings, at.KEEP_PSP), keepH = all(settings, at.KEEP_H);
  const loseA = all(settings, at.LOSE_A);
  const loseD = all(settings, at.LOSE_D), size = all(settings, at.SIZE_PSP), gap = all(settings, at.GAP);
  const floor = f32x4.splat(FLOOR);
  for (let bin = 0; bin < at.BIN_COUNT; bin++) {
    for (let ms = 0; ms < 10; ms++) {
      const sum = i32x4.add(s0, s3);
      const u = i32x4.add(turned(sum, 7), s0);
      const t = i32x4.shl(s1, 9);
      s2 = v128.xor(s2, s0);
      s3 = v128.xor(s3, s1);
      s1 = v128.xor(s1, s2);
      s0 = v128.xor(s0, s3);
      s2 = v128.xor(s2, t);
      s3 = turned(s3, 11);
      let n = four(counts, at.USUAL_BASE);
      n = above(n, u, counts);
      n = above(n, u, counts + 16);
      n = above(n, u, counts + 32);
      n = above(n, u, counts + 48);
      n = above(n, u, counts + 64);
      n = above(n, u, counts + 80);
      const below = i16x8.lt_s(u, four(counts, at.RARE_BELOW));
      if (v128.any_true(v128.or(below, i16x8.gt_s(u, four(counts, at.RARE_ABOVE))))) n = rareCount(counts, u);
      const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(n));
      const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(n));
      w = f32x4.add(f32x4.mul(w, keepPsp), f32x4.mul(low, size));
      W = f32x4.add(f32x4.mul(W, keepPsp), f32x4.mul(high, size));
      h = f32x4.mul(h, keepH);
      H = f32x4.mul(H, keepH);
      a = f32x4.sub(a, f32x4.mul(a, loseA));
      A = f32x4.sub(A, f32x4.mul(A, loseA));
      let rise = f32x4.sub(f32x4.sub(w, h), a), Rise = f32x4.sub(f32x4.sub(W, H), A);
      if (depolarises) {
        d = f32x4.sub(d, f32x4.mul(d, loseD));
        D = f32x4.sub(D, f32x4.mul(D, loseD));
        rise = f32x4.add(rise, d);
        Rise = f32x4.add(Rise, D);
      }
      const fires = f32x4.gt(rise, gap), Fires = f32x4.gt(Rise, gap);
      if (v128.any_true(v128.or(fires, Fires))) {
        h = f32x4.add(h, v128.and(fires, all(settings, at.ADD_H)));
        H = f32x4.add(H, v128.and(Fires, all(settings, at.ADD_H)));
        a = f32x4.add(a, v128.and(fires, all(settings, at.ADD_A)));
        A = f32x4.add(A, v128.and(Fires, all(settings, at.ADD_A)));
        if (depolarises) {
          d = f32x4.add(d, v128.and(fires, all(settings, at.ADD_D)));
          D = f32x4.add(D, v128.and(Fires, all(settings, at.ADD_D)));
        }
        let lanes = i32x4.bitmask(fires) | (i32x4.bitmask(Fires) << 4);
        store<u8>(spikes, <u8>lanes);
        if (releases) {
          for (; lanes; lanes &= lanes - 1) enter(settings, terminals, ctz(lanes), ms);
        }
      }
      spikes += row;
    }
    w = f32x4.add(w, floor);
    W = f32x4.add(W, floor);
    h = f32x4.add(h, floor);
    H = f32x4.add(H, floor);
    a = f32x4.add(a, floor);
    A = f32x4.add(A, floor);
    if (depolarises) {
      d = f32x4.add(d, floor);
      D = f32x4.add(D, floor);
    }
    if (releases) release(settings, terminals, sums);
    sums += 32;
  }
  v128.store(random, s0);
  v128.store(random, s1, 16);
  v128.store(random, s2, 32);
  v128.store(random, s3, 48);
  keep(cells, at.PSP, w);
  keep(cells, at.PSP + 4, W);
  keep(cells, at.H, h);
  keep(cells, at.H + 4, H);
  keep(cells, at.A, a);
  keep(cells, at.A + 4, A);
  keep(cells, at.D, d);
  keep(cells, at.D + 4, D);
}
