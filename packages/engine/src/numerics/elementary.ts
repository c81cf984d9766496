/**
 * Elementary functions with one algorithm for every machine: `Math.exp` and its kin differ between browsers
 * in the last bit, and one bit is enough to part two runs with the same seed. Only IEEE additions, products,
 * divisions and roots are used, which every machine rounds alike.
 *
 * Error against the true value, in units of the last place, as measured by the tests: exp and log 1; tanh 2;
 * log10 3; sin and cos 2.5 up to |x| = 1e5; pow 2 + 2.5 |y log x|. An angle beyond 1e9 has too few digits for
 * a phase: NaN.
 */
const { LOG2E, LN10 } = Math; // constants that the standard fixes to the last bit
/** ln 2 in two parts; the first has 21 trailing zero bits, so that a product with any exponent is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const SMALLEST_EXPONENT = -1074;
/** 2^k from k = -1074 to 1023. */
const POWERS_OF_TWO: Float64Array = new Float64Array(2098);
{
  let up = 1;
  for (let k = 0; k <= 1023; k++, up *= 2) POWERS_OF_TWO[k - SMALLEST_EXPONENT] = up;
  let down = 1;
  for (let k = 0; k >= SMALLEST_EXPONENT; k--, down /= 2) POWERS_OF_TWO[k - SMALLEST_EXPONENT] = down;
}

export function exp(x: number): number {
  if (!(x > -745.2)) return Number.isNaN(x) ? x : 0;
  if (x > 709.79) return Infinity;
  const k = (x * LOG2E + (x < 0 ? -0.5 : 0.5)) | 0;
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // Taylor series to r^13/13! in pairs that the processor can work out side by side; |r| <= ln2/2, so that
  // what is left out is below 1e-17
  const r2 = r * r;
  const r4 = r2 * r2;
  const low = 1 / 2 + (1 / 6) * r + r2 * (1 / 24 + (1 / 120) * r);
  const middle = 1 / 720 + (1 / 5040) * r + r2 * (1 / 40320 + (1 / 362880) * r);
  const high = 1 / 3628800 + (1 / 39916800) * r + r2 * (1 / 479001600 + (1 / 6227020800) * r);
  const sum = low + r4 * (middle + r4 * high);
  const value = 1 + (r + r2 * sum);
  if (k > 1023) return value * 2 * POWERS_OF_TWO[2097];
  if (k < -1021) return value * POWERS_OF_TWO[k + 60 - SMALLEST_EXPONENT] * 8.673617379884035e-19; // 2^-60
  return value * POWERS_OF_TWO[k - SMALLEST_EXPONENT];
}

const asFloat: Float64Array = new Float64Array(1);
const asWords: Uint32Array = new Uint32Array(asFloat.buffer);
/** Which of the two words holds sign and exponent. */
asFloat[0] = 1;
const HIGH = asWords[1] === 0x3ff00000 ? 1 : 0;

/** The e for which x is between 2^e and 2^(e+1), of an x that is not subnormal. */
function exponentOf(x: number): number {
  asFloat[0] = x;
  return ((asWords[HIGH] >>> 20) & 0x7ff) - 1023;
}

export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return x;
  // x is m * 2^e with m between sqrt(1/2) and sqrt(2); a product with a power of two is exact
  let e = 0;
  let m = x;
  if (x > 1 / 16 && x < 16) {
    // what the body asks for lies near 1, and a few halvings are quicker than taking the number apart
    for (; m > Math.SQRT2; m *= 0.5) e++;
    for (; m <= Math.SQRT1_2; m *= 2) e--;
  } else {
    // a subnormal is lifted by 2^54
    const lift = x < 2.2250738585072014e-308 ? 54 : 0;
    const lifted = lift === 0 ? x : x * 18014398509481984;
    e = exponentOf(lifted);
    m = lifted * POWERS_OF_TWO[-e - SMALLEST_EXPONENT];
    if (m > Math.SQRT2) {
      m *= 0.5;
      e++;
    }
    e -= lift;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  // series to s^23/23, written out: a loop would divide eleven times
  let sum = (1 / 23) * z + 1 / 21;
  sum = (sum * z + 1 / 19) * z + 1 / 17;
  sum = (sum * z + 1 / 15) * z + 1 / 13;
  sum = (sum * z + 1 / 11) * z + 1 / 9;
  sum = (sum * z + 1 / 7) * z + 1 / 5;
  sum = sum * z + 1 / 3;
  // log(1+f) = 2s + 2s^3/3 + ... ; 2s = f - s f keeps the digits of f
  const correction = s * (2 * z * sum - f);
  return e * LN2_HIGH + (f + (correction + e * LN2_LOW));
}

/** Whole powers of ten that are exact in binary floating point. */
const POWERS_OF_TEN: Float64Array = Float64Array.from({ length: 23 }, (_, n) => Number(`1e${n}`));

export function log10(x: number): number {
  const value = log(x) / LN10;
  const whole = Math.round(value);
  return POWERS_OF_TEN[whole] === x ? whole : value;
}

/** pi/2 in three parts of 33 bits each, so that products with k up to 2^20 are exact. */
const HALF_PI_1 = 1.5707963267341256;
const HALF_PI_2 = 6.077100506303966e-11;
const HALF_PI_3 = 2.0222662487959506e-21;

function sine(r: number): number {
  const z = r * r;
  let sum = -1 / 1307674368000;
  sum = sum * z + 1 / 6227020800;
  sum = sum * z - 1 / 39916800;
  sum = sum * z + 1 / 362880;
  sum = sum * z - 1 / 5040;
  sum = sum * z + 1 / 120;
  sum = sum * z - 1 / 6;
  return r + r * z * sum;
}

function cosine(r: number): number {
  const z = r * r;
  let sum = 1 / 20922789888000;
  sum = sum * z - 1 / 87178291200;
  sum = sum * z + 1 / 479001600;
  sum = sum * z - 1 / 3628800;
  sum = sum * z + 1 / 40320;
  sum = sum * z - 1 / 720;
  sum = sum * z + 1 / 24;
  return 1 - (z / 2 - z * z * sum);
}

const LARGEST_ANGLE = 1e9;

function quarterTurns(x: number, ahead: number): number {
  if (!(Math.abs(x) <= LARGEST_ANGLE)) return Number.NaN;
  const k = Math.floor(x / (HALF_PI_1 + HALF_PI_2) + 0.5);
  const r = x - k * HALF_PI_1 - k * HALF_PI_2 - k * HALF_PI_3;
  const quarter = (((k + ahead) % 4) + 4) % 4;
  const value = quarter % 2 === 0 ? sine(r) : cosine(r);
  return quarter < 2 ? value : -value;
}

export const sin = (x: number): number => (x === 0 ? x : quarterTurns(x, 0));
export const cos = (x: number): number => quarterTurns(x, 1);

export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size > 22) return x > 0 ? 1 : -1;
  if (size > 0.55) {
    const t = exp(2 * size);
    return x > 0 ? 1 - 2 / (t + 1) : 2 / (t + 1) - 1;
  }
  const z = x * x;
  let fraction = 17;
  for (let n = 15; n >= 1; n -= 2) fraction = n + z / fraction;
  return x / fraction;
}

export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (x > 0) return exp(y * log(x));
  if (x === 0) return y > 0 ? 0 : y < 0 ? Infinity : Number.NaN;
  if (!Number.isInteger(y)) return Number.NaN;
  return y % 2 === 0 ? exp(y * log(-x)) : -exp(y * log(-x));
}
