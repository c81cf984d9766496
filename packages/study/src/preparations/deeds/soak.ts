import { quantity } from '../../scenario/fields.ts';
import type { PreparedDeed } from './prepared-deed.ts';

/** `{ oxytocin_pmol_per_l: 10000 }`. */
export interface Soak {
  readonly oxytocin_pmol_per_l: number;
}

/** A millimole in a litre: more was never given to muscle. */
const MOST = 1e9;
const FIELDS = { oxytocin: quantity('oxytocin', 'pmol/L', { greatest: MOST }) };

export const soak: PreparedDeed<Soak> = {
  about: 'The bath holds this much oxytocin, and is rinsed when the deed ends.',
  example: '{ oxytocin: 10 nmol/L }',
  lasts: true,
  until: false,
  on: ['muscle_strip'],
  fields: FIELDS,
  read: (door, value, path) => door.fields(value, path, FIELDS) as unknown as Soak,
  // no cell is reached
  act: () => undefined,
};
