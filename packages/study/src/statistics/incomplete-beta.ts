import { elementary } from '@tokos/engine';

const { exp, log, pow } = elementary;

const MOST_TERMS = 300;
const TINY = 1e-300;
const CLOSE = 1e-15;

/** Coefficients of Lanczos for g = 7, n = 9 (as computed by Godfrey); accurate to about 1e-15. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;
const G = 7;

/** Logarithm of the gamma function, for arguments from 1/2 on. */
export function logGamma(x: number): number {
  const z = x - 1;
  let sum: number = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (z + i);
  const t = z + G + 0.5;
  return 0.5 * log(2 * Math.PI) + (z + 0.5) * log(t) - t + log(sum);
}

/**
 * The regularised incomplete beta function I_x(a, b), for a and b from 1/2 on, by its continued fraction in
 * the form of Lentz (DLMF 8.17.22).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x > 0)) return x === 0 ? 0 : Number.NaN;
  if (x >= 1) return x === 1 ? 1 : Number.NaN;
  // the fraction converges fast below the mean
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b)) * pow(x, a) * pow(1 - x, b);
  return (front / a) * fraction(x, a, b);
}

function fraction(x: number, a: number, b: number): number {
  let [c, d] = [1, away(1 - ((a + b) * x) / (a + 1))];
  d = 1 / d;
  let value = d;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const turn = d * c;
    value *= turn;
    if (Math.abs(turn - 1) < CLOSE) break;
  }
  return value;
}

/** Not so near to zero that dividing by it would overflow. */
const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
