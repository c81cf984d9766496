import { DRUGS, type DrugName, LIVING, type LivingKind, RATS } from '@tokos/body';
import { type Fault, printNumber } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import { type Appointment, agendaOf } from './agenda.ts';
import { beginningsOf } from './beginnings.ts';
import { picomolesPer } from './deeds/amounts.ts';
import { deedKind, type GivenDrug, type Way } from './deeds/index.ts';
import type { Entry } from './entries.ts';
import { plainUnit } from './fields.ts';

type Most = Readonly<Record<DrugName, Readonly<Partial<Record<Way, number>>>>>;

/**
 * The strongest dose or rate that any experiment of the atlas gave [mU of oxytocin, ug of the others; per
 * minute for an infusion]. Beyond it the model has no data (ruling 54). A route that is not listed was not
 * studied in these people.
 */
const NOT_PREGNANT: Most = {
  oxytocin: {
    infusion: 500,
    bolus: 10_000,
    intramuscular: 15_000,
    nasal: 60_000,
    inhaled: 240_000,
    sublingual: 410_000,
    buccal: 42_000,
    vaginal: 400_000,
  },
  carbetocin: { bolus: 800, intramuscular: 800 },
  atosiban: {},
};
const PREGNANT: Most = {
  oxytocin: { infusion: 32, bolus: 16, intramuscular: 10_000 },
  carbetocin: { bolus: 100, intramuscular: 100 },
  atosiban: { infusion: 300, bolus: 6750 },
};

/** Fabian 1969 ran 6 mU/100 g/min into rats of 250 g; Morin 2008 gave 10 ug/kg at once. */
const RAT: Most = {
  oxytocin: { infusion: 15, bolus: 1500 },
  carbetocin: {},
  atosiban: {},
};

/** Lines of a document, each in its place; one that was refused is missing. */
type Lines = readonly (Entry | undefined)[];

/** What one person is given of a drug by one way at one time. */
interface Together {
  readonly drug: DrugName;
  readonly way: Way;
  /** [pmol, or pmol/min for an infusion] */
  readonly amount: number;
  /** The line that made it as much as it is. */
  readonly place: number;
  /** All lines that give it. */
  givenBy(): readonly number[];
}

/**
 * Where a document gives more than any experiment covers, one mistake for each line that does. What two lines
 * give at one time counts together, for the blood does not know them apart: infusions that run beside each
 * other, doses by one route at one moment. A condition may end a drip early, but it need not.
 */
export function beyondEvidence(
  lines: Lines,
  kind: LivingKind,
  length: number,
): { readonly place: number; readonly fault: Fault }[] {
  const worst = new Map<number, Together>();
  for (const each of [...infusions(lines, length), ...doses(lines, length)]) {
    const before = worst.get(each.place)?.amount ?? 0;
    if (isBeyond(each, kind) && each.amount > before) worst.set(each.place, each);
  }
  return [...worst].map(([place, each]) => ({ place, fault: sentence(lines, kind, each) }));
}

const givenBy = ({ deed, what }: Entry): GivenDrug | undefined => deedKind(deed).given(what);

function studied({ drug, way }: Together, kind: LivingKind): number {
  const isPregnant = kind === 'pregnant_woman' || kind === 'woman_in_labour';
  const most = Object.hasOwn(RATS, kind) ? RAT : isPregnant ? PREGNANT : NOT_PREGNANT;
  return most[drug][way] ?? 0;
}

/** A rounding error of a unit is not beyond. */
const isBeyond = (each: Together, kind: LivingKind): boolean =>
  each.amount / picomolesPer(each.drug) > studied(each, kind) * (1 + 1e-6);

function sentence(lines: Lines, kind: LivingKind, each: Together): Fault {
  const ids = each.givenBy().map((place) => lines[place]!.id);
  const unit = plainUnit(DRUGS[each.drug].unit);
  return fault('beyond-evidence', {
    key: ids.length > 1 ? `the sum of ${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}` : ids[0]!,
    given: printNumber(each.amount / picomolesPer(each.drug)),
    unit: each.way === 'infusion' ? `${unit}/min` : unit,
    most: studied(each, kind),
    person: LIVING[kind].noun,
  });
}

/** What waits for a condition may run beside all that comes later, for as long as anything does. */
function whenever(line: Entry): Entry {
  if (line.when === undefined) return line;
  const { for_s: _, when: _waited, ...rest } = line;
  return rest;
}

/** For each line the most that ran into a vein when it had changed last. */
function infusions(lines: Lines, length: number): Together[] {
  const drips = lines.map((line) => (line?.deed === 'infusion' ? whenever(line) : undefined));
  const agenda = agendaOf(drips, length);
  const rates = new Map<string, number>();
  const running = new Map<DrugName, { rate: number; place: number }>();
  const peaks = new Map<number, Together>();
  agenda.forEach((now, i) => {
    const { drug } = givenBy(drips[now.place]!)!;
    const before = rates.get(now.deed) ?? 0;
    const rate = rateAfter(now, before);
    rates.set(now.deed, rate);
    const { rate: sum, place } = running.get(drug) ?? { rate: 0, place: now.place };
    running.set(drug, { rate: sum + rate - before, place: rate > 0 ? now.place : place });
    // what ends and what begins at one moment never ran beside each other
    if (agenda[i + 1]?.at === now.at) return;
    for (const [each, { rate: amount, place }] of running) {
      if (amount <= (peaks.get(place)?.amount ?? 0)) continue;
      const those = (): number[] =>
        runningAt(agenda, now.at).filter((other) => givenBy(drips[other]!)?.drug === each);
      peaks.set(place, { drug: each, way: 'infusion', amount, place, givenBy: those });
    }
  });
  return [...peaks.values()];
}

function rateAfter(now: Appointment, before: number): number {
  if (now.kind === 'rate') return now.rate;
  if (now.kind === 'climb') return Math.min(before + now.by, now.most);
  return now.kind === 'end' ? 0 : before;
}

/** The lines whose infusions run at a time. */
function runningAt(agenda: readonly Appointment[], at: number): number[] {
  const rates = new Map<string, readonly [place: number, rate: number]>();
  for (const now of agenda) {
    if (now.at > at) break;
    rates.set(now.deed, [now.place, rateAfter(now, rates.get(now.deed)?.[1] ?? 0)]);
  }
  const places = [...rates.values()].flatMap(([place, rate]) => (rate > 0 ? [place] : []));
  return [...new Set(places)];
}

/** What is given by one route at one moment. */
function doses(lines: Lines, length: number): Together[] {
  const given = new Map<string, Together>();
  lines.forEach((line, place) => {
    const dose = line && line.deed !== 'infusion' ? givenBy(line) : undefined;
    if (!line || !dose) return;
    const { drug, way, amount } = dose;
    for (const at of beginningsOf(line, length)) {
      const key = `${drug} ${way} ${at}`;
      const before = given.get(key);
      const places = [...new Set([...(before?.givenBy() ?? []), place])];
      const sum = (before?.amount ?? 0) + amount;
      given.set(key, { drug, way, amount: sum, place, givenBy: () => places });
    }
  });
  return [...given.values()];
}
