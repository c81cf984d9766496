import { Fault, printNumber } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import { CONDITION_EXAMPLE, readCondition } from './conditions.ts';
import { DEED_NAMES, type DeedName, deedKind, PLANNED_DEEDS } from './deeds/index.ts';
import type { Path } from './document.ts';
import { type Door, guess, isMapping, type Mapping } from './door.ts';
import { shown } from './shown.ts';
import { duration, readTimes } from './times.ts';

/** One line of `do:`, canonical: the deed's own key and when it is done. */
export interface Entry {
  readonly deed: DeedName;
  /** In the deed's own canonical form. */
  readonly what: object;
  readonly id: string;
  /** From the start of the run [s]. */
  readonly at_s: readonly number[];
  readonly for_s?: number;
  /** Again and again, this long from one beginning to the next [s]. */
  readonly every_s?: number;
  readonly until?: string;
}

/** Between one beginning and the next [s]. */
const SHORTEST = { least: 1 };
const LONGEST_ID = 60;
const HOUR = 3600;
const BESIDE = ['at', 'at_s', 'for', 'for_s', 'until', 'every', 'every_s', 'id'] as const;

/** How long a deed lasts once it has begun, if no condition ends it [s]. */
export const lengthOf = ({ deed, for_s, until }: Entry): number =>
  for_s ?? (until === undefined ? (deedKind(deed).usual ?? Infinity) : Infinity);

/** What stands on a line of `do:`, or nothing where that line was refused. */
type Line = Entry | undefined;

/** Every line of `do:` in its place; what is wrong with one does not hide the next. */
export function readEntries(door: Door, value: unknown, path: Path, start: number | undefined): Line[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    door.refuse(path, fault('wrong-kind', { key: 'do', given: shown(value), expected: 'a list of deeds' }));
    return [];
  }
  const entries = value.map((item, place) => readEntry(door, item, [...path, place], place, start));
  const seen = new Set<string>();
  entries.forEach((entry, i) => {
    if (!entry) return;
    if (seen.has(entry.id)) door.refuse([...path, i, 'id'], fault('deed-name-twice', { id: entry.id }));
    seen.add(entry.id);
  });
  return entries;
}

function readEntry(
  door: Door,
  item: unknown,
  path: Path,
  place: number,
  start: number | undefined,
): Entry | undefined {
  const example = `- infusion: ${deedKind('infusion').example}`;
  if (!isMapping(item)) return door.refuse(path, fault('deed-form', { place, given: shown(item), example }));
  const names = Object.keys(item).filter((key) => !(BESIDE as readonly string[]).includes(key));
  if (names.length !== 1) {
    const given = names.length
      ? `${names.length} keys that could be deeds (${shown(names.join(', '))})`
      : 'no deed';
    return door.refuse(path, fault('deed-form', { place, given, example }));
  }
  const name = readName(door, names[0]!, path);
  if (!name) return undefined;
  const kind = deedKind(name);
  const given = item[name];
  const own = kind.word !== undefined && typeof given === 'string' ? { [kind.word]: given } : given;
  if (!isMapping(own)) {
    const slots = { deed: name, given: shown(own), example: `${name}: ${kind.example}` };
    return door.refuse([...path, name], fault('deed-bare', slots));
  }
  const before = door.refusals.length;
  const what = kind.read(door, own, [...path, name]);
  const when = readWhen(door, item, path, start, name);
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

function readName(door: Door, given: string, path: Path): DeedName | undefined {
  if ((DEED_NAMES as readonly string[]).includes(given)) return given as DeedName;
  const expected = DEED_NAMES.join(', ');
  if (PLANNED_DEEDS.includes(given)) {
    return door.refuse([...path, given], fault('not-built-yet', { given, expected }));
  }
  const hint = guess(given, [...DEED_NAMES, ...PLANNED_DEEDS]);
  return door.refuse([...path, given], fault('unknown-key', { given: shown(given), expected, hint }));
}

type When = Omit<Entry, 'deed' | 'what' | 'id'>;

function readWhen(
  door: Door,
  item: Mapping,
  path: Path,
  start: number | undefined,
  deed: DeedName,
): When | undefined {
  const { lasts, longest = Infinity } = deedKind(deed);
  const before = door.refusals.length;
  const at_s = readTimes(door, item, path, start);
  const timing = pick(item, ['for', 'for_s', 'every', 'every_s']);
  const read = door.fields(timing, path, { for: duration('for'), every: duration('every', SHORTEST) });
  const { for_s, every_s } = read as { for_s?: number; every_s?: number };
  if (!lasts && (for_s !== undefined || item.until !== undefined)) {
    const key = for_s !== undefined ? 'for' : 'until';
    door.refuse([...path, key], fault('unknown-key', { given: key, expected: 'at, every, id', hint: '' }));
  }
  if (for_s !== undefined && for_s > longest) {
    const slots = { key: `${deed} for`, given: shown(item.for ?? item.for_s) };
    const expected = `0 s to ${printNumber(longest / HOUR)} h`;
    door.refuse([...path, 'for'], fault('out-of-range', { ...slots, expected }));
  }
  const until = item.until === undefined ? undefined : readUntil(door, item.until, [...path, 'until']);
  if (door.refusals.length > before || !at_s) return undefined;
  return {
    at_s,
    ...(for_s !== undefined && { for_s }),
    ...(every_s !== undefined && { every_s }),
    ...(until !== undefined && { until }),
  };
}

/** A condition stays text in the canonical form; here it is only read to see that it can be. */
export function readUntil(door: Door, value: unknown, path: Path): string | undefined {
  if (typeof value !== 'string') {
    return door.refuse(path, fault('condition-form', { given: shown(value), example: CONDITION_EXAMPLE }));
  }
  try {
    readCondition(value);
    return value;
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
    return door.refuse(path, mistake);
  }
}

const pick = (item: Mapping, keys: readonly string[]): Mapping =>
  Object.fromEntries(Object.entries(item).filter(([key]) => keys.includes(key)));
