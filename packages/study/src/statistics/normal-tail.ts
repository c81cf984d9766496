import { elementary } from '@tokos/engine';

const { exp } = elementary;

/** Beyond it the series has too many terms, and the fraction few. */
const TURN = 3;
const TERMS = 120;

/** Chance that a normal number lies further from 0 than z, in either direction: erfc(|z| / sqrt 2). */
export function twoSidedNormal(z: number): number {
  const x = Math.abs(z);
  const density = exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (Number.isNaN(x)) return Number.NaN;
  return x < TURN ? 1 - 2 * density * series(x) : 2 * density * fraction(x);
}

/** Area from 0 to x over the density at x (DLMF 7.6.2). */
function series(x: number): number {
  let [term, sum] = [x, x];
  for (let n = 1; n < TERMS && term > sum * 1e-17; n++) {
    term *= (x * x) / (2 * n + 1);
    sum += term;
  }
  return sum;
}

/** Area beyond x over the density at x: 1/(x + 1/(x + 2/(x + ...))) (Laplace). */
function fraction(x: number): number {
  let below = x;
  for (let n = TERMS; n > 0; n--) below = x + n / below;
  return 1 / below;
}
