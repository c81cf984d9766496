import { STREAMS, stream } from '@tokos/engine';
import { factorBetween, microunitsPerMillilitre, oxytocin, spokenUnit, unit } from '@tokos/units';
import { type AssayName, assay, picogramsPerMillilitre } from '../assay/assays.ts';
import { fault } from '../messages/faults.ts';
import type { Measure } from '../scenario/measures.ts';
import { SIGNALS } from '../scenario/signals.ts';
import { isObservable, OBSERVABLES, type ObservableName, type Reduction } from './catalogue.ts';
import { area, between, type Curve, valueAt } from './curve.ts';
import * as kinetics from './kinetics.ts';
import type { Outcome } from './outcome.ts';
import { reduce } from './reductions.ts';
import { substanceOf } from './substance.ts';
import { twoExponentials } from './two-exponentials.ts';

/** A measured number, or why there is none. */
export interface Measured {
  readonly value: number | null;
  readonly unit: string;
  /** Why there is no value: `not detected (limit 1.5 pg/mL)`. */
  readonly reason?: string;
}

/** Measures one thing in one run. Ratios and differences of measures are made by `measureAll`. */
export function measure(name: string, what: Measure, outcome: Outcome): Measured {
  const { observable } = what;
  if (isObservable(observable)) {
    const value = derived(observable, what, outcome);
    const own = OBSERVABLES[observable].unit;
    return inUnit({ value: finite(value), unit: own }, what);
  }
  const curve = curveOf(name, observable, outcome);
  const own = SIGNALS[observable]!.unit;
  const how = what.as as Reduction | undefined;
  if (what.assay) return inUnit(reading(what, curve, outcome), what);
  const [from, to] = [what.from_s ?? 0, what.to_s ?? what.at_s ?? outcome.end];
  const value = how ? reduce(curve, how, from, to, what.at_s) : valueAt(curve, what.at_s!);
  const timed = how === 'time_of_max' ? 'min' : how === 'area' ? `${own}*min` : own;
  return inUnit({ value: finite(value), unit: timed }, what);
}

/** All measures by name; `ratio` and `difference` read those that stand before them. */
export function measureAll(
  measures: Readonly<Record<string, Measure>>,
  outcomeOf: (what: Measure) => Outcome,
): Record<string, Measured> {
  const done: Record<string, Measured> = {};
  for (const [name, what] of Object.entries(measures)) {
    const ofMeasures = what.observable === 'ratio' || what.observable === 'difference';
    done[name] = ofMeasures ? combined(name, what, done) : measure(name, what, outcomeOf(what));
  }
  return done;
}

function combined(name: string, what: Measure, done: Readonly<Record<string, Measured>>): Measured {
  const [first, second] = (what.of as readonly string[]).map((of) => {
    const found = done[of];
    if (!found) throw fault('measure-empty', { name, reason: `'${of}' is not measured before it` });
    return found;
  });
  const missing = [first!, second!].find((m) => m.value === null);
  const unitText = what.observable === 'ratio' ? '1' : first!.unit;
  if (missing) return { value: null, unit: unitText, reason: missing.reason ?? 'a part of it has no value' };
  const factor = factorBetween(unit(second!.unit), unit(first!.unit), oxytocin) ?? 1;
  const [a, b] = [first!.value!, second!.value! * factor];
  return inUnit({ value: finite(what.observable === 'ratio' ? a / b : a - b), unit: unitText }, what);
}

