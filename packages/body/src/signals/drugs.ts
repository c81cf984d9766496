import { port } from '@tokos/language';

/** Other drugs in the blood. */
export const carbetocinInfusion = port('pmol/min', 'carbetocin that runs into a vein', [0, 1e8]);
export const plasmaCarbetocin = port('pmol/L', 'carbetocin in plasma', [0, 1e9]);
export const atosibanInfusion = port('pmol/min', 'atosiban that runs into a vein', [0, 1e9]);
export const plasmaAtosiban = port('pmol/L', 'atosiban in plasma', [0, 1e10]);
