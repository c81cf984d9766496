import { DRUGS } from '@tokos/body';
import { oxytocin, type Substance } from '@tokos/units';

/** Whose grams stand behind a signal's moles: that of the drug it names, or oxytocin's. */
export const substanceOf = (signal: string): Substance =>
  Object.entries(DRUGS).find(([drug]) => signal.includes(drug))?.[1].substance ?? oxytocin;