function derived(observable: ObservableName, what: Measure, outcome: Outcome): number {
  const curve = curveOf(observable, what.signal ?? 'plasma_oxytocin', outcome);
  const base = valueAt(curve, what.baseline_s ?? 0);
  const { injected, laidDown, end } = outcome.given;
  const dose = injected + laidDown;
  const [from, to] = [what.from_s ?? 0, what.to_s ?? outcome.end];
  switch (observable) {
    case 'metabolic_clearance': {
      const infusion = curveOf(observable, 'infusion', outcome);
      return kinetics.metabolicClearance(curve, infusion, what.baseline_s ?? 0, what.at_s!);
    }
    case 'apparent_clearance':
      return kinetics.apparentClearance(dose, curve, base, to);
    case 'area_per_dose':
      return kinetics.wholeArea(curve, base, to).area / 60 / dose;
    case 'half_life':
      return kinetics.halfLife(curve, base, from, to);
    case 'half_life_fast':
    case 'half_life_slow': {
      const rates = twoExponentials(curve, base, from, to);
      const rate = observable === 'half_life_fast' ? rates?.fast : rates?.slow;
      return Math.LN2 / (rate ?? Number.NaN) / 60;
    }
    case 'effective_half_life':
      return kinetics.effectiveHalfLife(curve, base, to, end);
    case 'concentration_per_dose': {
      const how = what.as as Reduction;
      if (how === 'area' || how === 'time_of_max') return Number.NaN;
      return reduce(curve, how, from, to, what.at_s) / dose;
    }
    case 'terminal_volume': {
      const k = kinetics.rateConstant(curve, base, from, to) * 60;
      return kinetics.apparentClearance(dose, curve, base, to) / k;
    }
    case 'steady_state_volume':
      return kinetics.steadyStateVolume(dose, curve, base, to, end);
    case 'absorbed_share':
      return area(between(curveOf(observable, 'absorption', outcome), 0, to)) / 60 / laidDown;
    case 'time_above': {
      const level = (valueAt(curve, what.at_s!) - base) * what.share!;
      return kinetics.timeAbove(curve, base, level, to);
    }
    case 'time_to_reach':
      return kinetics.timeToReach(curve, base, (valueAt(curve, what.at_s!) - base) * what.share!);
    default:
      return Number.NaN;
  }
}

/** What a laboratory would have read at the time of the sample, or over several samples. */
function reading(what: Measure, curve: Curve, outcome: Outcome): Measured {
  const laboratory = assay(what.assay as AssayName);
  const read = (at: number): number => {
    const truth = picogramsPerMillilitre(valueAt(curve, at));
    const draw = (cell: number): (() => number) =>
      stream({ ...outcome, cell, second: Math.round(at), stream: STREAMS.assay }).normal;
    const person = stream({ ...outcome, cell: 0, second: 0, stream: STREAMS.assay }).normal;
    return laboratory.read(truth, { person, sample: draw(1) });
  };
  const unitText = 'pg/mL';
  if (what.at_s !== undefined && !what.as) {
    const value = read(what.at_s);
    if (value >= laboratory.limit) return { value, unit: unitText };
    const reason = `not detected (limit ${laboratory.limit} pg/mL)`;
    return { value: null, unit: unitText, reason };
  }
  const [from, to] = [what.from_s ?? 0, what.to_s ?? outcome.end];
  const every = what.every_s ?? Math.max(1, (to - from) / 100);
  const time = Float64Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => from + i * every);
  const values = time.map((t) => Math.max(read(t), laboratory.limit));
  const value = reduce({ time, values }, what.as as Reduction, from, time.at(-1)!, what.at_s);
  return { value: finite(value), unit: what.as === 'time_of_max' ? 'min' : unitText };
}

function curveOf(name: string, signal: string, outcome: Outcome): Curve {
  const curve = outcome.curves[signal];
  if (!curve) throw fault('measure-empty', { name, reason: `'${signal}' was not recorded` });
  return curve;
}

/** Turns a value into the unit that was asked for; uU/mL only with the paper's own factor. */
function inUnit(found: Measured, what: Measure): Measured {
  const { unit: wanted, picograms_per_microunit: factor } = what;
  if (wanted === undefined || found.value === null) return { ...found, ...(wanted && { unit: wanted }) };
  const substance = substanceOf(what.signal ?? what.observable);
  if (factor !== undefined && /^[uµ]I?U\/mL$/.test(wanted)) {
    const inPicomoles = found.value * factorBetween(unit(found.unit), unit('pmol/L'), substance)!;
    const value = microunitsPerMillilitre(inPicomoles, { picogramsPerMicrounit: factor });
    return { ...found, value, unit: wanted };
  }
  const target = spokenUnit(wanted, substance);
  const ratio = factorBetween(unit(found.unit), target, substance);
  if (ratio === undefined) throw fault('measure-form', { given: wanted, example: `unit: ${found.unit}` });
  return { ...found, value: found.value * ratio, unit: wanted };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
