import { Fault, printNumber } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import type { PreparationChoice } from '../preparations/choice.ts';
import { CROWD_KEYS, type Crowd, type NoCrowd, readCrowd, withoutElsewhere } from './crowd.ts';
import { type Document, readDocument } from './document.ts';
import { Door, Enough, isMapping, type Mapping, type Refusal } from './door.ts';
import type { LivingEntry, PreparedEntry } from './entries.ts';
import { quantity } from './fields.ts';
import { type Measure, type Measures, readMeasures, readReport } from './measures.ts';
import type { PersonChoice } from './person.ts';
import { shown } from './shown.ts';
import { foreignSignal, readSubject, type Subject, signalsOf } from './subject.ts';
import { clockSeconds } from './times.ts';
import { readUntil } from './timing.ts';

/** A scenario in its canonical form: what is run, stored, hashed and shared. */
export type Scenario = PersonScenario | PreparedScenario;

/** Somebody lives. */
export interface PersonScenario extends Frame, Crowd {
  readonly person: PersonChoice;
  readonly preparation?: never;
  readonly do: readonly LivingEntry[];
}
/** A part of the system is studied outside a living body. */
export interface PreparedScenario extends Frame, NoCrowd {
  readonly person?: never;
  readonly preparation: PreparationChoice;
  readonly do: readonly PreparedEntry[];
}

interface Frame {
  readonly tokos: 1;
  readonly title?: string;
  /** Clock time at which it begins, '06:00'. */
  readonly start?: string;
  /** Length of the run [s]. */
  readonly max_s: number;
  readonly until?: string;
  readonly measure: Readonly<Record<string, Measure>>;
  readonly report: readonly string[];
  readonly seed?: number;
  /** The dose is beyond every experiment of the atlas, and the reader has been told. */
  readonly beyond_evidence?: true;
  readonly source?: string;
  readonly note?: string;
}

const KEYS = [
  'tokos',
  'title',
  'person',
  'preparation',
  'start',
  'max',
  'max_s',
  'until',
  'do',
  'measure',
  'report',
  ...CROWD_KEYS,
  'seed',
  'beyond_evidence',
  'source',
  'note',
];
/** Keys of the plan; refused by name until what they need exists. */
const PLANNED = ['doubt'];
const MOST_DAYS = 400;
const DAY = 86_400;
const USUAL_LENGTH = 7200;
/** How long a run may be. */
export const LENGTH = quantity('max', 's', { least: 1, optional: true });
export const LONGEST_TEXT = 2000;

/** What reading a document gave: a scenario, or everything that is wrong with it. */
export type Reading =
  | { readonly scenario: Scenario; readonly refusals: readonly [] }
  | { readonly scenario: undefined; readonly refusals: readonly Refusal[] };

/** Reads a scenario from YAML or JSON. Never throws for what a document holds. */
export function readScenario(text: string): Reading {
  let document: Document;
  try {
    document = readDocument(text);
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
    const line = mistake.slots.line === undefined ? undefined : Number(mistake.slots.line);
    return { scenario: undefined, refusals: [{ fault: mistake, path: [], line }] };
  }
  return scenarioIn(document);
}

/** Reads a scenario from a document that was read before, such as one that options have changed since. */
export function scenarioIn(document: Document): Reading {
  const door = new Door(document);
  const scenario = readBounded(door, document.value, true);
  if (door.refusals.length > 0 || !scenario) {
    const refusals = door.refusals.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return { scenario: undefined, refusals };
  }
  return { scenario, refusals: [] };
}

/** A scenario from a value that is already read, such as part of an experiment. Throws the first mistake. */
export function scenarioFrom(value: unknown, withinEvidence: boolean = true): Scenario {
  const door = new Door({ value, lineOf: () => undefined });
  const scenario = readBounded(door, value, withinEvidence);
  if (door.refusals[0]) throw door.refusals[0].fault;
  return scenario!;
}

/** Measures that stand apart from any scenario, as in an experiment with several arms. */
export function measuresFrom(value: unknown): { measures: Measures; refusals: readonly Refusal[] } {
  const door = new Door({ value, lineOf: () => undefined });
  let measures: Measures = {};
  try {
    measures = readMeasures(door, value, ['measure'], undefined);
  } catch (reason) {
    if (!(reason instanceof Enough)) throw reason;
  }
  return { measures, refusals: door.refusals };
}

/** Leaves a document in which enough is wrong. */
function readBounded(door: Door, value: unknown, withinEvidence: boolean): Scenario | undefined {
  try {
    return readValue(door, value, withinEvidence);
  } catch (reason) {
    if (!(reason instanceof Enough)) throw reason;
    return undefined;
  }
}

