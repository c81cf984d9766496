import { port } from '@tokos/language';

/** What follows the blood and is not heard by the oxytocin cells: pressure, water, the fluid of the brain. */
export const vesselOxytocin = port('pmol/L', 'free oxytocin that arrives at the small arteries', [0, 1e6]);
export const meanArterialPressure = port('mmHg', 'mean pressure in the arteries', [0, 300]);
export const heartRate = port('1/min', 'beats of the heart', [0, 400]);
