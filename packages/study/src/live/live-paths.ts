import { DRUGS, type DrugName } from '@tokos/body';
import { unit, write } from '@tokos/units';
import { picomolesPer } from '../scenario/deeds/amounts.ts';
import { unitKey } from '../scenario/fields.ts';

/** Something that a hand may change while the body runs. */
export interface LivePath {
  readonly about: string;
  readonly unit: string;
  readonly least: number;
  readonly greatest: number;
  readonly vein: string;
  /** pmol/min in one of its unit. */
  readonly factor: number;
}

/** What a pump can do; what was ever studied is narrower and is said where the pump stands. */
const GREATEST: Readonly<Record<DrugName, number>> = { oxytocin: 500, carbetocin: 100, atosiban: 300 };

const pathOf = (drug: DrugName): readonly [string, LivePath] => {
  const { vein, unit: counted } = DRUGS[drug];
  const shown = write(unit(`${counted}/min`));
  return [
    `infusion.${drug}_${unitKey(shown)}`,
    {
      about: `${drug} that runs into a vein`,
      unit: shown,
      least: 0,
      greatest: GREATEST[drug],
      vein,
      factor: picomolesPer(drug),
    },
  ];
};

/** `infusion.oxytocin_mu_per_min` and its kin: everything that may be changed in a living person. */
export const LIVE_PATHS: Readonly<Record<string, LivePath>> = Object.fromEntries(
  (Object.keys(DRUGS) as DrugName[]).map(pathOf),
);
