import { osmoticDrive } from '@tokos/body';
import { quantity } from '../../scenario/fields.ts';
import { shareOf } from './drive.ts';
import type { PreparedDeed } from './prepared-deed.ts';

/** `{ rise_mmol_per_kg: 10, over_s: 600 }`. */
export interface Osmotic {
  readonly rise_mmol_per_kg: number;
  readonly over_s?: number;
}

const FIELDS = {
  rise: quantity('rise', 'mmol/kg', { greatest: 100 }),
  over: quantity('over', 's', { optional: true }),
};

export const osmotic: PreparedDeed<Osmotic> = {
  about: 'The osmolality rises, as after salt, and drives the cells; at once or along a ramp.',
  example: '{ rise: 10 mmol/kg, over: 10 min }',
  lasts: true,
  until: false,
  on: ['one_cell', 'uncoupled_population', 'rat_conscious', 'rat_urethane'],
  read: (door, value, path) => door.fields(value, path, FIELDS) as unknown as Osmotic,
  act({ rise_mmol_per_kg, over_s }, since, reaching) {
    reaching.excitation += osmoticDrive.value * rise_mmol_per_kg * shareOf(since, over_s);
  },
};
