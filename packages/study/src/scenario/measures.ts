import { ASSAY_NAMES, assayName } from '../assay/assays.ts';
import { fault } from '../messages/faults.ts';
import { isObservable, isOfMeasures, isSignal, OBSERVABLES, REDUCTIONS } from '../observables/catalogue.ts';
import { LABOUR_EVENTS, type LabourEvent } from '../observables/labour-moments.ts';
import { isMicrounits, isShowable, ownUnit } from '../observables/shown-unit.ts';
import type { Path } from './document.ts';
import { type Door, guess, isMapping, type Mapping } from './door.ts';
import { choice, count, type Fields, plainUnit } from './fields.ts';
import { shorthand } from './shorthand.ts';
import { shown } from './shown.ts';
import { ALIASES, SIGNALS, signalName } from './signals.ts';
import { duration, readTime, timeText } from './times.ts';

/** What is measured, in the canonical form (ruling 50). */
export interface Measure {
  /** A signal, or a name of the catalogue. */
  readonly observable: string;
  /** An arm; for a ratio the names of two measures. */
  readonly of?: string | readonly string[];
  /** The signal that an observable looks at; plasma oxytocin unless said. */
  readonly signal?: string;
  readonly assay?: string;
  readonly at_s?: number;
  readonly every_s?: number;
  readonly from_s?: number;
  readonly to_s?: number;
  readonly baseline_s?: number;
  /** Between two spikes; `interval_to_s` where a stretch of intervals is looked at. */
  readonly interval_s?: number;
  readonly interval_to_s?: number;
  /** Width of the bins in which something is counted. */
  readonly bin_s?: number;
  readonly as?: string;
  readonly share?: number;
  /** Widths of the cervix in place of times. */
  readonly at_cm?: number;
  readonly from_cm?: number;
  readonly to_cm?: number;
  /** What the times are counted from; the start of the run unless said. */
  readonly since?: LabourEvent;
  /** Per kilogram of whoever is studied. */
  readonly per?: 'weight';
  readonly unit?: string;
  /** A paper's own factor where it prints uU/mL. */
  readonly picograms_per_microunit?: number;
}

export type Measures = Readonly<Record<string, Measure>>;
/** Times from the start, and lengths of time with the least that each may be [s]. */
const MOMENTS = ['at', 'from', 'to', 'baseline'] as const;
const LENGTHS = { every: 1, interval: 0.001, interval_to: 0.001, bin: 0.001 } as const;
type LengthName = keyof typeof LENGTHS;
const LENGTH_NAMES = Object.keys(LENGTHS) as LengthName[];
export const MEASURE_TIMES = [...MOMENTS, ...LENGTH_NAMES] as const;
const TIMES = MEASURE_TIMES.flatMap((name) => [name, `${name}_s`]);
const KEYS = [
  'observable',
  'of',
  'signal',
  'assay',
  'as',
  'unit',
  'share',
  'per',
  'picograms_per_microunit',
  'at_cm',
  'from_cm',
  'to_cm',
  'since',
];
export const MEASURE_NAME = /^[a-z][a-z0-9_]{0,79}$/;
/** Leaves room for what sets two of a name apart. */
const LONGEST_NAME = 72;
const LONGEST_UNIT = 60;
/** How long before an event a measure may look [s]. */
const LONGEST_BEFORE = 86_400;
const READ_BY_LABORATORIES = ['plasma_oxytocin', 'share_not_detected'];
const EXAMPLE = '{ observable: plasma_oxytocin, at: 60 min }';

export function readMeasures(door: Door, value: unknown, path: Path, start: number | undefined): Measures {
  if (value === undefined) return {};
  const given = door.mapping(value, path, 'a mapping of names to measures');
  const measures: Record<string, Measure> = {};
  for (const [name, own] of Object.entries(given ?? {})) {
    const here = [...path, name];
    if (!MEASURE_NAME.test(name)) {
      door.refuse(here, fault('measure-form', { given: shown(name), example: `plasma_peak: ${EXAMPLE}` }));
      continue;
    }
    const measure = readMeasure(door, own, here, start);
    if (measure) measures[name] = measure;
  }
  return measures;
}

