import { component, startsAt } from '@tokos/language';
import { backgroundRelease, burst, dendriticStore, firingRate, priming, terminalRelease } from './ports.ts';
import { X_mid, y_0, y_1, y_2 } from './resting-rate-parameters.ts';
import * as p from './surrogate-parameters.ts';

const { tau, R_h, w, R_low, dead, mass, s_1, s_2, s_3, s_4, h_1, most, spikes } = p;
const background = { X_mid, y_0, y_1, y_2 };

/**
 * The whole population as one rate: for days and for many people. The
 * background follows what is asked of it; the chance of a burst rises with the store; a burst empties the
 * store and gives a fixed mass.
 */
export const surrogate = component('surrogate', {
  about: 'A store fills with priming; the fuller it is, the likelier all cells burst together.',
  leavesOut: ['the cells', 'fatigue of the endings', 'the silence after a burst'],
  step: p.second,
  inputs: { backgroundRelease, priming },
  parameters: { tau, R_h, w, R_low, dead, mass, s_1, s_2, s_3, s_4, h_1, most, spikes, ...background },
  states: { dendriticStore: startsAt(p.R_rest), since: startsAt(p.longAgo) },
  outputs: { terminalRelease, firingRate, burst, dendriticStore },
  equations: `
    next since = since + step
    next dendriticStore = dendriticStore + (priming - dendriticStore/tau)*step
    hazard = if(since < dead, 0, h_1*exp(min(most, (dendriticStore - R_h)/w)))
    fires  = uniform() < 1 - exp(-hazard*step)
    when fires: dendriticStore = R_low; since = 0

    seconds = since/step
    late  = if(seconds - 1 < 2, s_3, if(seconds - 2 < 2, s_4, 0))
    share = if(seconds < 1, s_1, if(seconds < 2, s_2, late))
    terminalRelease = backgroundRelease + mass*share/step
    burst = if(fires, 1, 0)
    x = backgroundRelease/X_mid
    perSpike = y_0 + y_1*sqrt(x) + y_2*x
    firingRate = backgroundRelease/perSpike + spikes*share/step
  `,
});