function readValue(door: Door, value: unknown, withinEvidence: boolean): Scenario | undefined {
  const given = door.mapping(value, [], 'a scenario, such as `tokos new` prints');
  if (!given) return undefined;
  for (const key of PLANNED.filter((k) => Object.hasOwn(given, k))) {
    door.refuse([key], fault('not-built-yet', { given: key, expected: KEYS.join(', ') }));
  }
  const planned = new Set(PLANNED);
  const unplanned = Object.fromEntries(Object.entries(given).filter(([key]) => !planned.has(key)));
  door.keys(withoutElsewhere(door, unplanned), [], KEYS);
  refuseVersion(door, given);
  const start = readStart(door, given);
  const clock = clockSeconds(start);
  const max_s = readLength(door, given);
  const beyond = readBeyond(door, given);
  const isBounded = withinEvidence && !beyond;
  const subject = readSubject(door, given, { clock, max_s, isBounded });
  const signals = subject && signalsOf(subject);
  const until = given.until === undefined ? undefined : readUntil(door, given.until, ['until'], signals);
  const measure = readMeasures(door, given.measure, ['measure'], clock);
  const report = readReport(door, given.report, ['report'], measure, clock);
  const seed = readSeed(door, given);
  if (!subject || max_s === undefined) return undefined;
  refuseForeign(door, report.measures, subject);
  const crowd = readCrowd(door, given, subject, { clock, max_s, isBounded });
  const frame = {
    tokos: 1 as const,
    ...text(door, given, 'title'),
    ...(start !== undefined && { start }),
    max_s,
    ...(until !== undefined && { until }),
    measure: report.measures,
    report: report.names,
    ...(seed !== undefined && { seed }),
    ...(beyond && { beyond_evidence: true as const }),
    ...text(door, given, 'source'),
    ...text(door, given, 'note'),
  };
  return 'person' in subject ? { ...frame, ...subject, ...crowd } : { ...frame, ...subject };
}

/** A measure looks at a signal that whoever or whatever is studied does not have. */
function refuseForeign(door: Door, measures: Frame['measure'], subject: Subject): void {
  for (const [name, what] of Object.entries(measures)) {
    const foreign = foreignSignal(name, what, subject);
    if (foreign) door.refuse(['measure', name], foreign);
  }
}

/** Another form of scenarios would have another number. */
function refuseVersion(door: Door, { tokos }: Mapping): void {
  const slots = { key: 'tokos', expected: 'the version, 1' };
  if (tokos === undefined) door.refuse([], fault('key-missing', slots));
  else if (tokos !== 1) door.refuse(['tokos'], fault('wrong-kind', { ...slots, given: shown(tokos) }));
}

function text<K extends 'title' | 'source' | 'note'>(door: Door, given: Mapping, key: K) {
  const value = given[key];
  if (value === undefined) return {};
  if (typeof value === 'string' && value.length <= LONGEST_TEXT) return { [key]: value } as Record<K, string>;
  door.refuse(
    [key],
    fault('wrong-kind', { key, given: shown(value), expected: `a text of ${LONGEST_TEXT} letters at most` }),
  );
  return {};
}

function readStart(door: Door, given: Mapping): string | undefined {
  const value = given.start;
  if (value === undefined) return undefined;
  if (typeof value === 'string' && clockSeconds(value) !== undefined) return value.trim();
  const expected = 'a clock time in quotes, such as "06:00"';
  return door.refuse(['start'], fault('wrong-kind', { key: 'start', given: shown(value), expected }));
}

function readLength(door: Door, given: Mapping): number | undefined {
  const greatest = MOST_DAYS * DAY;
  const own = Object.fromEntries(Object.entries(given).filter(([key]) => key === 'max' || key === 'max_s'));
  const before = door.refusals.length;
  const { max_s } = door.fields(own, [], { max: LENGTH });
  if (door.refusals.length > before) return undefined;
  if (typeof max_s === 'number' && max_s > greatest) {
    const slots = { given: printNumber(max_s / DAY), most: MOST_DAYS };
    return door.refuse([Object.hasOwn(own, 'max') ? 'max' : 'max_s'], fault('max-long', slots));
  }
  return (max_s as number | undefined) ?? USUAL_LENGTH;
}

function readSeed(door: Door, given: Mapping): number | undefined {
  const seed = given.seed;
  if (seed === undefined) return undefined;
  if (typeof seed === 'number' && Number.isSafeInteger(seed) && seed >= 0) return seed + 0;
  return door.refuse(['seed'], fault('seed-form', { given: shown(seed) }));
}

function readBeyond(door: Door, given: Mapping): boolean {
  const value = given.beyond_evidence;
  if (value === undefined || value === false || value === 'no') return false;
  if (value === true || value === 'yes') return true;
  const slots = { key: 'beyond_evidence', given: shown(value), expected: 'yes or no' };
  door.refuse(['beyond_evidence'], fault('wrong-kind', slots));
  return false;
}

/**
 * The canonical document of a scenario: keys in order, shortest numbers, units in the names. Equal
 * scenarios give equal text, and reading it gives the same scenario.
 */
export function canonicalText({ do: entries, arms, ...rest }: Scenario): string {
  const written = Object.entries(arms ?? {}).map(([name, arm]) => [name, { ...arm, do: deeds(arm.do) }]);
  const groups = arms && { arms: Object.fromEntries(written) as Readonly<Record<string, object>> };
  const document = { ...rest, do: deeds(entries), ...groups };
  return JSON.stringify(document, (_, value: unknown) =>
    isMapping(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

const deeds = (entries: Scenario['do']): object[] =>
  entries.map(({ deed, what, ...when }) => ({ [deed]: what, ...when }));
