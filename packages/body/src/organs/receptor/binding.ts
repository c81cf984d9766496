import { component, startsAt } from '@tokos/language';
import { c_u, e_C, f_A, inside_0, K_A, K_C, K_d, k_in, k_off, k_rec, p_C, rho } from './parameters.ts';
import {
  availableReceptors,
  plasmaAtosiban,
  plasmaCarbetocin,
  plasmaOxytocin,
  receptorBlock,
  receptorDrive,
  receptorNumber,
  uterineOxytocin,
} from './ports.ts';

/** What binds to the receptors of the womb, and what that does. Binding is quick: it is always settled. */
export const binding = component('binding', {
  about: 'Oxytocin, carbetocin and atosiban compete; bound receptors drive the womb, and some go inside.',
  leavesOut: ['vasopressin', 'receptors that carbetocin took and that return more slowly'],
  inputs: { uterineOxytocin, plasmaOxytocin, plasmaCarbetocin, plasmaAtosiban, receptorNumber },
  parameters: { rho, c_u, K_d, k_in, k_off, k_rec, p_C, e_C, K_C, K_A, f_A },
  states: { inside: startsAt(inside_0) },
  outputs: { receptorDrive, receptorBlock, availableReceptors },
  slow: ['receptorDrive'],
  equations: `
    y_C = plasmaCarbetocin/K_C
    y_A = f_A*plasmaAtosiban/K_A
    y_O = c_u*uterineOxytocin/K_d
    there = pos(receptorNumber - inside)

    y_in = plasmaOxytocin/(K_d*(1 + k_in/k_off)) + y_C
    d/dt inside = k_in*there*y_in/(1 + y_in + y_A) - k_rec*inside

    ofOxytocin = rho*there*uterineOxytocin/(1 + y_O + y_C + y_A)
    x_C = rho*there*plasmaCarbetocin/(c_u*p_C)/(1 + y_A)
    ofCarbetocin = if(plasmaCarbetocin > 0, -log(1 - e_C*(1 - exp(-x_C))), 0)
    receptorDrive = ofOxytocin + ofCarbetocin
    receptorBlock = y_A/(1 + y_A)
    availableReceptors = there
  `,
});
