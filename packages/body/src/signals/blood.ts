import { port } from '@tokos/language';

/** What the blood carries, and what enters and leaves it. */
export const secretion = port('pmol/min', 'oxytocin that the pituitary gives to the blood', [0, 1e6]);
export const infusion = port('pmol/min', 'oxytocin that runs into a vein', [0, 1e7]);
export const absorption = port('pmol/min', 'oxytocin that the blood takes up from other routes', [0, 1e7]);
export const plasmaOxytocin = port('pmol/L', 'true free oxytocin in plasma', [0, 1e6]);
export const restOxytocin = port('pmol/L', 'resting level of true free oxytocin', [0, 1e3]);
export const oxytocinase = port('IU{oxytocinase}/mL', 'activity of placental oxytocinase in plasma', [0, 20]);
export const clearance = port(
  'L/min',
  'plasma freed of oxytocin each minute, at the present level',
  [0, 100],
);
export const restingClearance = port('L/min', 'the same at the resting level', [0, 100]);
export const oxytocinReceived = port('pmol', 'all oxytocin that has entered the blood', [0, 1e12]);
export const oxytocinCleared = port('pmol', 'all oxytocin that has been cleared from the blood', [0, 1e12]);
