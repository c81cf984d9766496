import { fault } from '../messages/faults.ts';
import { tooManyActs } from './acts.ts';
import type { Path } from './document.ts';
import { type Door, guess, isMapping, type Mapping } from './door.ts';
import { drugLines, type LivingEntry, readEntries } from './entries.ts';
import { beyondEvidence } from './evidence.ts';
import type { PersonChoice } from './person.ts';
import { shown } from './shown.ts';
import type { Frame } from './subject.ts';
import { timeText } from './times.ts';

/** In what an arm differs from the scenario that it belongs to. */
export interface Arm {
  /** Deeds beside those of the scenario; one with the id of another takes its place. */
  readonly do: readonly LivingEntry[];
  /** Deeds of the scenario that are left out, by id. */
  readonly without: readonly string[];
}
export type Arms = Readonly<Record<string, Arm>>;

/** What a scenario says around its arms. */
export interface Around extends Frame {
  readonly person: PersonChoice;
  readonly do: readonly LivingEntry[];
  readonly max_s: number;
}

export const ARM_NAME = /^[a-z][a-z0-9_]{0,39}$/;
export const FEWEST_ARMS = 2;
export const MOST_ARMS = 8;
const KEYS = ['do', 'without'];
const EXAMPLE = 'arms: { usual: {}, without_drip: { without: [drip] } }';

/** `arms:` gives each group of a trial by name, with what is done otherwise in it. */
export function readArms(door: Door, value: unknown, path: Path, around: Around): Arms | undefined {
  if (!isMapping(value)) {
    const slots = { given: shown(value), least: FEWEST_ARMS, most: MOST_ARMS, example: EXAMPLE };
    return door.refuse(path, fault('arms-form', slots));
  }
  const names = Object.keys(value);
  if (names.length < FEWEST_ARMS || names.length > MOST_ARMS) {
    const found = names.length === 1 ? 'one name' : `${names.length} names`;
    const slots = { given: found, least: FEWEST_ARMS, most: MOST_ARMS, example: EXAMPLE };
    return door.refuse(path, fault('arms-form', slots));
  }
  const arms: Record<string, Arm> = {};
  for (const name of names) {
    const here = [...path, name];
    if (!ARM_NAME.test(name)) door.refuse(here, fault('arm-name', { given: shown(name) }));
    else {
      const arm = readArm(door, name, value[name] ?? {}, here, around);
      if (arm) arms[name] = arm;
    }
  }
  return arms;
}

function readArm(door: Door, name: string, value: unknown, path: Path, around: Around): Arm | undefined {
  const given = door.mapping(value, path, 'a mapping with do or without, or nothing');
  if (!given) return undefined;
  if (Object.hasOwn(given, 'person')) {
    return door.refuse([...path, 'person'], fault('arm-person', { arm: name }));
  }
  door.keys(given, path, KEYS);
  const before = door.refusals.length;
  const entries = readEntries(around.person.kind, door, named(name, given.do), [...path, 'do'], around.clock);
  const without = readWithout(door, given, name, path, around);
  if (door.refusals.length > before || entries.includes(undefined)) return undefined;
  const arm = { do: entries.filter((entry) => entry !== undefined), without };
  checkTogether(door, arm, path, around);
  return arm;
}

/** A deed that the document gives no id is not taken for one of the scenario. */
function named(arm: string, list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((item: unknown, place) =>
    isMapping(item) && item.id === undefined ? { ...item, id: `${arm} ${place + 1}` } : item,
  );
}

function readWithout(door: Door, given: Mapping, arm: string, path: Path, around: Around): string[] {
  const value = given.without;
  if (value === undefined) return [];
  const ids = around.do.map(({ id }) => id);
  return (Array.isArray(value) ? value : [value]).flatMap((item: unknown, i) => {
    const id = ids.find((known) => known === (typeof item === 'number' ? String(item) : item));
    if (id !== undefined) return [id];
    const slots = { arm, given: shown(item), expected: ids.join(', ') || 'no deed', hint: '' };
    const hint = typeof item === 'string' ? guess(item, ids) : '';
    door.refuse([...path, 'without', i], fault('arm-without', { ...slots, hint }));
    return [];
  });
}

/** What everybody is given and what an arm adds counts together. */
function checkTogether(door: Door, arm: Arm, path: Path, { do: entries, ...around }: Around): void {
  const { person, max_s, isBounded } = around;
  const all = deedsOf(entries, arm);
  const pathOf = (place: number): Path => {
    const own = arm.do.indexOf(all[place]!);
    return own < 0 ? path : [...path, 'do', own];
  };
  arm.do.forEach(({ id, at_s }, place) => {
    const late = at_s.find((t) => t > max_s);
    if (late === undefined) return;
    const slots = { key: id, given: timeText(late), most: timeText(max_s) };
    door.refuse([...path, 'do', place, 'at'], fault('time-after-end', slots));
  });
  const drugs = drugLines(all);
  const tooMany = tooManyActs(drugs, max_s);
  if (tooMany) door.refuse(pathOf(tooMany.place), tooMany.fault);
  else if (isBounded) {
    for (const { place, fault: found } of beyondEvidence(drugs, person.kind, max_s)) {
      const isOwn = arm.do.includes(all[place]!);
      if (isOwn) door.refuse([...pathOf(place), all[place]!.deed], found);
    }
  }
}

/** All that is done in an arm: the scenario's deeds, those that take another's place there, then its own. */
export function deedsOf(entries: readonly LivingEntry[], { do: own, without }: Arm): LivingEntry[] {
  const replacing = new Map(own.map((entry) => [entry.id, entry]));
  const known = new Set(entries.map(({ id }) => id));
  return [
    ...entries.filter(({ id }) => !without.includes(id)).map((entry) => replacing.get(entry.id) ?? entry),
    ...own.filter(({ id }) => !known.has(id) || without.includes(id)),
  ];
}
