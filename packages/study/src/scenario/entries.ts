import { LIVING, type LivingKind, PREPARATIONS, type PreparationName, RATS, type RatKind } from '@tokos/body';
import type { Fault } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import { PREPARED_DEED_NAMES, type PreparedDeedName, preparedDeed } from '../preparations/deeds/index.ts';
import { DEED_NAMES, type DeedName, deedKind, PLANNED_DEEDS } from './deeds/index.ts';
import type { Path } from './document.ts';
import { type Door, guess, isMapping, type Mapping } from './door.ts';
import { shown } from './shown.ts';
import { readTiming, refuseEndless } from './timing.ts';

/** One line of `do:`, canonical: the deed's own key and when it is done. */
export interface Entry<Name extends string = DeedName> {
  readonly deed: Name;
  /** In the deed's own canonical form. */
  readonly what: object;
  readonly id: string;
  /** From the start of the run [s]. */
  readonly at_s: readonly number[];
  readonly for_s?: number;
  /** Again and again, this long from one beginning to the next [s]. */
  readonly every_s?: number;
  /** It begins once, when this condition first holds at or after `at_s`. */
  readonly when?: string;
  readonly until?: string;
}

/** A line of what is done to a preparation. */
export type PreparedEntry = Entry<PreparedDeedName>;

/** A line of what is done to a person or an animal: a drug, or what drives the cells of a rat. */
export type LivingEntry = Entry<DeedName | PreparedDeedName>;

const isDeed = (name: string): name is DeedName => (DEED_NAMES as readonly string[]).includes(name);
const isDrugLine = (entry: LivingEntry): entry is Entry => isDeed(entry.deed);
/** The lines that give a drug, each in its place. */
export const drugLines = (entries: readonly (LivingEntry | undefined)[]): (Entry | undefined)[] =>
  entries.map((entry) => (entry && isDrugLine(entry) ? entry : undefined));
/** The lines that drive cells or endings. */
export const drivingLines = (entries: readonly LivingEntry[]): PreparedEntry[] =>
  entries.filter((entry): entry is PreparedEntry => !isDrugLine(entry));

/** How long a deed lasts once it has begun, if no condition ends it [s]. */
export const lengthOf = ({ deed, for_s, until }: Entry): number =>
  for_s ?? (until === undefined ? (deedKind(deed).usual ?? Infinity) : Infinity);

/** The deeds that a document may name, and how each of them is read. */
interface Book<Name extends string> {
  readonly names: readonly Name[];
  /** Refused by name, so that nobody hunts for a typing error. */
  readonly planned: readonly string[];
  readonly example: string;
  kind(name: Name): Readable;
  /** What is said where a deed is no mapping. */
  bare(deed: Name, given: string): Fault;
  /** Why a deed that there is cannot be done here, or nothing. */
  foreign(given: string): Fault | undefined;
}
interface Readable {
  readonly lasts: boolean;
  /** How long it lasts where neither `for` nor `until` is given [s]. */
  readonly usual?: number;
  /** Longest that `for` may be [s]. */
  readonly longest?: number;
  /** The key for which a bare word stands. */
  readonly word?: string;
  /** A condition may end it; those that last unless it is said. */
  readonly until?: boolean;
  /** A condition may begin it, unless it is said. */
  readonly canWait?: boolean;
  read(door: Door, value: Mapping, path: Path): object | undefined;
}

const elsewhere = (given: string, to: string, expected: readonly string[]): Fault =>
  fault('deed-elsewhere', { given, to, expected: expected.join(', ') });

const OF_PERSONS: Book<DeedName> = {
  names: DEED_NAMES,
  planned: PLANNED_DEEDS,
  example: `- infusion: ${deedKind('infusion').example}`,
  kind: deedKind,
  bare: (deed, given) => fault('deed-bare', { deed, given, example: `${deed}: ${deedKind(deed).example}` }),
  foreign: (given) => {
    if (!(PREPARED_DEED_NAMES as readonly string[]).includes(given)) return undefined;
    return elsewhere(given, 'a person', DEED_NAMES);
  },
};

/** What a rat can be given, and what can drive its cells. */
function ofRats(kind: RatKind): Book<DeedName | PreparedDeedName> {
  const own = drivenBook(kind, LIVING[kind].noun);
  const names = [...DEED_NAMES, ...own.names];
  return {
    names,
    planned: PLANNED_DEEDS,
    example: OF_PERSONS.example,
    kind: (name) => (isDeed(name) ? deedKind(name) : preparedDeed(name)),
    bare: (deed, given) => (isDeed(deed) ? OF_PERSONS.bare(deed, given) : own.bare(deed, given)),
    foreign: (given) => {
      const isOther = (PREPARED_DEED_NAMES as readonly string[]).includes(given);
      return isOther ? elsewhere(given, LIVING[kind].noun, names) : undefined;
    },
  };
}

