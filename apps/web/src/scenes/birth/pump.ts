import { milliunitsPerMinute, pumpForRate } from '@tokos/units';

/** Bags that wards hang up: units of oxytocin, and the volume that they are in [IU, mL]. */
export const BAGS = [
  { units: 5, volume_ml: 500 },
  { units: 10, volume_ml: 1000 },
  { units: 10, volume_ml: 500 },
  { units: 30, volume_ml: 500 },
] as const;
export type Bag = (typeof BAGS)[number];
/** Ten units in a litre: then 6 mL/h are 1 mU/min. */
export const USUAL_BAG = 1;

/** The greatest rate that any experiment of the model covers [mU/min]. */
export const GREATEST = 32;
/** Rungs on which drips are raised; what is set lies on or between them [mU/min]. */
export const LADDER = [0, 1, 2, 4, 8, 16, 32] as const;

const ML_IN_LITRE = 1000;
const MIN_IN_HOUR = 60;

/** How strong a bag is [IU/L]. */
export const strengthOf = ({ units, volume_ml }: Bag): number => (units * ML_IN_LITRE) / volume_ml;

/** How fast a pump runs that gives this dose from this bag [mL/h]. */
export function pumpRate(rate_mu_per_min: number, bag: Bag): number {
  const strength = { internationalUnitsPerLitre: strengthOf(bag) };
  const litresPerMinute = pumpForRate(milliunitsPerMinute(rate_mu_per_min), strength);
  return litresPerMinute * ML_IN_LITRE * MIN_IN_HOUR;
}

/** How long a full bag lasts at this dose [h]. */
export const lasts = (rate_mu_per_min: number, bag: Bag): number =>
  bag.volume_ml / pumpRate(rate_mu_per_min, bag);
