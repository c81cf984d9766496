import { all, word } from './memory.as';
import * as at from './places';

/** Keeps the fourth power of the level, which is formed in single precision, away from subnormal numbers. */
const FLOOR: f64 = 1e-12;
const ROW_BYTES: usize = at.ROW_WORDS << 2;

/**
 * Opens the milliseconds from `from` on of a tile, `steps` of them, for all bundles: cannabinoid decays and
 * grows by what was released in the millisecond before, which is then forgotten; in those that follow
 * nothing was released.
 */
export function bundles(settings: usize, from: i32, steps: i32): void {
  const count = word(settings, at.BUNDLE_COUNT);
  const keep = v128.load64_splat(settings, at.KEEP_CANNABINOID << 2);
  const add = v128.load64_splat(settings, at.ADD_CANNABINOID << 2);
  let released = settings + word(settings, at.RELEASED);
  let cannabinoid = settings + word(settings, at.CANNABINOID);
  let row = settings + word(settings, at.BUNDLE_ROWS) + ((at.TRANSMITTED + from) << 2);
  const zero = f64x2.splat(0);
  for (let bundle = 0; bundle < count; bundle += 4) {
    const more = f64x2.mul(v128.load(released), add), moreHigh = f64x2.mul(v128.load(released, 16), add);
    let low = f64x2.add(f64x2.mul(v128.load(cannabinoid), keep), more);
    let high = f64x2.add(f64x2.mul(v128.load(cannabinoid, 16), keep), moreHigh);
    if (from === 0) {
      low = f64x2.add(low, f64x2.splat(FLOOR));
      high = f64x2.add(high, f64x2.splat(FLOOR));
    }
    v128.store(released, zero);
    v128.store(released, zero, 16);
    transmit(settings, row, low, high);
    for (let k = 1; k < steps; k++) {
      low = f64x2.mul(low, keep);
      high = f64x2.mul(high, keep);
      transmit(settings, row + (k << 2), low, high);
    }
    v128.store(cannabinoid, low);
    v128.store(cannabinoid, high, 16);
    released += 32;
    cannabinoid += 32;
    row += 4 * ROW_BYTES;
  }
}

/** What four bundles transmit at these levels of cannabinoid. */
@inline function transmit(settings: usize, row: usize, low: v128, high: v128): void {
  const level = v128.shuffle<i32>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 1, 4, 5);
  const ratio = f32x4.mul(level, all(settings, at.PER_HALF_CANNABINOID));
  let steep = f32x4.mul(ratio, ratio);
  const power = word(settings, at.POWER_CANNABINOID);
  if (power === 4) steep = f32x4.mul(steep, steep);
  else {
    steep = ratio;
    for (let i = 1; i < power; i++) steep = f32x4.mul(steep, ratio);
  }
  const share = f32x4.div(all(settings, at.HELD), f32x4.add(f32x4.splat(1), steep));
  const passed = f32x4.add(all(settings, at.PASSED), share);
  v128.store32_lane(row, passed, 0);
  v128.store32_lane(row + ROW_BYTES, passed, 1);
  v128.store32_lane(row + 2 * ROW_BYTES, passed, 2);
  v128.store32_lane(row + 3 * ROW_BYTES, passed, 3);
}
