import { component, startsAt } from '@tokos/language';
import { g_cue, n_50, quiet, second, tau_a, v_full } from './parameters.ts';
import {
  anticipation,
  babyCries,
  pumpLeft,
  pumpRight,
  sucklingStimulus,
  sucksLeft,
  sucksRight,
} from './ports.ts';

/** What the nerves of the nipples report. */
export const nipple = component('nipple', {
  about: 'Sucking and pumping saturate what the nipples report; a cry works like a weak suck.',
  leavesOut: ['the rhythm of single sucks', 'pain', 'getting used to the cry'],
  step: second,
  inputs: { sucksLeft, sucksRight, pumpLeft, pumpRight, babyCries },
  parameters: { n_50, v_full, tau_a, g_cue },
  states: { afferent: startsAt(quiet), expected: startsAt(quiet) },
  outputs: { sucklingStimulus, anticipation },
  equations: `
    pumped(vacuum) = min(1, vacuum/v_full)
    mouths = sucksLeft + sucksRight + pumped(pumpLeft) + pumped(pumpRight)
    felt = min(1, mouths*(1 + n_50)/(mouths + n_50))
    next afferent = afferent + (felt - afferent)*(1 - exp(-step/tau_a))
    next expected = expected + (babyCries - expected)*(1 - exp(-step/tau_a))
    sucklingStimulus = afferent
    anticipation = g_cue*expected
  `,
});
