import { log } from '@tokos/engine/elementary';
import { above, area, between, type Curve, valueAt } from './curve.ts';

const PER_MINUTE = 60;

/** What was given in a run, for what is reckoned per dose. */
export interface Given {
  /** All of a drug that was put into a vein [pmol]. */
  readonly injected: number;
  /** All that was laid into depots [pmol]. */
  readonly laidDown: number;
  /** The time at which it was given, on average over its amount [s]. */
  readonly middle: number;
}
export const NOTHING_GIVEN: Given = { injected: 0, laidDown: 0, middle: 0 };

/**
 * Rate constant [1/s] of a straight line through the logarithm of the increment. Samples at or below 0 are
 * left out.
 */
export function rateConstant(curve: Curve, base: number, from: number, to: number): number {
  const { time, values } = above(between(curve, from, to), base);
  let [n, sumT, sumY, sumTT, sumTY] = [0, 0, 0, 0, 0];
  for (let i = 0; i < time.length; i++) {
    if (!(values[i]! > 0)) continue;
    const y = log(values[i]!);
    const t = time[i]! - from;
    n++;
    sumT += t;
    sumY += y;
    sumTT += t * t;
    sumTY += t * y;
  }
  if (n < 2) return Number.NaN;
  return -(n * sumTY - sumT * sumY) / (n * sumTT - sumT * sumT);
}

/** The half-life of a rate constant in seconds [min]. */
export const minutesToHalve = (rate: number = Number.NaN): number => Math.LN2 / rate / PER_MINUTE;

/** [min] */
export const halfLife = (curve: Curve, base: number, from: number, to: number): number =>
  minutesToHalve(rateConstant(curve, base, from, to));

const TAIL = 1 / 3;

/**
 * Area of the increment from the start to infinity, and its first moment. The tail goes on as the last third
 * falls.
 */
export function wholeArea(curve: Curve, base: number, to: number): { area: number; moment: number } {
  const stretch = above(between(curve, 0, to), base);
  const { time, values } = stretch;
  const moment = area({ time, values: values.map((v, i) => v * time[i]!) });
  const peak = values.indexOf(values.reduce((a, b) => Math.max(a, b)));
  const tail = Math.max(time[peak]!, to * (1 - TAIL));
  const k = rateConstant(curve, base, tail, to);
  const last = values.at(-1)!;
  if (!(k > 0) || !(last > 0)) return { area: area(stretch), moment };
  return { area: area(stretch) + last / k, moment: moment + (last * to) / k + last / (k * k) };
}

/** [L/min] for a dose in pmol and a curve in pmol/L. */
export const apparentClearance = (dose: number, curve: Curve, base: number, to: number): number =>
  (dose / wholeArea(curve, base, to).area) * PER_MINUTE;

/** How long a molecule stays on average after it was given [s]. */
function meanResidence(curve: Curve, base: number, to: number, middle: number): number {
  const whole = wholeArea(curve, base, to);
  return whole.moment / whole.area - middle;
}

/** Clearance times mean residence: what a steady level fills [L]. */
export function steadyStateVolume(
  dose: number,
  curve: Curve,
  base: number,
  to: number,
  middle: number,
): number {
  return (dose / wholeArea(curve, base, to).area) * meanResidence(curve, base, to, middle);
}

/** The half-life that one compartment with the same mean residence would have [min]. */
export const effectiveHalfLife = (curve: Curve, base: number, to: number, middle: number): number =>
  (Math.LN2 * meanResidence(curve, base, to, middle)) / PER_MINUTE;

/** For how long the increment stays above a level [min]. */
export function timeAbove(curve: Curve, base: number, level: number, to: number): number {
  const { time, values } = above(between(curve, 0, to), base);
  let seconds = 0;
  for (let i = 1; i < time.length; i++) {
    const [a, b, dt] = [values[i - 1]! - level, values[i]! - level, time[i]! - time[i - 1]!];
    if (a >= 0 && b >= 0) seconds += dt;
    else if (a >= 0 || b >= 0) seconds += (dt * Math.max(a, b)) / Math.abs(a - b);
  }
  return seconds / PER_MINUTE;
}

/** When the increment first comes to a level [min]; nothing if it never does. */
export function timeToReach(curve: Curve, base: number, level: number): number {
  const { time, values } = above(curve, base);
  const i = values.findIndex((v) => v >= level);
  if (i < 0) return Number.NaN;
  if (i === 0) return time[0]! / PER_MINUTE;
  const share = (level - values[i - 1]!) / (values[i]! - values[i - 1]!);
  return (time[i - 1]! + share * (time[i]! - time[i - 1]!)) / PER_MINUTE;
}

/** How often a curve rises and falls again, each time by a share of the way from its least to its highest. */
export function maxima({ values }: Curve, share: number): number {
  const [least, most] = values.reduce(([a, b], v) => [Math.min(a, v), Math.max(b, v)], [Infinity, -Infinity]);
  const enough = share * (most - least);
  let [found, isRising, turn] = [0, true, values[0]!];
  for (const value of values) {
    if (isRising === value > turn) turn = value;
    if (Math.abs(turn - value) < enough) continue;
    if (isRising) found++;
    isRising = !isRising;
    turn = value;
  }
  return found;
}

/** Rate of an infusion over the rise that it makes [L/min]. */
export function metabolicClearance(curve: Curve, infusion: Curve, baseline: number, at: number): number {
  return valueAt(infusion, at) / (valueAt(curve, at) - valueAt(curve, baseline));
}
