import type { Numbers } from '../backends/numbers.ts';
import { exp } from '../numerics/elementary.ts';
import type {
  BundleConstants,
  CoupledConstants,
  MagnocellularConstants,
  TerminalConstants,
} from './constants.ts';
import * as at from './kernels/places.ts';
import { SERIES } from './series.ts';

/** Milliseconds of a bin of release, and steps in one. */
const BIN = 10;
const MS = 1e-3;
/** Milliseconds that coupled cells live at once. */
export const LONGEST_TILE = 5;

/** What a millisecond takes from a state with this half-life [ms], as the texts' maps have it. */
const loss = (halfLife: number): number => Math.LN2 / halfLife;

function raised(base: number, power: number): number {
  let value = 1;
  for (let i = 0; i < power; i++) value *= base;
  return value;
}

export function writeMagnocellular({ floats: f, ints }: Numbers, c: MagnocellularConstants): void {
  f[at.KEEP_PSP] = 1 - loss(c.h_M);
  f[at.KEEP_H] = 1 - loss(c.h_H);
  f[at.LOSE_A] = loss(c.h_A);
  f[at.LOSE_D] = loss(c.h_D);
  f[at.SIZE_PSP] = c.a_P;
  f[at.ADD_H] = c.k_H;
  f[at.ADD_A] = c.k_A;
  f[at.ADD_D] = c.k_D;
  f[at.GAP] = c.V_th - c.V_rest;
  ints[at.DEPOLARISES] = c.k_D === 0 && c.start.D === 0 ? 0 : 1;
}

/** What the coupled cells' kernels read as constants. */
function writeSeries({ floats: f }: Pick<Numbers, 'floats'>): void {
  f.set(SERIES, at.SERIES);
  f[at.LN2] = Math.LN2;
  f[at.HALF_WORDS] = 65_536;
  f[at.ONE] = 1;
  f[at.HALF] = 1 / 2;
}

export function writeCoupled({ floats: f, ints }: Numbers, c: CoupledConstants): void {
  writeSeries({ floats: f });
  f[at.LOSE_V] = c.step / c.tau_m;
  f[at.SHARE_E] = c.a_E;
  f[at.REVERSAL_E] = c.V_E - c.v_rest;
  f[at.SHARE_I] = c.a_I;
  f[at.REVERSAL_I] = c.v_rest - c.V_I;
  f[at.THRESHOLD] = c.th_0 - c.v_rest;
  f[at.GREATEST_A] = c.A;
  f[at.PER_HALF_A] = 1 / c.a_50;
  ints[at.POWER_A] = c.n_A;
  const [count, fall, rise] = [1 - c.step / c.tau_A, 1 - c.step / c.tau_O, exp(-c.step / c.tau_H)];
  for (let k = 0; k < LONGEST_TILE; k++) {
    f[at.LOST_COUNT + k] = 1 - raised(count, k + 1);
    f[at.UP_COUNT + k] = 1 / raised(count, k + 1);
    f[at.LOST_FALL + k] = 1 - raised(fall, k + 1);
    f[at.UP_FALL + k] = 1 / raised(fall, k + 1);
    f[at.MOST_FALL + k] = c.g_max / raised(fall, k + 1);
    f[at.KEPT_RISE + k] = raised(rise, k + 1);
    f[at.UP_RISE + k] = c.H / raised(rise, k + 1);
  }
}

/** `effect` multiplies f. */
export function writeBundles(
  { floats: f, doubles, ints }: Numbers,
  c: BundleConstants,
  effect: number,
): void {
  f[at.PASSED] = 1 - c.f * effect;
  f[at.HELD] = c.f * effect;
  f[at.PER_HALF_CANNABINOID] = 1 / c.e_50;
  doubles[at.KEEP_CANNABINOID >> 1] = cannabinoidKept(c);
  doubles[at.ADD_CANNABINOID >> 1] = c.k_E;
  ints[at.POWER_CANNABINOID] = c.n_E50;
}

/** What a millisecond leaves of it. */
export const cannabinoidKept = (c: BundleConstants): number => 1 - (c.step * MS) / c.tau_E;

/**
 * Bins of 10 ms: states decay by the tenth power, and what is released is the sum of the text's ten
 * milliseconds in closed form, since squares of a decaying state form a geometric series.
 */
export function writeTerminals({ floats: f, ints }: Numbers, c: TerminalConstants): void {
  const [keepB, keepE, keepC] = [1 - loss(c.h_B / MS), 1 - loss(c.h_E), 1 - loss(c.h_C / MS)];
  f[at.KEEP_B] = raised(keepB, BIN);
  f[at.KEEP_E] = raised(keepE, BIN);
  f[at.KEEP_C] = raised(keepC, BIN);
  f[at.FULL_POOL] = c.P_max;
  f[at.ADD_B] = c.k_B;
  f[at.ADD_E] = c.k_E;
  f[at.ADD_C] = c.k_C;
  f[at.REST_B] = c.b_0;
  f[at.PER_HALF_E] = 1 / c.E_th;
  f[at.PER_HALF_C] = 1 / c.C_th;
  let share = 0;
  for (let ms = 0; ms < BIN; ms++) {
    f[at.DOWN_B + ms] = raised(keepB, ms + 1);
    f[at.DOWN_E + ms] = raised(keepE, ms + 1);
    f[at.DOWN_C + ms] = raised(keepC, ms + 1);
    f[at.UP_B + ms] = 1 / raised(keepB, ms + 1);
    f[at.UP_E + ms] = 1 / raised(keepE, ms + 1);
    f[at.UP_C + ms] = 1 / raised(keepC, ms + 1);
    share += c.alpha * c.step * MS * raised(keepE, 2 * (ms + 1));
    f[at.SHARE + ms] = share;
  }
  f[at.BIN_SHARE] = share;
  ints[at.POWER_E] = c.n_E;
  ints[at.POWER_C] = c.n_C;
}

/** What a bin can refill [pg] while this is missing from the reserve [pg]. */
export const refillOfBin = (c: TerminalConstants, missing: number): number =>
  c.beta * (1 - missing / c.R_max) * BIN * c.step * MS;
