import { port } from '@tokos/language';

/** What follows the blood and is not heard by the oxytocin cells: pressure, water, the fluid of the brain. */
export const vesselOxytocin = port('pmol/L', 'free oxytocin that arrives at the small arteries', [0, 1e6]);
export const meanArterialPressure = port('mmHg', 'mean pressure in the arteries', [0, 300]);
export const heartRate = port('1/min', 'beats of the heart', [0, 400]);
export const csfOxytocin = port('pmol/L', 'true free oxytocin in cerebrospinal fluid', [0, 1e6]);
export const noseDose = port('pmol', 'oxytocin that was sprayed into the nose so far', [0, 1e12]);
export const directEntry = port(
  '1',
  'a share of a nasal spray is supposed to reach the fluid without the blood: 1, or not: 0',
  [0, 1],
);
export const middayPeak = port('1', 'the brain is supposed to release more about noon: 1, or not: 0', [0, 1]);
export const startHour = port('h', 'hour of the clock at which a run begins', [0, 24]);
export const waterIntake = port('mL/min', 'water that is drunk, beside what thirst asks for', [0, 1e4]);
export const fluidInfusion = port('mL/min', 'water that runs into a vein', [0, 1e3]);
export const sodiumInfusion = port('mmol/min', 'sodium that runs into a vein', [0, 1e3]);
export const waterDrunk = port('mL', 'water drunk so far', [0, 1e7]);
export const bodyWater = port('L', 'water of the body', [0, 1e3]);
export const plasmaSodium = port('mmol/L', 'sodium in plasma', [0, 1e3]);
export const vasopressin = port('pmol/L', 'vasopressin that osmolality calls into the blood', [0, 1e3]);
export const urineOsmolality = port('mmol/kg', 'what is dissolved in a kilogram of urine', [0, 2e3]);
export const urineFlow = port('mL/min', 'urine that the kidneys make', [0, 1e3]);
export const urineVolume = port('mL', 'urine made so far', [0, 1e7]);
