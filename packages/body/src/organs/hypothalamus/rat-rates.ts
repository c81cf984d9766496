import { component } from '@tokos/language';
import { excitation, firingRate, terminalRelease } from './ports.ts';
import * as p from './rat-parameters.ts';
import { second } from './surrogate-parameters.ts';

const { r_ref, r_low, r_high, f_ref, f_1, f_2, f_3, X_ref, X_1, X_2, X_3 } = p;

/** Rat cells without neighbours as one rate, for days: what their mean does at an input that lasts. */
export const ratRates = component('rat-rates', {
  about: 'Firing and release follow the input along the line that the cells draw.',
  leavesOut: ['chance', 'fatigue and recovery of the endings', 'inputs beyond those that were tried'],
  step: second,
  inputs: { excitation },
  parameters: { r_ref, r_low, r_high, f_ref, f_1, f_2, f_3, X_ref, X_1, X_2, X_3 },
  states: {},
  outputs: { firingRate, terminalRelease },
  equations: `
    L = log(min(r_high, max(r_low, excitation))/r_ref)
    firingRate      = f_ref * exp(L*(f_1 + L*(f_2 + L*f_3)))
    terminalRelease = X_ref * exp(L*(X_1 + L*(X_2 + L*X_3)))
  `,
});