function drivenBook(kind: PreparationName | RatKind, noun: string): Book<PreparedDeedName> {
  const names = PREPARED_DEED_NAMES.filter((name) => preparedDeed(name).on.includes(kind));
  return {
    names,
    planned: [],
    example: `- ${names[0]}: ${preparedDeed(names[0]!).example}`,
    kind: preparedDeed,
    bare: (deed, given) => {
      const expected = `what is done as a mapping, such as ${deed}: ${preparedDeed(deed).example}`;
      return fault('wrong-kind', { key: deed, given, expected });
    },
    foreign: (given) => {
      const others: readonly string[] = [...PREPARED_DEED_NAMES, ...DEED_NAMES, ...PLANNED_DEEDS];
      return others.includes(given) ? elsewhere(given, noun, names) : undefined;
    },
  };
}

const LONGEST_ID = 60;
const BESIDE = ['at', 'at_s', 'when', 'for', 'for_s', 'until', 'every', 'every_s', 'id'] as const;

/** Lines of `do:`, each in its place; one that was refused is missing. */
type Lines<Name extends string> = (Entry<Name> | undefined)[];

/** What is done to a person or a rat. */
export const readEntries = (
  kind: LivingKind | undefined,
  door: Door,
  value: unknown,
  path: Path,
  start: number | undefined,
): Lines<DeedName | PreparedDeedName> =>
  kind !== undefined && isRat(kind)
    ? readLines(ofRats(kind), door, value, path, start)
    : readLines(OF_PERSONS, door, value, path, start);

const isRat = (kind: LivingKind): kind is RatKind => Object.hasOwn(RATS, kind);

/** What is done to a preparation. */
export const readPreparedEntries = (
  kind: PreparationName,
  door: Door,
  value: unknown,
  path: Path,
  start: number | undefined,
): Lines<PreparedDeedName> => readLines(drivenBook(kind, PREPARATIONS[kind].noun), door, value, path, start);

/** Every line of `do:` in its place; what is wrong with one does not hide the next. */
function readLines<Name extends string>(
  book: Book<Name>,
  door: Door,
  value: unknown,
  path: Path,
  start: number | undefined,
): Lines<Name> {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    door.refuse(path, fault('wrong-kind', { key: 'do', given: shown(value), expected: 'a list of deeds' }));
    return [];
  }
  const entries = value.map((item, place) => readEntry(book, door, item, [...path, place], place, start));
  const seen = new Set<string>();
  entries.forEach((entry, i) => {
    if (!entry) return;
    if (seen.has(entry.id)) door.refuse([...path, i, 'id'], fault('deed-name-twice', { id: entry.id }));
    seen.add(entry.id);
  });
  return entries;
}

function readEntry<Name extends string>(
  book: Book<Name>,
  door: Door,
  item: unknown,
  path: Path,
  place: number,
  start: number | undefined,
): Entry<Name> | undefined {
  const { example } = book;
  if (!isMapping(item)) return door.refuse(path, fault('deed-form', { place, given: shown(item), example }));
  const names = Object.keys(item).filter((key) => !(BESIDE as readonly string[]).includes(key));
  if (names.length !== 1) {
    const given = names.length
      ? `${names.length} keys that could be deeds (${shown(names.join(', '))})`
      : 'no deed';
    return door.refuse(path, fault('deed-form', { place, given, example }));
  }
  const name = readName(book, door, names[0]!, path);
  if (!name) return undefined;
  const kind = book.kind(name);
  const said = item[name];
  const own = kind.word !== undefined && typeof said === 'string' ? { [kind.word]: said } : said;
  if (!isMapping(own)) {
    return door.refuse([...path, name], book.bare(name, shown(own)));
  }
  const before = door.refusals.length;
  const what = kind.read(door, own, [...path, name]);
  const canWait = isDeed(name) && kind.canWait !== false;
  const when = readTiming(door, item, path, start, { ...kind, name, canWait });
  if (when && kind.lasts && kind.usual === undefined && isDeed(name)) refuseEndless(door, when, path, name);
  const id = item.id === undefined ? `${name} ${place + 1}` : readId(door, item.id, [...path, 'id']);
  if (!what || !when || id === undefined || door.refusals.length > before) return undefined;
  return { deed: name, what, id, ...when };
}

function readId(door: Door, value: unknown, path: Path): string | undefined {
  const id = typeof value === 'number' ? shown(value) : value;
  if (typeof id === 'string' && id.trim() !== '' && id.length <= LONGEST_ID) return id;
  const expected = `a name of ${LONGEST_ID} letters at most`;
  return door.refuse(path, fault('wrong-kind', { key: 'id', given: shown(value), expected }));
}

function readName<Name extends string>(
  { names, planned, foreign }: Book<Name>,
  door: Door,
  given: string,
  path: Path,
): Name | undefined {
  if ((names as readonly string[]).includes(given)) return given as Name;
  const expected = names.join(', ');
  const other = foreign(given);
  if (other) return door.refuse([...path, given], other);
  if (planned.includes(given)) {
    return door.refuse([...path, given], fault('not-built-yet', { given, expected }));
  }
  const hint = guess(given, [...names, ...planned]);
  return door.refuse([...path, given], fault('unknown-key', { given: shown(given), expected, hint }));
}
