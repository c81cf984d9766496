import { type Fault, factorBetween, printNumber, spokenUnit } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import type { Measure } from '../scenario/measures.ts';
import { isObservable, isOfMeasures, isOfRelease, isOfSpikes, type Reduction } from './catalogue.ts';
import { isOfFeeding } from './feeding-catalogue.ts';
import { feedingMeasure } from './feeding-measures.ts';
import { isOfLabour } from './labour-catalogue.ts';
import { labourMeasure } from './labour-measures.ts';
import { timed } from './labour-moments.ts';
import { curveOf, type Outcome } from './outcome.ts';
import { perDose } from './per-dose.ts';
import { reading, shareNotDetected } from './reading.ts';
import { reduce } from './reductions.ts';
import { releaseMeasure } from './release-measures.ts';
import { conversionOf, isMicrounits, ownUnit } from './shown-unit.ts';
import { spikeMeasure } from './spike-measures.ts';
import { substanceOf } from './substance.ts';

/** A measured number, or why there is none. */
export interface Measured {
  readonly value: number | null;
  readonly unit: string;
  /** Why there is no value: `not detected (limit 1.5 pg/mL)`. */
  readonly reason?: string;
  /** What must be known of the value: samples that count as the limit of their assay. */
  readonly note?: string;
}

/** Measures one thing in one run. Ratios and differences of measures are made by `measureAll`. */
export function measure(name: string, what: Measure, outcome: Outcome): Measured {
  if (what.per === undefined) return measureWhole(name, what, outcome);
  const { per: _, unit: __, ...whole } = what;
  const { value, reason } = measureWhole(name, whole, outcome);
  const { weight_kg } = outcome;
  const noWeight = weight_kg === undefined ? 'what is studied has no weight' : undefined;
  const found = value === null || noWeight ? (reason ?? noWeight!) : value / weight_kg!;
  return shownIn(name, ownUnit(what), found, what);
}

function measureWhole(name: string, asked: Measure, outcome: Outcome): Measured {
  const own = ownUnit(asked);
  const what = timed(name, asked, outcome);
  if (typeof what === 'string') return shownIn(name, own, what, asked);
  const later = [what.at_s, what.from_s, what.to_s, what.baseline_s].find((t) => (t ?? 0) > outcome.end);
  // whoever is born before a run ends is born by any later hour
  if (later !== undefined && what.observable !== 'born_within') {
    const [asked, end] = [later, outcome.end].map((seconds) => printNumber(seconds / 60));
    return shownIn(name, own, `the run ended at ${end} min, before ${asked} min`, what);
  }
  if (isOfFeeding(what.observable)) return shownIn(name, own, feedingMeasure(name, what, outcome), what);
  if (isOfLabour(what.observable)) return shownIn(name, own, labourMeasure(name, what, outcome), what);
  if (isOfSpikes(what.observable)) return shownIn(name, own, spikeMeasure(what, outcome), what);
  if (isOfRelease(what.observable)) return shownIn(name, own, releaseMeasure(name, what, outcome), what);
  if (what.observable === 'share_not_detected') {
    const level = curveOf(name, 'plasma_oxytocin', outcome);
    return shownIn(name, own, shareNotDetected(what, level, outcome), what);
  }
  if (isObservable(what.observable)) return shownIn(name, own, perDose(name, what, outcome), what);
  const curve = curveOf(name, what.observable, outcome);
  if (curve.time.length === 0) return shownIn(name, own, 'nothing was recorded', what);
  if (what.assay) {
    const { found, note } = reading(what, curve, outcome);
    return noted(shownIn(name, own, found, what), [note]);
  }
  const how = (what.as ?? 'at') as Reduction | 'at';
  const [from, to] = [what.from_s ?? 0, what.to_s ?? what.at_s ?? outcome.end];
  return shownIn(name, own, reduce(curve, how, from, to, what.at_s), what);
}

