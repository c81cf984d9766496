import { exp, log } from '@tokos/engine/elementary';
import { type Curve, valueAt } from './curve.ts';

/** Rate constants of a fall in two phases [1/s]. */
export interface TwoExponentials {
  readonly fast: number;
  readonly slow: number;
}

const SAMPLES = 240;
const FEWEST = 8;
const COARSE = 16;
const FINE = 5;
const MOST_ROUNDS = 400;
const NEAREST = 1e-6;
/** Below this two columns are one, and no amplitudes can be told apart. */
const LEAST_ANGLE = 1e-12;

/**
 * Fits a sum of two falling exponentials to the increment in a window. Samples weigh by their relative
 * error, as with an assay of constant coefficient of variation. Amplitudes are solved for; the two rates
 * are searched.
 */
export function twoExponentials(
  curve: Curve,
  base: number,
  from: number,
  to: number,
): TwoExponentials | undefined {
  const every = (to - from) / SAMPLES;
  const samples = Array.from({ length: SAMPLES + 1 }, (_, i) => {
    return { after: i * every, value: valueAt(curve, from + i * every) - base };
  }).filter(({ value }) => value > 0);
  if (!(to > from) || samples.length < FEWEST) return undefined;

  const column = (logRate: number): Float64Array => {
    const rate = exp(logRate);
    return Float64Array.from(samples, ({ after, value }) => exp(-rate * after) / value);
  };
  const lowest = log(Math.LN2 / (10 * (to - from)));
  const highest = log(Math.LN2 / (2 * every));
  const coarse = spread((lowest + highest) / 2, (highest - lowest) / 2, COARSE);
  let best = bestPair(coarse, coarse, column);
  let width = (highest - lowest) / (COARSE - 1);
  for (let round = 0; best && width > NEAREST && round < MOST_ROUNDS; round++) {
    const next = bestPair(spread(best.fast, width, FINE), spread(best.slow, width, FINE), column) ?? best;
    if (next.fast === best.fast && next.slow === best.slow) width /= 2;
    best = next;
  }
  return best && { fast: exp(best.fast), slow: exp(best.slow) };
}

const spread = (middle: number, half: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => middle + half * ((2 * i) / (count - 1) - 1));

interface Pair {
  readonly fast: number;
  readonly slow: number;
  readonly misfit: number;
}

function bestPair(
  fast: readonly number[],
  slow: readonly number[],
  column: (logRate: number) => Float64Array,
): Pair | undefined {
  const slowColumns = slow.map(column);
  let best: Pair | undefined;
  for (const f of fast) {
    const own = column(f);
    slow.forEach((s, i) => {
      if (s >= f) return;
      const misfit = misfitOf(own, slowColumns[i]!);
      if (misfit < (best?.misfit ?? Infinity)) best = { fast: f, slow: s, misfit };
    });
  }
  return best;
}

/** Sum of squared relative errors with the best amplitudes, both of them positive. */
function misfitOf(a: Float64Array, b: Float64Array): number {
  const [aa, ab, bb] = [dot(a, a), dot(a, b), dot(b, b)];
  const [ones, alsoOnes] = [sum(a), sum(b)];
  const determinant = aa * bb - ab * ab;
  if (!(determinant > LEAST_ANGLE * aa * bb)) return Infinity;
  const first = (ones * bb - alsoOnes * ab) / determinant;
  const second = (alsoOnes * aa - ones * ab) / determinant;
  if (!(first > 0 && second > 0)) return Infinity;
  return a.reduce((all, x, i) => all + (1 - first * x - second * b[i]!) ** 2, 0);
}

const sum = (a: Float64Array): number => a.reduce((all, x) => all + x, 0);
const dot = (a: Float64Array, b: Float64Array): number => a.reduce((all, x, i) => all + x * b[i]!, 0);
