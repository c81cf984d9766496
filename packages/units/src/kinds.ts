import { OXYTOCIN_GRAMS_PER_MOLE, PICOMOLES_PER_IU, PICOMOLES_PER_MILLIUNIT } from './oxytocin.ts';

declare const kind: unique symbol;

/**
 * A number that knows what it measures; its unit is the canonical one of its kind. Costs nothing at run time.
 */
export type Quantity<Kind extends string> = number & { readonly [kind]: Kind };

/** [s] */ export type Time = Quantity<'time'>;
/** [pmol] */ export type Amount = Quantity<'amount'>;
/** [pmol/min] */ export type AmountRate = Quantity<'amount rate'>;
/** [pmol/L] */ export type Concentration = Quantity<'concentration'>;
/** [L] */ export type Volume = Quantity<'volume'>;
/** [L/min] */ export type Flow = Quantity<'flow'>;
/** [cm] */ export type Length = Quantity<'length'>;
/** [kg] */ export type Mass = Quantity<'mass'>;
/** [mmHg] */ export type Pressure = Quantity<'pressure'>;

const times =
  <Kind extends string>(factor: number): ((value: number) => Quantity<Kind>) =>
  (value) =>
    (value * factor) as Quantity<Kind>;

export const seconds: (value: number) => Time = times(1);
export const minutes: (value: number) => Time = times(60);
export const hours: (value: number) => Time = times(3600);
export const days: (value: number) => Time = times(86400);

export const picomoles: (value: number) => Amount = times(1);
/** International units of oxytocin. */
export const internationalUnits: (value: number) => Amount = times(PICOMOLES_PER_IU);
/** Thousandths of an international unit of oxytocin. */
export const milliunits: (value: number) => Amount = times(PICOMOLES_PER_MILLIUNIT);
/** Nanograms of oxytocin. */
export const nanograms: (value: number) => Amount = times(1000 / OXYTOCIN_GRAMS_PER_MOLE);

export const picomolesPerMinute: (value: number) => AmountRate = times(1);
/** mU of oxytocin a minute, the unit of a drip. */
export const milliunitsPerMinute: (value: number) => AmountRate = times(PICOMOLES_PER_MILLIUNIT);

export const picomolesPerLitre: (value: number) => Concentration = times(1);
/** pg of oxytocin in a millilitre; within 1 % of pmol/L. */
export const picogramsPerMillilitre: (value: number) => Concentration = times(1000 / OXYTOCIN_GRAMS_PER_MOLE);

export const litres: (value: number) => Volume = times(1);
export const millilitres: (value: number) => Volume = times(1e-3);
export const litresPerMinute: (value: number) => Flow = times(1);
export const millilitresPerHour: (value: number) => Flow = times(1e-3 / 60);
export const cm: (value: number) => Length = times(1);
export const kg: (value: number) => Mass = times(1);
export const mmHg: (value: number) => Pressure = times(1);