function readMeasure(door: Door, value: unknown, path: Path, start: number | undefined): Measure | undefined {
  const given = typeof value === 'string' ? shorthand(value) : value;
  if (!isMapping(given)) {
    return door.refuse(path, fault('measure-form', { given: shown(value), example: EXAMPLE }));
  }
  const before = door.refusals.length;
  door.keys(given, path, [...KEYS, ...TIMES]);
  const observable = readObservable(door, given, path);
  if (!observable) return undefined;
  const times = readMeasureTimes(door, given, path, start);
  const own = pick(given, Object.keys(MEASURE_FIELDS));
  const read = door.fields(own, path, MEASURE_FIELDS);
  const measure: Measure = {
    observable,
    ...words(door, given, path),
    ...times,
    ...read,
    ...readAssay(door, given, path),
  };
  // what is refused is not missed as well
  if (door.refusals.length > before) return undefined;
  checkNeeds(door, measure, path);
  checkOrder(door, measure, path);
  checkUnit(door, measure, path);
  return door.refusals.length > before ? undefined : measure;
}

export const MEASURE_FIELDS: Fields = {
  as: choice(Object.keys(REDUCTIONS), true),
  share: count({ least: 0, greatest: 1 }),
  at_cm: count({ least: 0, greatest: 10 }),
  from_cm: count({ least: 0, greatest: 10 }),
  to_cm: count({ least: 0, greatest: 10 }),
  since: choice(Object.keys(LABOUR_EVENTS), true),
  per: choice(['weight'], true),
  picograms_per_microunit: count({ least: 0.1, greatest: 10 }),
};

function readObservable(door: Door, given: Mapping, path: Path): string | undefined {
  const text = given.observable;
  if (typeof text !== 'string') {
    return door.refuse(path, fault('measure-form', { given: shown(text), example: EXAMPLE }));
  }
  const name = signalName(text);
  if (isSignal(name) || isObservable(name)) return name;
  const hint = guess(name, Object.keys({ ...SIGNALS, ...ALIASES, ...OBSERVABLES }));
  return door.refuse([...path, 'observable'], fault('measure-unknown', { given: shown(text), hint }));
}

function readMeasureTimes(door: Door, given: Mapping, path: Path, start: number | undefined) {
  const times: Record<string, number> = {};
  const least = given.since === undefined ? 0 : -LONGEST_BEFORE;
  for (const name of MEASURE_TIMES) {
    const canonical = Object.hasOwn(given, `${name}_s`);
    const key = canonical ? `${name}_s` : name;
    const value = given[key];
    if (value === undefined) continue;
    const here = [...path, key];
    if (canonical && Object.hasOwn(given, name)) {
      door.refuse([...path, name], fault('unit-twice', { first: name, second: key }));
      continue;
    }
    const read =
      name in LENGTHS
        ? door.quantity(value, here, duration(name, { least: LENGTHS[name as LengthName] }), canonical)
        : readTime(door, value, here, start, canonical, least);
    if (read !== undefined) times[`${name}_s`] = read;
  }
  return times;
}

function words(door: Door, given: Mapping, path: Path) {
  const { of, signal, unit } = given;
  const isNames = Array.isArray(of) && of.length === 2 && of.every((name) => typeof name === 'string');
  if (of !== undefined && typeof of !== 'string' && !isNames) {
    door.refuse([...path, 'of'], fault('measure-form', { given: shown(of), example: 'of: [first, second]' }));
  }
  if (unit !== undefined && typeof unit !== 'string') {
    door.refuse(
      [...path, 'unit'],
      fault('wrong-kind', { key: 'unit', given: shown(unit), expected: 'a unit' }),
    );
  }
  const named = typeof signal === 'string' ? signalName(signal) : undefined;
  if (signal !== undefined && (named === undefined || !isSignal(named))) {
    const hint = guess(shown(signal), Object.keys(SIGNALS));
    door.refuse([...path, 'signal'], fault('measure-unknown', { given: shown(signal), hint }));
  }
  return {
    ...(of !== undefined && { of: of as string | readonly string[] }),
    ...(named !== undefined && { signal: named }),
    ...(typeof unit === 'string' && { unit }),
  };
}

function readAssay(door: Door, given: Mapping, path: Path) {
  const text = given.assay;
  if (text === undefined) return {};
  const name = typeof text === 'string' ? assayName(text) : '';
  if (ASSAY_NAMES.includes(name)) return { assay: name };
  const slots = { given: shown(text), expected: ASSAY_NAMES.join(', '), hint: guess(name, ASSAY_NAMES) };
  door.refuse([...path, 'assay'], fault('assay-unknown', slots));
  return {};
}