/** All measures by name, whatever their order; each is measured once. */
export function measureAll(
  measures: Readonly<Record<string, Measure>>,
  outcomeOf: (what: Measure) => Outcome,
): Record<string, Measured> {
  return measureEach(measures, (name, what) => measure(name, what, outcomeOf(what)));
}

/** The same where a measure may be taken in many runs: `take` says what they give together. */
export function measureEach(
  measures: Readonly<Record<string, Measure>>,
  take: (name: string, what: Measure) => Measured,
): Record<string, Measured> {
  const done = new Map<string, Measured>();
  const begun = new Set<string>();
  const asked = (name: string, by: string): Measured => {
    const known = done.get(name);
    if (known) return known;
    const what = Object.hasOwn(measures, name) ? measures[name] : undefined;
    if (!what) throw empty(by, `'${name}' is not measured`);
    if (begun.has(name)) throw empty(by, `'${name}' is measured by itself`);
    begun.add(name);
    const parts = isOfMeasures(what.observable) ? (what.of as readonly string[]) : undefined;
    const found = parts
      ? combined(
          name,
          what,
          parts.map((part) => ({ ...asked(part, name), of: measures[part]! })),
        )
      : take(name, what);
    done.set(name, found);
    return found;
  };
  return Object.fromEntries(Object.keys(measures).map((name) => [name, asked(name, name)]));
}

const empty = (name: string, reason: string): Fault => fault('measure-empty', { name, reason });

type Part = Measured & { readonly of: Measure };

function combined(name: string, what: Measure, parts: readonly Part[]): Measured {
  const [first, second] = [parts[0]!, parts[1]!];
  const own = what.observable === 'ratio' ? '1' : first.unit;
  const missing = [first, second].find((part) => part.value === null);
  if (missing) return shownIn(name, own, missing.reason ?? 'a part of it has no value', what);
  const factor = factorOf(second, first);
  if (factor === undefined) throw empty(name, `${first.unit} and ${second.unit} are no units of one kind`);
  const [a, b] = [first.value!, second.value! * factor];
  const found = shownIn(name, own, COMBINED[what.observable as keyof typeof COMBINED](a, b), what);
  return noted(found, [first.note, second.note]);
}

/** What two measures give together. */
const COMBINED = {
  ratio: (a: number, b: number): number | string => (b === 0 ? 'the second measure is 0' : a / b),
  difference: (a: number, b: number): number => a - b,
  larger: (a: number, b: number): number => Math.max(a, b),
  smaller: (a: number, b: number): number => Math.min(a, b),
};

/** How units of one kind weigh against each other; papers differ in what a uU weighs. */
function factorOf(from: Part, to: Part): number | undefined {
  const isOnePaper = from.of.picograms_per_microunit === to.of.picograms_per_microunit;
  if (from.unit === to.unit && (isOnePaper || !isMicrounits(to.unit))) return 1;
  if (isMicrounits(from.unit) || isMicrounits(to.unit)) return undefined;
  const [own, others] = [to, from].map(({ of }) => substanceOf(of.signal ?? of.observable));
  const bridge = own === others ? own : undefined;
  return factorBetween(spokenUnit(from.unit, others), spokenUnit(to.unit, own), bridge);
}

const noted = (found: Measured, notes: readonly (string | undefined)[]): Measured => {
  const said = [...new Set(notes.filter((note) => note !== undefined))];
  return found.value === null || said.length === 0 ? found : { ...found, note: said.join('; ') };
};

/** A value in the unit that was asked for, or why there is none. */
function shownIn(name: string, own: string, found: number | string, what: Measure): Measured {
  const wanted = what.unit ?? own;
  if (typeof found === 'string') return { value: null, unit: wanted, reason: found };
  const turn = conversionOf(own, what);
  if (!turn) throw empty(name, `'${wanted}' is no unit of ${what.observable} (${own})`);
  const value = turn(found);
  if (!Number.isFinite(value)) return { value: null, unit: wanted, reason: 'it is no finite number' };
  return { value, unit: wanted };
}
