import { component, startsAt } from '@tokos/language';
import { k_V, noTime, V_end, V_more } from './birth-parameters.ts';
import { born, uterineVolume } from './ports.ts';

/** How the womb shrinks back. */
export const involution = component('involution', {
  about: 'After birth the womb loses what it grew, a tenth of it each day.',
  leavesOut: ['nursing, which hastens it in some studies', 'the volume of pregnancy'],
  inputs: { born },
  parameters: { V_end, V_more, k_V },
  states: { sinceBirth: startsAt(noTime) },
  outputs: { uterineVolume },
  equations: `
    d/dt sinceBirth = born
    uterineVolume = if(born > 1/2, V_end + V_more*exp(-k_V*sinceBirth), 0)
  `,
});
