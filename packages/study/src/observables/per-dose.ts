import { DRUGS } from '@tokos/body';
import type { Measure } from '../scenario/measures.ts';
import { snakeCase } from '../scenario/signals.ts';
import type { LevelObservable, Reduction } from './catalogue.ts';
import { area, between, type Curve, valueAt } from './curve.ts';
import * as kinetics from './kinetics.ts';
import { curveOf, type Outcome } from './outcome.ts';
import { reduce } from './reductions.ts';
import { drugOf } from './substance.ts';
import { twoExponentials } from './two-exponentials.ts';

const PER_MINUTE = 60;

/** Why an observable has no value where what it divides by is missing. */
const REASONS: Readonly<Partial<Record<LevelObservable, string>>> = {
  metabolic_clearance: 'no infusion ran at that time, or the level did not rise',
  half_life: 'the increment does not fall in that window',
  half_life_fast: 'the increment does not fall in two phases in that window',
  half_life_slow: 'the increment does not fall in two phases in that window',
  time_above: 'the level had not risen at that time',
  time_to_reach: 'the level never comes there',
  absorbed_share: 'nothing was laid down outside a vein',
  concentration_per_dose: 'nothing was given, or the reduction gives no concentration',
};
const USUAL_REASON = 'nothing was given, or the level did not rise';
/** Of these nothing at all, and less than nothing, is no measurement. */
const ABOVE_NOTHING: readonly LevelObservable[] = [
  'metabolic_clearance',
  'apparent_clearance',
  'half_life',
  'half_life_fast',
  'half_life_slow',
  'effective_half_life',
  'terminal_volume',
  'steady_state_volume',
];

/** What is reckoned from a curve and the dose behind it, or why it cannot be. */
export function perDose(name: string, what: Measure, outcome: Outcome): number | string {
  const observable = what.observable as LevelObservable;
  const value = reckoned(name, observable, what, outcome);
  const isMeaning = Number.isFinite(value) && !(value <= 0 && ABOVE_NOTHING.includes(observable));
  return isMeaning ? value : (REASONS[observable] ?? USUAL_REASON);
}

/** Rises smaller than this share of the base are rounding. */
const ROUNDING = 1e-9;

function reckoned(name: string, observable: LevelObservable, what: Measure, outcome: Outcome): number {
  const signal = what.signal ?? 'plasma_oxytocin';
  const curve = curveOf(name, signal, outcome);
  const base = valueAt(curve, what.baseline_s ?? 0);
  const given = outcome.given[drugOf(signal)] ?? kinetics.NOTHING_GIVEN;
  const dose = given.injected + given.laidDown;
  const [from, to] = [what.from_s ?? 0, what.to_s ?? outcome.end];
  if (observable === 'absorbed_share') {
    return area(between(curveOf(name, 'absorption', outcome), 0, to)) / PER_MINUTE / given.laidDown;
  }
  if (observable === 'concentration_per_dose') return concentration(curve, what, from, to) / dose;
  if (!curve.values.some((value) => value - base > ROUNDING * base)) return Number.NaN;
  const rise = (): number => valueAt(curve, what.at_s!) - base;
  switch (observable) {
    case 'metabolic_clearance': {
      const infusion = curveOf(name, snakeCase(DRUGS[drugOf(signal)].vein), outcome);
      return kinetics.metabolicClearance(curve, infusion, what.baseline_s ?? 0, what.at_s!);
    }
    case 'apparent_clearance':
      return kinetics.apparentClearance(dose, curve, base, to);
    case 'area_per_dose':
      return kinetics.wholeArea(curve, base, to).area / PER_MINUTE / dose;
    case 'half_life':
      return kinetics.halfLife(curve, base, from, to);
    case 'half_life_fast':
      return kinetics.minutesToHalve(twoExponentials(curve, base, from, to)?.fast);
    case 'half_life_slow':
      return kinetics.minutesToHalve(twoExponentials(curve, base, from, to)?.slow);
    case 'effective_half_life':
      return dose > 0 ? kinetics.effectiveHalfLife(curve, base, to, given.middle) : Number.NaN;
    case 'terminal_volume': {
      const k = kinetics.rateConstant(curve, base, from, to) * PER_MINUTE;
      return kinetics.apparentClearance(dose, curve, base, to) / k;
    }
    case 'steady_state_volume':
      return kinetics.steadyStateVolume(dose, curve, base, to, given.middle);
    case 'time_above':
      return rise() > 0 ? kinetics.timeAbove(curve, base, rise() * what.share!, to) : Number.NaN;
    case 'maxima':
      return kinetics.maxima(between(curve, from, to), what.share!);
    case 'time_to_reach':
      return rise() > 0 ? kinetics.timeToReach(curve, base, rise() * what.share!) : Number.NaN;
    // a share of samples asks a laboratory, not the dose
    case 'share_not_detected':
    case 'ratio':
    case 'difference':
    case 'larger':
    case 'smaller':
      return Number.NaN;
  }
}

/** What no dose divides. */
const NO_LEVELS: readonly Reduction[] = ['area', 'time_of_max', 'time_of_min'];

function concentration(curve: Curve, { as, at_s }: Measure, from: number, to: number): number {
  const how = as as Reduction;
  return NO_LEVELS.includes(how) ? Number.NaN : reduce(curve, how, from, to, at_s);
}
