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
  equations: `
    d/dt sinceBirth = born
    ofWeeks = exp((min(gestation, g_term) - g_term)/tau_w)
    aim     = ofWeeks*(1 + r_labour*activation)*exp(-sinceBirth/tau_after)
    theta   = 1 - exp(-rho*uterineOxytocin)
    d/dt receptorNumber = k_R*(aim - receptorNumber) - k_loss*theta*theta*theta*receptorNumber
  `,
});
