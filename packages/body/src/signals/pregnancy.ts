import { port } from '@tokos/language';

/** What tells the organs where in pregnancy, birth and after they stand. */
export const placenta = port('1', 'the placenta is inside: 1, or out: 0', [0, 1]);
export const gestation = port('week', 'age of the pregnancy; it stands still after birth', [0, 45]);