function checkNeeds(door: Door, measure: Measure, path: Path): void {
  const { observable } = measure;
  const name = placeOf(path);
  const lacks = (key: string): boolean => !Object.hasOwn(measure, key) && !Object.hasOwn(measure, `${key}_s`);
  const refuse = (key: string, example: string): void => {
    door.refuse(path, fault('measure-argument', { name, observable, key, example: `${key}: ${example}` }));
  };
  if (isObservable(observable)) {
    for (const [key, example] of Object.entries(OBSERVABLES[observable].needs)) {
      if (lacks(key)) refuse(key, example);
    }
    if (isOfMeasures(observable) && typeof measure.of === 'string') refuse('of', '[first, second]');
  } else if (lacks('at') && lacks('at_cm') && lacks('as')) refuse('at', '60 min');
}

/** A measure by its name, or by its place in the report. */
const placeOf = (path: Path): string => {
  const [list, last] = [path.at(-2), path.at(-1)];
  return typeof last === 'number' ? `${list}[${last}]` : String(last);
};

/** A stretch ends after it begins. */
function checkOrder(door: Door, { from_s, to_s, at_s }: Measure, path: Path): void {
  const end = to_s ?? at_s;
  if (from_s === undefined || end === undefined || end >= from_s) return;
  const key = to_s === undefined ? 'at' : 'to';
  const here = [...path, key];
  door.refuse(here, fault('time-order', { key: placeOf(path), given: timeText(end), low: timeText(from_s) }));
}

/**
 * Before anything is measured: a unit of another kind, a laboratory's unit without its weight, an assay of
 * no blood.
 */
function checkUnit(door: Door, measure: Measure, path: Path): void {
  const { observable, assay, unit } = measure;
  const name = placeOf(path);
  if (assay !== undefined && !READ_BY_LABORATORIES.includes(observable)) {
    door.refuse([...path, 'assay'], fault('assay-foreign', { name, observable }));
  }
  if (unit === undefined) return;
  if (isMicrounits(unit) && measure.picograms_per_microunit === undefined && !isOfMeasures(observable)) {
    const slots = { name, observable: `${observable} in ${unit}` };
    const key = 'picograms_per_microunit';
    door.refuse(path, fault('measure-argument', { ...slots, key, example: `${key}: 2` }));
  } else if (unit.length > LONGEST_UNIT || !isShowable(measure)) {
    const example = `unit: ${isOfMeasures(observable) ? '1' : plainUnit(ownUnit(measure))}`;
    door.refuse([...path, 'unit'], fault('measure-form', { given: shown(unit), example }));
  }
}

/** `report:` names measures, or says them in place; without it everything that is measured is reported. */
export function readReport(
  door: Door,
  value: unknown,
  path: Path,
  measures: Measures,
  start: number | undefined,
): { readonly names: readonly string[]; readonly measures: Measures } {
  if (value === undefined) return { names: Object.keys(measures), measures };
  const list = Array.isArray(value) ? value : [value];
  const all: Record<string, Measure> = { ...measures };
  const names = list.flatMap((item, i) => {
    const here = [...path, i];
    if (typeof item === 'string' && Object.hasOwn(measures, item)) return [item];
    const measure = readMeasure(door, item, here, start);
    if (!measure) return [];
    const name = nameAmong(all, measure);
    all[name] = measure;
    return [name];
  });
  return { names: [...new Set(names)], measures: all };
}

/** A name that no other measure has; the same measure has one name. */
function nameAmong(all: Measures, measure: Measure): string {
  const name = nameOf(measure);
  const same = JSON.stringify(measure);
  for (let n = 1; ; n++) {
    const next = n === 1 ? name : `${name}_${n}`;
    if (!Object.hasOwn(all, next) || JSON.stringify(all[next]) === same) return next;
  }
}

/** A name for a measure that was said in place: `plasma_oxytocin_max`, `plasma_oxytocin_at_60_min`. */
function nameOf({ observable, as, at_s, from_s, to_s }: Measure): string {
  const how = as === undefined ? '' : `_${as}`;
  const after = from_s === undefined ? '' : `_from_${minutes(from_s)}`;
  const before = to_s === undefined ? '' : `_to_${minutes(to_s)}`;
  const when = at_s === undefined ? '' : `_at_${minutes(at_s)}`;
  const window = `${after}${before}${when}`;
  return `${observable}${how}${window}${window && '_min'}`.slice(0, LONGEST_NAME);
}

const minutes = (seconds: number): string => String(seconds / 60).replaceAll(/[^\da-z]/g, '_');

const pick = (item: Mapping, keys: readonly string[]): Mapping =>
  Object.fromEntries(Object.entries(item).filter(([key]) => keys.includes(key)));
