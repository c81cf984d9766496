import type { LivingKind, Route } from '@tokos/body';
import { conversion, unit } from '@tokos/units';
import { type QuantityField, quantity } from '../fields.ts';

/** A drug that is known by what it does in the womb, not by its level in the blood. */
interface WombDrug {
  readonly about: string;
  readonly routes: readonly Route[];
  /** The unit in which people count its doses. */
  readonly unit: 'ug' | 'mg';
  /** No more at a time than was given where its effect is known from. */
  readonly most: number;
  /** What acts in the womb, and its unit. */
  readonly depot: string;
  readonly depotUnit: 'ug' | 'mg';
}

export const WOMB_DRUGS = {
  misoprostol: {
    about: 'A prostaglandin E1: it softens the cervix and drives the womb.',
    routes: ['vaginal'],
    unit: 'ug',
    most: 50,
    depot: 'given-prostaglandins.misoprostol',
    depotUnit: 'ug',
  },
  dinoprostone: {
    about: 'Prostaglandin E2: it softens the cervix and drives the womb.',
    routes: ['vaginal'],
    unit: 'mg',
    most: 3,
    depot: 'given-prostaglandins.dinoprostone',
    depotUnit: 'ug',
  },
  aspirin: {
    about: 'Less prostaglandin is made, for hours. Not for women in labour.',
    routes: ['oral'],
    unit: 'mg',
    most: 1000,
    depot: 'cyclooxygenase.aspirin',
    depotUnit: 'mg',
  },
  indomethacin: {
    about: 'Most of the making of prostaglandin stops for hours.',
    routes: ['oral'],
    unit: 'mg',
    most: 100,
    depot: 'cyclooxygenase.indomethacin',
    depotUnit: 'mg',
  },
} as const satisfies Readonly<Record<string, WombDrug>>;

export type WombDrugName = keyof typeof WOMB_DRUGS;
export const WOMB_DRUG_NAMES = Object.keys(WOMB_DRUGS) as WombDrugName[];
export const wombDrug = (name: string): WombDrug | undefined =>
  Object.hasOwn(WOMB_DRUGS, name) ? WOMB_DRUGS[name as WombDrugName] : undefined;

/** Who has the organs for them. */
export const WOMB_DRUG_PEOPLE: readonly LivingKind[] = ['woman_in_labour'];

export const wombDose = ({ unit, most }: WombDrug): QuantityField =>
  quantity('dose', unit, { greatest: most });

/** What lies in the depot after a dose [its unit]. */
export const laidDown = (drug: WombDrug, deed: object): number =>
  (deed as Readonly<Record<string, number>>)[wombDose(drug).key]! *
  conversion(unit(drug.unit), unit(drug.depotUnit));
