import { fault } from './faults.ts';
import type { AmountRate, Flow } from './kinds.ts';
import { PICOMOLES_PER_IU } from './oxytocin.ts';

/** How strong a bag of oxytocin is: IU in a litre. */
export interface Bag {
  readonly internationalUnitsPerLitre: number;
}

const picomolesPerLitreOf = (bag: Bag): number => {
  const given = bag.internationalUnitsPerLitre;
  if (!(given > 0)) throw fault('not-positive', { what: 'The strength of the bag', given, unit: 'IU/L' });
  return given * PICOMOLES_PER_IU;
};

/** What a pump gives: 20 mL/h of 10 IU/L is 3.33 mU/min. */
export const rateOfPump = (flow: Flow, bag: Bag): AmountRate =>
  (flow * picomolesPerLitreOf(bag)) as AmountRate;

/** How fast a pump must run: 3.33 mU/min of 10 IU/L is 20 mL/h. */
export const pumpForRate = (rate: AmountRate, bag: Bag): Flow => (rate / picomolesPerLitreOf(bag)) as Flow;
