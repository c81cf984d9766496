import { component, startsAt } from '@tokos/language';
import { g_burst, g_C, noEffect, perBurst, tau_C } from './central-release-parameters.ts';
import { burst, centralOxytocin, techniqueDrive } from './ports.ts';

/** What oxytocin does inside the brain. */
export const centralRelease = component('central-release', {
  about: 'Bursts, and touch and its kin, raise an effect inside the brain that fades within half an hour.',
  leavesOut: ['where in the brain', 'what stress alone does', 'the fluid around the brain'],
  inputs: { techniqueDrive, burst },
  parameters: { tau_C, g_C, g_burst, perBurst },
  states: { centralOxytocin: startsAt(noEffect) },
  outputs: { centralOxytocin },
  equations: `
    d/dt centralOxytocin = (g_C*techniqueDrive + g_burst*burst/perBurst - centralOxytocin) / tau_C
  `,
});
