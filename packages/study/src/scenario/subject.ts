import { LIVING, PREPARATIONS, RATS } from '@tokos/body';
import type { Fault } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import { signalsIn } from '../observables/looked-at.ts';
import { PREPARATION_NAMES, type PreparationChoice, readPreparation } from '../preparations/choice.ts';
import { tooManyActs } from './acts.ts';
import type { Door, Mapping } from './door.ts';
import {
  drivingLines,
  drugLines,
  type Entry,
  type LivingEntry,
  type PreparedEntry,
  readEntries,
  readPreparedEntries,
} from './entries.ts';
import { beyondEvidence } from './evidence.ts';
import { foreignDrugs } from './foreign-drugs.ts';
import type { Measure } from './measures.ts';
import { foreignDeeds, twoBreasts } from './nursing.ts';
import { KINDS, type PersonChoice, readPerson } from './person.ts';
import { shown } from './shown.ts';
import { PREPARED_SIGNALS, RAT_SIGNALS, SIGNALS, type Signals } from './signals.ts';
import { timeText } from './times.ts';

/** Who or what is studied, and what is done to it. */
export type Subject =
  | { readonly person: PersonChoice; readonly do: readonly LivingEntry[] }
  | { readonly preparation: PreparationChoice; readonly do: readonly PreparedEntry[] };

/** What a scenario says around its subject. */
export interface Frame {
  /** Clock time at which the run begins [s of the day]. */
  readonly clock: number | undefined;
  readonly max_s: number | undefined;
  /** Whether doses beyond every experiment are refused. */
  readonly isBounded: boolean;
}

/** Reads a person or a preparation, never both, and what is done. */
export function readSubject(door: Door, given: Mapping, frame: Frame): Subject | undefined {
  const isPrepared = Object.hasOwn(given, 'preparation');
  if (isPrepared && Object.hasOwn(given, 'person')) {
    return door.refuse(['preparation'], fault('subject-twice'));
  }
  if (!isPrepared && given.person === undefined) {
    const expected = `one of ${KINDS.join(', ')}, or a 'preparation' (${PREPARATION_NAMES.join(', ')})`;
    door.refuse(['person'], fault('key-missing', { key: 'person', expected }));
  }
  return isPrepared ? prepared(door, given, frame) : living(door, given, frame);
}

function living(door: Door, given: Mapping, { clock, max_s, isBounded }: Frame): Subject | undefined {
  const person = given.person === undefined ? undefined : readPerson(door, given.person, ['person']);
  const entries = readEntries(person?.kind, door, given.do, ['do'], clock);
  if (!person || max_s === undefined) return undefined;
  checkTimes(door, entries, max_s);
  const drugs = drugLines(entries);
  refuseIdle(door, entries, person);
  const foreign = [
    ...foreignDrugs(drugs, person.kind),
    ...foreignDeeds(drugs, person.kind),
    ...twoBreasts(drugs, max_s),
  ];
  for (const { place, fault: found } of foreign) {
    door.refuse(['do', place, entries[place]!.deed], found);
  }
  const tooMany = tooManyActs(drugs, max_s);
  if (tooMany) door.refuse(['do', tooMany.place], tooMany.fault);
  else if (isBounded && foreign.length === 0) {
    for (const { place, fault: found } of beyondEvidence(drugs, person.kind, max_s)) {
      door.refuse(['do', place, entries[place]!.deed], found);
    }
  }
  return { person, do: entries.filter((entry) => entry !== undefined) };
}

/** Shocks to the stalk stand in for the cells; what drives cells needs some. */
function refuseIdle(
  door: Door,
  entries: readonly (LivingEntry | undefined)[],
  { neurons }: PersonChoice,
): void {
  const driving = new Set(drivingLines(entries.filter((entry) => entry !== undefined)));
  entries.forEach((entry, place) => {
    if (!entry || !(driving as ReadonlySet<object>).has(entry)) return;
    const needed = entry.deed === 'pulses' ? ['stimulated'] : ['spiking', 'surrogate'];
    if (needed.includes(neurons)) return;
    const slots = { given: entry.deed, needed: needed.join(' or '), neurons };
    door.refuse(['do', place, entry.deed], fault('deed-idle', slots));
  });
}

function prepared(door: Door, given: Mapping, { clock, max_s }: Frame): Subject | undefined {
  const preparation = readPreparation(door, given.preparation, ['preparation']);
  if (!preparation) return undefined;
  const entries = readPreparedEntries(preparation.kind, door, given.do, ['do'], clock);
  if (max_s === undefined) return undefined;
  checkTimes(door, entries, max_s);
  return { preparation, do: entries.filter((entry) => entry !== undefined) };
}

type Timed = Pick<Entry<string>, 'id' | 'at_s'> | undefined;

function checkTimes(door: Door, entries: readonly Timed[], most: number): void {
  entries.forEach((entry, i) => {
    const late = entry?.at_s.find((t) => t > most);
    const at = ['do', i, 'at'];
    if (late === undefined) return;
    door.refuse(
      at,
      fault('time-after-end', { key: shown(entry?.id), given: timeText(late), most: timeText(most) }),
    );
  });
}

/** What can be recorded of it. */
export function signalsOf(subject: Subject): Signals {
  if ('preparation' in subject) return PREPARED_SIGNALS[subject.preparation.kind];
  return Object.hasOwn(RATS, subject.person.kind) ? RAT_SIGNALS : SIGNALS;
}

const nounOf = (subject: Subject): string =>
  'preparation' in subject ? PREPARATIONS[subject.preparation.kind].noun : LIVING[subject.person.kind].noun;

/** What is wrong with a measure that looks at a signal which this has not, or nothing. */
export function foreignSignal(name: string, what: Measure, subject: Subject): Fault | undefined {
  const signals = signalsOf(subject);
  const given = signalsIn([what]).find((signal) => !Object.hasOwn(signals, signal));
  if (given === undefined) return undefined;
  const isPrepared = 'preparation' in subject;
  const expected = isPrepared ? `one of ${Object.keys(signals).join(', ')}` : 'one of `tokos list signals`';
  return fault('signal-foreign', { name, subject: nounOf(subject), given, expected });
}
