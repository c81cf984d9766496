import { component, startsAt } from '@tokos/language';
import { e_50, f, k_E, n_E50, none, step, tau_E } from './coupled-neuron-parameters.ts';
import { bundleOxytocin, centralOxytocinDose, releasedIntoBundle, transmitted } from './ports.ts';

/** What the dendrites of a bundle share: oxytocin for one step, and the cannabinoid that it sets free. */
export const dendriticBundle = component('dendritic-bundle', {
  about:
    'Oxytocin excites the dendrites at once; the cannabinoid it sets free then holds back their synapses.',
  leavesOut: ['diffusion between bundles'],
  step,
  inputs: { releasedIntoBundle, centralOxytocinDose },
  parameters: { k_E, tau_E, e_50, n_E50, f },
  states: { bundleOxytocin: startsAt(none), e: startsAt(none) },
  outputs: { bundleOxytocin, transmitted },
  equations: `
    next bundleOxytocin = releasedIntoBundle + centralOxytocinDose
    next e = e*(1 - step/tau_E) + k_E*releasedIntoBundle
    transmitted = 1 - f*hill(e, e_50, n_E50)
  `,
});
