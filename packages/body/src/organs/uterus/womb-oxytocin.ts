import { component, startsAt } from '@tokos/language';
import { k_e0, phi_act, phi_low, U_act, U_low, u_0 } from './parameters.ts';
import {
  activation,
  born,
  clearance,
  localOxytocinCut,
  plasmaOxytocin,
  restOxytocin,
  stretch,
  uterineOxytocin,
} from './ports.ts';

/**
 * The oxytocin that the muscle feels, as the drip with the same effect. The woman's own resting level does
 * not count: what a drip does was measured on top of it. Nor does a lower one take from what womb and child
 * give, for women without a pituitary have given birth.
 */
export const wombOxytocin = component('womb-oxytocin', {
  about: 'What exceeds the resting level of the blood, and what womb and child give, minutes later.',
  leavesOut: ['where in the womb it is made', 'oxytocin of the child by itself'],
  inputs: { plasmaOxytocin, restOxytocin, clearance, stretch, activation, born, localOxytocinCut },
  parameters: { k_e0, U_low, U_act, phi_low, phi_act },
  states: { u_e: startsAt(u_0) },
  outputs: { uterineOxytocin },
  equations: `
    ofBlood = clearance*pos(plasmaOxytocin - restOxytocin)
    phi     = phi_low + phi_act*activation
    ofWomb  = (U_low + U_act*activation)*(phi + (1 - phi)*stretch)*(1 - localOxytocinCut)
    u       = ofBlood + if(born > 1/2, 0, ofWomb)
    d/dt u_e = k_e0*(u - u_e)
    uterineOxytocin = pos(u_e)
  `,
});
