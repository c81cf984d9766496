import { component, startsAt } from '@tokos/language';
import { basalProlactin, daysAfterBirth, prolactin as prolactinLevel, sucklingStimulus } from './ports.ts';
import { d_r, notRisen, r_0, second, t_PRL, tau_r } from './prolactin-parameters.ts';

/** Prolactin in plasma. */
export const prolactin = component('prolactin', {
  about: 'The nipple raises it with every suckling; what was risen is lost with a half-life of 40 min.',
  leavesOut: ['its pulses and its night', 'dopamine', 'what stress and alcohol do to it'],
  step: second,
  inputs: { sucklingStimulus, basalProlactin, daysAfterBirth },
  parameters: { r_0, d_r, tau_r, t_PRL },
  states: { risen: startsAt(notRisen) },
  outputs: { prolactin: prolactinLevel },
  equations: `
    answer = r_0*exp(-pos(daysAfterBirth - d_r)/tau_r)
    next risen = risen + (answer*sucklingStimulus - log(2)*risen/t_PRL)*step
    prolactin = basalProlactin + risen
  `,
});
