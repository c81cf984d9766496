import { component } from '@tokos/language';
import { c_1, c_2, c_3, k_p0, r_I, r_ref, X_ref } from './parameters.ts';
import {
  backgroundRelease,
  synapticDrive as drive,
  excitation,
  givenInput,
  givenPriming,
  inhibition,
  priming,
  primingDrive,
  restRelease,
} from './ports.ts';
import { second } from './surrogate-parameters.ts';

/** What reaches the cells of a person each second. */
export const synapticDrive = component('synaptic-drive', {
  about: 'At rest the cells get the input at which they give what the resting level costs, else more.',
  leavesOut: ['where the input comes from'],
  step: second,
  inputs: { restRelease, synapticDrive: drive, primingDrive, givenInput, givenPriming },
  parameters: { X_ref, r_ref, c_1, c_2, c_3, r_I, k_p0 },
  states: {},
  outputs: { backgroundRelease, excitation, inhibition, priming },
  equations: `
    L = log(restRelease/X_ref)
    bend = c_1 + L*(c_2 + L*c_3)
    driven = synapticDrive * givenInput
    excitation = driven * r_ref * exp(L*bend)
    steepness = 1/(bend + L*(c_2 + 2*c_3*L))
    backgroundRelease = restRelease * driven^steepness
    inhibition = r_I
    priming = k_p0 + primingDrive + givenPriming
  `,
});
