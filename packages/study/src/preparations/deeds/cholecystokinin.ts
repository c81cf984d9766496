import { preparationParameters } from '@tokos/body';
import { elementary } from '@tokos/engine';
import { conversion, unit } from '@tokos/units';
import { quantity } from '../../scenario/fields.ts';
import type { PreparedDeed } from './prepared-deed.ts';

/** `{ dose_ug_per_kg: 20 }`. */
export interface Cholecystokinin {
  readonly dose_ug_per_kg: number;
}

const { g_cholecystokinin, h_cholecystokinin } = preparationParameters;
const HALF_LIFE = h_cholecystokinin.value * conversion(unit(h_cholecystokinin.unit), unit('s'));
const FIELDS = { dose: quantity('dose', 'ug/kg', { least: 0.01, greatest: 200 }) };

export const cholecystokinin: PreparedDeed<Cholecystokinin> = {
  about: 'Cholecystokinin into a vein of the rat: it drives oxytocin cells at once and fades.',
  example: '{ dose: 20 ug/kg }',
  lasts: false,
  until: false,
  on: ['one_cell', 'uncoupled_population', 'rat_conscious', 'rat_urethane'],
  read: (door, value, path) => door.fields(value, path, FIELDS) as unknown as Cholecystokinin,
  act({ dose_ug_per_kg }, since, reaching) {
    const left = elementary.exp((-Math.LN2 * since) / HALF_LIFE);
    reaching.excitation += g_cholecystokinin.value * dose_ug_per_kg * left;
  },
};
