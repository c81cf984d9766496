import * as units from '@tokos/units';
import { CARBETOCIN_ROUTES, OXYTOCIN_ROUTES } from '../routes.ts';
import type { Drug } from './drug.ts';

export type DrugName = 'oxytocin' | 'carbetocin' | 'atosiban';

/** Every drug that has kinetics here. */
export const DRUGS: Readonly<Record<DrugName, Drug>> = {
  oxytocin: {
    about: 'Oxytocin itself, by vein or by any route that was studied.',
    substance: units.oxytocin,
    vein: 'infusion',
    routes: OXYTOCIN_ROUTES,
    unit: 'mU{oxytocin}',
  },
  carbetocin: {
    about: 'A long-lived partial agonist at the oxytocin receptor.',
    substance: units.carbetocin,
    vein: 'carbetocinInfusion',
    routes: CARBETOCIN_ROUTES,
    unit: 'ug',
  },
  atosiban: {
    about: 'An antagonist at the oxytocin receptor.',
    substance: units.atosiban,
    vein: 'atosibanInfusion',
    routes: {},
    unit: 'ug',
  },
};
export type { Drug, Route } from './drug.ts';
