import { quantity } from '../fields.ts';
import type { DeedKind } from './deed.ts';

/** `{ dose_g_per_kg: 0.5, over_s: 900 }`. */
export interface Alcohol {
  readonly dose_g_per_kg: number;
  readonly over_s: number;
}

/** More than this kills. */
const MOST = 4;
const USUAL = 15 * 60;
const PER_MINUTE = 60;

const FIELDS = {
  dose: quantity('dose', 'g/kg', { greatest: MOST }),
  over: quantity('over', 's', { least: PER_MINUTE, greatest: 12 * 3600, optional: true }),
};

export const alcohol: DeedKind<Alcohol> = {
  about: 'Alcohol is drunk; it holds back what the pituitary gives, and leaves the breast as it is.',
  example: '{ dose: 0.5 g/kg, over: 15 min }',
  lasts: false,
  fields: FIELDS,
  people: ['nursing_mother'],

  read(door, value, path) {
    const { dose_g_per_kg, over_s = USUAL } = door.fields(value, path, FIELDS);
    return { dose_g_per_kg, over_s } as Alcohol;
  },

  acts: ({ dose_g_per_kg, over_s }) => [
    { after: 0, port: 'drinking', level: (dose_g_per_kg / over_s) * PER_MINUTE },
    { after: over_s, port: 'drinking', level: 0 },
  ],
  given: () => undefined,
};
