import { component } from '@tokos/language';
import { restFiring, restRelease } from './ports.ts';
import { f_1, f_2, f_mid, X_mid } from './resting-rate-parameters.ts';

/** How fast a person's own cells fire at rest; what they do beyond it is what synthesis follows. */
export const restingRate = component('resting-rate', {
  about: 'What the resting level asks of the gland, read as the firing at which the cells give it.',
  leavesOut: ['differences between nets of cells'],
  inputs: { restRelease },
  parameters: { X_mid, f_mid, f_1, f_2 },
  states: {},
  outputs: { restFiring },
  equations: `
    L = log(restRelease/X_mid)
    restFiring = f_mid * exp(L*(f_1 + L*f_2))
  `,
});
