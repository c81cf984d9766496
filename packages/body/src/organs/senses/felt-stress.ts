import { component, startsAt } from '@tokos/language';
import { quiet, second, tau_s } from './parameters.ts';
import { stress, stressor } from './ports.ts';

/** Strain as it is felt. */
export const feltStress = component('felt-stress', {
  about: 'A strain is felt at once; when it ends it fades within minutes.',
  leavesOut: ['getting used to it', 'what one person takes for a strain and another does not'],
  step: second,
  inputs: { stress },
  parameters: { tau_s },
  states: { stressor: startsAt(quiet) },
  outputs: { stressor },
  equations: `
    next stressor = max(stress, stressor*exp(-step/tau_s))
  `,
});
