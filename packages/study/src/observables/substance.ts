import { DRUGS } from '@tokos/body';
import { oxytocin, type Substance } from '@tokos/units';

/** Whose grams stand behind a signal's moles: `plasma_carbetocin` is carbetocin; oxytocin where no drug is named. */
export const substanceOf = (signal: string): Substance =>
  Object.entries(DRUGS).find(([drug]) => signal.includes(drug))?.[1].substance ?? oxytocin;
