import { keep, four, all, real, word, power } from './memory.as';
import * as at from './places';

const BLOCK_BYTES: usize = at.TERMINAL_WORDS << 2;

@inline export function endings(settings: usize, block: i32): usize {
  return settings + word(settings, at.TERMINALS) + <usize>block * BLOCK_BYTES;
}

/**
 * Calcium enters the endings of cell `lane` in millisecond `ms` of a bin. The states stand at the start of
 * the bin; what a spike adds is put there as what decays to it, and the release that this would wrongly add
 * is taken back.
 */
export function enter(settings: usize, block: usize, lane: i32, ms: i32): void {
  const cell = block + (<usize>lane << 2);
  const b = real(cell, at.B), e = real(cell, at.E), c = real(cell, at.C);
  const eNow = e * real(settings, at.DOWN_E + ms), cNow = c * real(settings, at.DOWN_C + ms);
  const fast = power(eNow * real(settings, at.PER_HALF_E), word(settings, at.POWER_E));
  const slow = power(cNow * real(settings, at.PER_HALF_C), word(settings, at.POWER_C));
  const width = b * real(settings, at.DOWN_B + ms) + real(settings, at.REST_B);
  const entry = width / ((<f32>1 + fast) * (<f32>1 + slow));
  const raised = e + real(settings, at.ADD_E) * entry * real(settings, at.UP_E + ms);
  store<f32>(cell, b + real(settings, at.ADD_B) * real(settings, at.UP_B + ms), at.B << 2);
  store<f32>(cell, raised, at.E << 2);
  store<f32>(cell, c + real(settings, at.ADD_C) * entry * real(settings, at.UP_C + ms), at.C << 2);
  const wrong = (raised * raised - e * e) * real(settings, at.SHARE + ms);
  store<f32>(cell, real(cell, at.TAKEN) + wrong, at.TAKEN << 2);
}

/** Four cells' endings over a bin: release, refill, decay. Returns what each released [pg]. */
@inline function four_endings(settings: usize, cells: usize): v128 {
  const e = four(cells, at.E);
  const missing = four(cells, at.MISSING);
  const share = f32x4.sub(f32x4.mul(f32x4.mul(e, e), all(settings, at.BIN_SHARE)), four(cells, at.TAKEN));
  // 1 - exp(-share): each of the ten milliseconds finds what those before it have left
  const half = f32x4.add(f32x4.splat(0.5), f32x4.mul(share, f32x4.splat(<f32>(1.0 / 12.0))));
  const emptying = f32x4.div(share, f32x4.add(f32x4.splat(1), f32x4.mul(share, half)));
  const released = f32x4.mul(emptying, f32x4.sub(all(settings, at.FULL_POOL), missing));
  const open = f32x4.add(missing, released);
  const refill = f32x4.pmin(four(cells, at.REFILL), open);
  keep(cells, at.MISSING, f32x4.sub(open, refill));
  keep(cells, at.REFILLED, f32x4.add(four(cells, at.REFILLED), refill));
  keep(cells, at.TAKEN, f32x4.splat(0));
  const floor = f32x4.splat(1e-9);
  keep(cells, at.B, f32x4.add(f32x4.mul(four(cells, at.B), all(settings, at.KEEP_B)), floor));
  keep(cells, at.E, f32x4.add(f32x4.mul(e, all(settings, at.KEEP_E)), floor));
  keep(cells, at.C, f32x4.add(f32x4.mul(four(cells, at.C), all(settings, at.KEEP_C)), floor));
  return released;
}

/** A bin of a block's endings; adds what they released to the four sums at `sums`. */
@inline export function release(settings: usize, block: usize, sums: usize): void {
  const both = f32x4.add(four_endings(settings, block), four_endings(settings, block + 16));
  v128.store(sums, f64x2.add(v128.load(sums), f64x2.promote_low_f32x4(both)));
  const high = v128.shuffle<i32>(both, both, 2, 3, 2, 3);
  v128.store(sums, f64x2.add(v128.load(sums, 16), f64x2.promote_low_f32x4(high)), 16);
}
