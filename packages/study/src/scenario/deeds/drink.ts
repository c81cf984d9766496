import { PEOPLE, type PersonKind } from '@tokos/body';
import { quantity } from '../fields.ts';
import type { DeedKind } from './deed.ts';

/** `{ volume_ml: 250, over_s: 600 }`. */
export interface Drink {
  readonly volume_ml: number;
  readonly over_s: number;
}

const EVERYBODY = Object.keys(PEOPLE) as PersonKind[];
const PER_MINUTE = 60;
const PER_HOUR = 60;
const ML_PER_LITRE = 1000;
const MOST = 20_000;
const DAY = 86_400;
const USUAL = 10 * PER_MINUTE;

const DRINK = {
  volume: quantity('volume', 'mL', { greatest: MOST }),
  over: quantity('over', 's', { least: PER_MINUTE, greatest: DAY, optional: true }),
};

export const drink: DeedKind<Drink> = {
  about: 'Water is drunk, beside what thirst asks for; tea and thin juice count as water.',
  example: '{ volume: 250 mL, over: 10 min }',
  lasts: false,
  fields: DRINK,
  people: EVERYBODY,

  read(door, value, path) {
    const { volume_ml, over_s = USUAL } = door.fields(value, path, DRINK);
    return { volume_ml, over_s } as Drink;
  },

  acts: ({ volume_ml, over_s }) => [
    { after: 0, port: 'waterIntake', level: (volume_ml / over_s) * PER_MINUTE },
    { after: over_s, port: 'waterIntake', level: 0 },
  ],
  given: () => undefined,
};

/** `{ rate_ml_per_h: 125, sodium_mmol_per_l: 154 }`. */
export interface Fluid {
  readonly rate_ml_per_h: number;
  readonly sodium_mmol_per_l?: number;
}

const FLUID = {
  rate: quantity('rate', 'mL/h', { greatest: 6000 }),
  sodium: quantity('sodium', 'mmol/L', { greatest: 1000, optional: true }),
};

export const fluid: DeedKind<Fluid> = {
  about:
    'A fluid runs into a vein: with 154 mmol/L of sodium it is saline, with none it is water with sugar.',
  example: '{ rate: 125 mL/h, sodium: 154 mmol/L }',
  lasts: true,
  fields: FLUID,
  people: EVERYBODY,
  read: (door, value, path) => door.fields(value, path, FLUID) as unknown as Fluid,

  acts({ rate_ml_per_h, sodium_mmol_per_l = 0 }) {
    const rate = rate_ml_per_h / PER_HOUR;
    return [
      { after: 0, port: 'fluidInfusion', level: rate },
      { after: 0, port: 'sodiumInfusion', level: (rate / ML_PER_LITRE) * sodium_mmol_per_l },
    ];
  },
  given: () => undefined,
};
