import { all } from './memory.as';
import * as at from './places';

/** Synaptic events of a millisecond: how many a random half word means where a mean count is expected. */

/** Above this mean, in powers of two, single precision ends; counts are then taken in double precision. */
const MANY: f32 = 23;
const SMALLEST_SHARE: f64 = 1e-13;

/** 65536 times the probability of no event; the mean in powers of two. `few`: all below 1/2. */
@inline export function shareOfNone(settings: usize, mean: v128, few: bool): v128 {
  let f = mean, whole = f32x4.splat(0);
  if (!few) {
    const most = f32x4.pmin(f32x4.splat(MANY), mean);
    whole = f32x4.floor(f32x4.add(most, f32x4.splat(0.5)));
    f = f32x4.sub(most, whole);
  }
  let p = f32x4.add(all(settings, at.SERIES + 4), f32x4.mul(f, all(settings, at.SERIES + 5)));
  p = f32x4.add(all(settings, at.SERIES + 3), f32x4.mul(f, p));
  p = f32x4.add(all(settings, at.SERIES + 2), f32x4.mul(f, p));
  p = f32x4.add(all(settings, at.SERIES + 1), f32x4.mul(f, p));
  p = f32x4.add(all(settings, at.SERIES), f32x4.mul(f, p));
  p = f32x4.add(all(settings, at.ONE), f32x4.mul(f, p));
  if (few) return f32x4.mul(p, all(settings, at.HALF_WORDS));
  const exponent = i32x4.sub(i32x4.splat(143), i32x4.trunc_sat_f32x4_s(whole));
  return f32x4.mul(p, i32x4.shl(exponent, 23));
}

/** As many events as shares lie at or below the half word, counted from none up. */
@inline export function events(settings: usize, half: v128, mean: v128, none: v128, few: bool): v128 {
  const one = all(settings, at.ONE);
  const m = f32x4.mul(mean, all(settings, at.LN2));
  const single = f32x4.mul(none, m);
  const upToOne = f32x4.add(none, single);
  const double = f32x4.mul(f32x4.mul(single, m), all(settings, at.HALF));
  const upToTwo = f32x4.add(upToOne, double);
  let n = v128.and(f32x4.ge(half, none), one);
  n = f32x4.add(n, v128.and(f32x4.ge(half, upToOne), one));
  const more = f32x4.ge(half, upToTwo);
  if (v128.any_true(more)) n = moreEvents(half, m, double, upToTwo, n);
  if (!few && v128.any_true(f32x4.gt(mean, f32x4.splat(MANY)))) n = replaceMany(half, mean, n);
  return n;
}

/** Goes on after two events, with their share and that of all up to them. */
function moreEvents(half: v128, m: v128, share: v128, upTo: v128, n: v128): v128 {
  const one = f32x4.splat(1);
  let more = f32x4.ge(half, upTo);
  for (let count: f32 = 3; count < 120; count++) {
    n = f32x4.add(n, v128.and(more, one));
    share = f32x4.mul(f32x4.mul(share, m), f32x4.splat(<f32>1 / count));
    upTo = f32x4.add(upTo, share);
    more = f32x4.ge(half, upTo);
    if (!v128.any_true(more)) break;
  }
  return n;
}

/** Lanes with many events, each by itself. */
function replaceMany(half: v128, mean: v128, n: v128): v128 {
  const m0 = f32x4.extract_lane(mean, 0), m1 = f32x4.extract_lane(mean, 1);
  const m2 = f32x4.extract_lane(mean, 2), m3 = f32x4.extract_lane(mean, 3);
  if (m0 > MANY) n = f32x4.replace_lane(n, 0, many(f32x4.extract_lane(half, 0), m0));
  if (m1 > MANY) n = f32x4.replace_lane(n, 1, many(f32x4.extract_lane(half, 1), m1));
  if (m2 > MANY) n = f32x4.replace_lane(n, 2, many(f32x4.extract_lane(half, 2), m2));
  if (m3 > MANY) n = f32x4.replace_lane(n, 3, many(f32x4.extract_lane(half, 3), m3));
  return n;
}

/** The same for large means, from the likeliest count outwards; the work grows with the root of the mean. */
function many(half: f32, powers: f32): f32 {
  const mean = <f64>powers * 0.6931471805599453;
  let total: f64 = 1, share: f64 = 1, least = floor(mean), shareOfLeast: f64 = 1;
  while (least > 0) {
    share *= least / mean;
    if (share < SMALLEST_SHARE) break;
    total += share;
    shareOfLeast = share;
    least -= 1;
  }
  share = 1;
  let most = floor(mean);
  for (;;) {
    share *= mean / (most + 1);
    if (share < SMALLEST_SHARE) break;
    total += share;
    most += 1;
  }
  const wanted = (<f64>half / 65536) * total;
  let upTo = shareOfLeast, n = least;
  share = shareOfLeast;
  while (upTo <= wanted && n < most) {
    n += 1;
    share *= mean / n;
    upTo += share;
  }
  return <f32>n;
}
