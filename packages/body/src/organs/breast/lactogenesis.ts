import { component, startsAt } from '@tokos/language';
import { basalProlactin, daysAfterBirth, lactogenesis as lactogenesisShare } from './ports.ts';
import { d_50, d_mid, day_0, n_on, p_50, p_early, p_late, second, tau_P } from './prolactin-parameters.ts';

/** How milk comes in, and what permits it. */
export const lactogenesis = component('lactogenesis', {
  about: 'Making milk sets in over the first days; prolactin between feeds permits it.',
  leavesOut: ['progesterone and the delivery of the placenta', 'growth of supply with demand'],
  step: second,
  inputs: {},
  parameters: { d_50, d_mid, n_on, p_late, p_early, tau_P, p_50 },
  states: { daysAfterBirth: startsAt(day_0) },
  outputs: { daysAfterBirth, basalProlactin, lactogenesis: lactogenesisShare },
  equations: `
    next daysAfterBirth = daysAfterBirth + step
    basalProlactin = p_late + p_early*exp(-daysAfterBirth/tau_P)
    lactogenesis = hill(daysAfterBirth + d_mid, d_50, n_on) * hill(basalProlactin, p_50, 1)
  `,
});
