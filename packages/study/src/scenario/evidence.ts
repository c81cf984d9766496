import { DRUGS, type DrugName, PEOPLE, type PersonKind } from '@tokos/body';
import { type Fault, printNumber } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import { picomolesPer } from './deeds/amounts.ts';
import type { Strength } from './deeds/index.ts';

type Most = Readonly<Record<DrugName, Readonly<Partial<Record<Strength['route'], number>>>>>;

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

/** A dose that no experiment covers, or nothing. A rounding error of a unit is not beyond. */
export function beyondEvidence(key: string, kind: PersonKind, strength: Strength): Fault | undefined {
  const { drug, route, most } = strength;
  const table = kind === 'pregnant_woman' ? PREGNANT : NOT_PREGNANT;
  const studied = table[drug][route] ?? 0;
  const given = most / picomolesPer(drug);
  if (given <= studied * (1 + 1e-6)) return undefined;
  const name = DRUGS[drug].unit.replaceAll(/\{.*?\}/g, '');
  return fault('beyond-evidence', {
    key,
    given: printNumber(given),
    unit: route === 'infusion' ? `${name}/min` : name,
    most: studied,
    person: PEOPLE[kind].noun,
  });
}
