import { component } from '@tokos/language';
import { restFiring, restRelease } from './ports.ts';
import { X_mid, y_0, y_1, y_2 } from './resting-rate-parameters.ts';

/** How fast a person's own cells fire at rest; what they do beyond it is what synthesis follows. */
export const restingRate = component('resting-rate', {
  about: 'What the resting level asks of the gland, read as the firing at which the cells give it.',
  leavesOut: ['differences between nets of cells'],
  inputs: { restRelease },
  parameters: { X_mid, y_0, y_1, y_2 },
  states: {},
  outputs: { restFiring },
  equations: `
    x = restRelease/X_mid
    perSpike = y_0 + y_1*sqrt(x) + y_2*x
    restFiring = restRelease/perSpike
  `,
});
