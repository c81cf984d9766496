import { wire } from '@tokos/language';
import { ratPlasma } from '../organs/circulation/index.ts';
import { synthesis } from '../organs/hypothalamus/index.ts';
import { ratGland, releasableStore } from '../organs/pituitary/index.ts';

/** What of a rat is built: the making of oxytocin, its gland and its plasma. */
export const ratBody = wire('rat-body', [ratGland, ratPlasma, synthesis, releasableStore], {
  infusion: '0 pmol/min',
  terminalRelease: '0 pg/s',
  prescribed: '1',
  firingRate: '0.5 1/s',
  restFiring: '0.5 1/s',
  arrivalAboveRest: '0 pg/s',
});
