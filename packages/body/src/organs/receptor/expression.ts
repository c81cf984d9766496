import { component, startsAt } from '@tokos/language';
import { g_term, k_loss, k_R, noTime, R_0, r_labour, rho, tau_after, tau_w } from './parameters.ts';
import { activation, born, gestation, receptorNumber, uterineOxytocin } from './ports.ts';

/** How many oxytocin receptors the womb has. */
export const expression = component('expression', {
  about: 'Their number rises with the weeks and with labour; strong stimulation and birth bring it down.',
  leavesOut: ['messenger RNA', 'oestrogen and progesterone', 'differences along the womb'],
  inputs: { gestation, activation, born, uterineOxytocin },
  parameters: { g_term, tau_w, r_labour, tau_after, k_R, k_loss, rho },
  states: { receptorNumber: startsAt(R_0), sinceBirth: startsAt(noTime) },
  outputs: { receptorNumber },
  slow: ['aim', 'theta'],
  equations: `
    d/dt sinceBirth = born
    ofWeeks = if(gestation < g_term, exp((gestation - g_term)/tau_w), 1)
    left    = if(born > 1/2, exp(-sinceBirth/tau_after), 1)
    aim     = ofWeeks*(1 + r_labour*activation)*left
    theta   = 1 - exp(-rho*uterineOxytocin)
    d/dt receptorNumber = k_R*(aim - receptorNumber) - k_loss*theta*theta*theta*receptorNumber
  `,
});
