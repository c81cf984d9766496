/**
 * Elementary functions to about 100 digits in whole numbers: a number v stands as v * 2^BITS. Slow, plain and
 * with no part in common with the functions that it judges.
 */
export const BITS = 352n;
export const UNIT: bigint = 1n << BITS;
const GUARD = 64n;

/** m * 2^(exponent - BITS): a result whose size may lie outside of fixed point. */
export interface Scaled {
  readonly m: bigint;
  readonly exponent: number;
}

const view = new DataView(new ArrayBuffer(8));
/** A finite double as n * 2^p, exactly. */
export function exact(x: number): { readonly n: bigint; readonly p: number } {
  view.setFloat64(0, x);
  const word = view.getBigUint64(0);
  const field = Number((word >> 52n) & 0x7ffn);
  const fraction = word & 0xfffffffffffffn;
  const n = field === 0 ? fraction : fraction | (1n << 52n);
  return { n: word >> 63n ? -n : n, p: Math.max(field, 1) - 1075 };
}

const shifted = (n: bigint, by: bigint): bigint => (by >= 0n ? n << by : n >> -by);
/** A double in fixed point with `bits` bits behind the point. */
const fixed = (x: number, bits: bigint = BITS): bigint => {
  const { n, p } = exact(x);
  return shifted(n, BigInt(p) + bits);
};

/** atanh(1/k) and atan(1/k), by their series. */
function inverseSeries(k: bigint, sign: bigint, bits: bigint): bigint {
  let power = (1n << bits) / k;
  let sum = 0n;
  for (let n = 1n, s = 1n; power !== 0n; n += 2n, s *= sign) {
    sum += (s * power) / n;
    power /= k * k;
  }
  return sum;
}
const WIDE = BITS + GUARD + 32n;
const LN2_WIDE = 2n * inverseSeries(3n, 1n, WIDE);
const PI_WIDE = 4n * (4n * inverseSeries(5n, -1n, WIDE) - inverseSeries(239n, -1n, WIDE));
const narrow = (x: bigint): bigint => x >> (WIDE - BITS);
export const LN2: bigint = narrow(LN2_WIDE);
export const PI: bigint = narrow(PI_WIDE);

const round = (n: bigint, d: bigint): bigint => (2n * n + d) / (2n * d) - (2n * n + d < 0n ? 1n : 0n);

/** e^x for x = wide * 2^-WIDE, kept as a mantissa and a power of two. */
function expOf(wide: bigint): Scaled {
  const k = round(wide, LN2_WIDE);
  const r = narrow(wide - k * LN2_WIDE) >> 8n;
  let term = UNIT;
  let sum = 0n;
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    sum += term;
    term = (term * r) / (n << BITS);
  }
  for (let i = 0; i < 8; i++) sum = (sum * sum) >> BITS;
  return { m: sum, exponent: Number(k) };
}
/** ln x for a positive double, with WIDE bits behind the point. */
function logWide(x: number): bigint {
  const { n, p } = exact(x);
  const length = n.toString(2).length;
  const m = n << (WIDE - BigInt(length)); // between 1/2 and 1
  const s = ((m - (1n << WIDE)) << WIDE) / (m + (1n << WIDE));
  const z = (s * s) >> WIDE;
  let sum = 0n;
  let power = s;
  for (let i = 1n; power !== 0n && power !== -1n; i += 2n) {
    sum += power / i;
    power = (power * z) >> WIDE;
  }
  return 2n * sum + BigInt(p + length) * LN2_WIDE;
}
const scaled = (m: bigint): Scaled => ({ m, exponent: 0 });

export const exp = (x: number): Scaled => expOf(fixed(x, WIDE));
export const log = (x: number): Scaled => scaled(narrow(logWide(x)));
export const log10 = (x: number): Scaled => scaled((logWide(x) << BITS) / logWide(10));
export const pow = (x: number, y: number): Scaled => {
  const { n, p } = exact(y);
  return expOf(shifted(logWide(x) * n, BigInt(p)));
};
export function tanh(x: number): Scaled {
  const { m, exponent } = expOf(fixed(2 * Math.abs(x), WIDE));
  const whole = shifted(m, BigInt(exponent));
  const value = ((whole - UNIT) << BITS) / (whole + UNIT);
  return scaled(x < 0 ? -value : value);
}

/** sin(x + ahead * pi/2) */
function turned(x: number, ahead: bigint): Scaled {
  const wide = fixed(x, WIDE);
  const k = round(2n * wide, PI_WIDE);
  const r = narrow(wide - (k * PI_WIDE) / 2n);
  const quarter = (((k + ahead) % 4n) + 4n) % 4n;
  let term = quarter % 2n === 0n ? r : UNIT;
  let sum = 0n;
  for (let n = quarter % 2n === 0n ? 1n : 0n; term !== 0n && term !== -1n; n += 2n) {
    sum += term;
    term = -(((term * r) >> BITS) * r) / (((n + 1n) * (n + 2n)) << BITS);
  }
  return scaled(quarter < 2n ? sum : -sum);
}
export const sin = (x: number): Scaled => turned(x, 0n);
export const cos = (x: number): Scaled => turned(x, 1n);

/** How far a double lies from the true value, in units of the last place of the true value as a double. */
export function ulps(value: number, { m, exponent }: Scaled): number {
  const { n, p } = exact(value);
  const top = m === 0n ? -1074 : (m < 0n ? -m : m).toString(2).length - 1 + exponent - Number(BITS);
  const last = BigInt(Math.max(top, -1022) - 52);
  const low = BigInt(p) < BigInt(exponent) - BITS ? BigInt(p) : BigInt(exponent) - BITS;
  const difference = (n << (BigInt(p) - low)) - (m << (BigInt(exponent) - BITS - low));
  const size = difference < 0n ? -difference : difference;
  return Number(shifted(size, low - last + 40n)) / 2 ** 40;
}

/** The first `digits` digits behind the point, cut off. */
export const decimals = (x: bigint, digits: number): string => {
  const all = ((x * 10n ** BigInt(digits)) >> BITS).toString().padStart(digits + 1, '0');
  return `${all.slice(0, -digits)}.${all.slice(-digits)}`;
};
