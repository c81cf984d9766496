import { component, startsAt } from '@tokos/language';
import { bend, eta_s, none, notYet, P_d, s_0, s_birth, s_full } from './birth-parameters.ts';
import { D_full } from './cervix-parameters.ts';
import {
  born,
  contractionPressure,
  dilation,
  fullDilation,
  pushingPressure,
  station,
  vaginalDistension,
} from './ports.ts';

/** The way of the head, and birth. */
export const descent = component('descent', {
  about: 'The head follows the cervix; once that is fully open, contractions and bearing down bring it out.',
  leavesOut: ['turning', 'the shape of the pelvis', 'tears', 'forceps, vacuum and knife'],
  inputs: { dilation, fullDilation, contractionPressure, pushingPressure },
  parameters: { s_0, s_full, bend, s_birth, P_d, eta_s, D_full },
  states: { descended: startsAt(none), born: startsAt(notYet) },
  outputs: { station, vaginalDistension, born },
  equations: `
    onTheWay = fullDilation > 1/2 and born < 1/2
    d/dt descended = if(onTheWay, pos(contractionPressure + pushingPressure - P_d)/eta_s, 0)
    when descended >= s_birth - s_full: born = 1
    station = s_0 + (s_full - s_0)*min(1, dilation/D_full)^bend + descended
    vaginalDistension = if(onTheWay, min(1, descended/(s_birth - s_full)), 0)
  `,
});
