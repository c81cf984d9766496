import { component } from '@tokos/language';
import { c_1, c_2, c_3, k_p0, n_X, r_I, r_ref, X_ref } from './parameters.ts';
import {
  backgroundRelease,
  synapticDrive as drive,
  excitation,
  inhibition,
  priming,
  primingDrive,
  restRelease,
} from './ports.ts';
import { second } from './surrogate-parameters.ts';

/** What reaches the cells of a person each second (whole-body page, section 4.1). */
export const synapticDrive = component('synaptic-drive', {
  about:
    'At rest the input is the one at which the cells give what the resting level costs; the world multiplies it.',
  leavesOut: ['where the input comes from'],
  step: second,
  inputs: { restRelease, synapticDrive: drive, primingDrive },
  parameters: { X_ref, r_ref, c_1, c_2, c_3, r_I, k_p0, n_X },
  states: {},
  outputs: { backgroundRelease, excitation, inhibition, priming },
  equations: `
    L = log(restRelease/X_ref)
    excitation = synapticDrive * r_ref * exp(c_1*L + c_2*L^2 + c_3*L^3)
    backgroundRelease = restRelease * synapticDrive^n_X
    inhibition = r_I
    priming = k_p0 + primingDrive
  `,
});
