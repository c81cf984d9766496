import { OXYTOCIN_GRAMS_PER_MOLE } from './oxytocin.ts';

/**
 * What a quantity is a quantity of: lets mass stand for amount, and a bare IU for an IU of this substance.
 */
export interface Substance {
  readonly name: string;
  readonly gramsPerMole: number;
  /** The name that stands in the braces of its biological unit, where it has one. */
  readonly biologicalUnit?: string;
}

export const oxytocin: Substance = {
  name: 'oxytocin',
  gramsPerMole: OXYTOCIN_GRAMS_PER_MOLE,
  biologicalUnit: 'oxytocin',
};
/** Molar masses of the analogues are textbook values. */
export const carbetocin: Substance = { name: 'carbetocin', gramsPerMole: 988.2 };
export const atosiban: Substance = { name: 'atosiban', gramsPerMole: 994.2 };
