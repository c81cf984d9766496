import { component } from '@tokos/language';
import { c_1, c_2, c_3, k_p0, r_I, r_ref, X_ref } from './parameters.ts';
import { backgroundRelease, excitation, inhibition, priming, restRelease } from './ports.ts';
import { second } from './surrogate-parameters.ts';

/** What reaches the cells of a person each second (whole-body page, section 4.1). */
export const synapticDrive = component('synaptic-drive', {
  about: 'The input is the one at which the cells give what the resting level costs.',
  leavesOut: ['where the input comes from'],
  step: second,
  inputs: { restRelease },
  parameters: { X_ref, r_ref, c_1, c_2, c_3, r_I, k_p0 },
  states: {},
  outputs: { backgroundRelease, excitation, inhibition, priming },
  equations: `
    backgroundRelease = restRelease
    L = log(backgroundRelease/X_ref)
    excitation = r_ref * exp(c_1*L + c_2*L^2 + c_3*L^3)
    inhibition = r_I
    priming = k_p0
  `,
});
