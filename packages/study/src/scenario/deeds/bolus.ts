import { bolusRate, DRUGS, type DrugName, SHORTEST_BOLUS } from '@tokos/body';
import { quantity } from '../fields.ts';
import { picomolesPer } from './amounts.ts';
import { type DeedKind, DRUG_NAMES, dosed, isInBlood, readDrug } from './deed.ts';

/** `{ drug: 'oxytocin', dose_mu: 1000, over_s: 60 }`. */
export interface Bolus {
  readonly drug: DrugName;
  readonly over_s?: number;
  readonly [dose: `dose_${string}`]: number;
}

const amountOf = (deed: Bolus): number =>
  (deed as unknown as Record<string, number>)[dosed('dose', deed.drug, '', false).key]! *
  picomolesPer(deed.drug);

const fields = (drug: DrugName) => ({
  dose: dosed('dose', drug, '', false),
  over: quantity('over', 's', { least: SHORTEST_BOLUS, greatest: 3600, optional: true }),
});

export const bolus: DeedKind<Bolus> = {
  about: 'A dose is pushed into a vein within seconds or minutes; without `over` within ten seconds.',
  example: '{ drug: oxytocin, dose: 1 IU, over: 1 min }',
  lasts: false,
  fields: (drug) => (isInBlood(drug) ? fields(drug) : undefined),

  read(door, value, path) {
    const drug = readDrug(door, value, path, DRUG_NAMES);
    if (!drug) return undefined;
    return { drug, ...door.fields(value, path, fields(drug), ['drug']) };
  },

  acts(deed) {
    const { vein } = DRUGS[deed.drug];
    const over = deed.over_s ?? SHORTEST_BOLUS;
    const rate = bolusRate(amountOf(deed), over);
    return [
      { after: 0, vein, rate },
      { after: over, vein, rate: 0 },
    ];
  },

  given: (deed) => ({ drug: deed.drug, way: 'bolus', amount: amountOf(deed) }),
};
