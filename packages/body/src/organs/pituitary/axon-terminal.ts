import { component, startsAt } from '@tokos/language';
import * as p from './parameters.ts';
import { refill, spike, terminalRelease } from './ports.ts';

const { k_B, h_B, b_0, k_E, h_E, E_th, n_E, k_C, h_C, C_th, n_C, alpha, beta, P_max, R_max } = p;

/**
 * The endings of one cell, in units of the whole gland: every cell stands for all,
 * and the gland gives the mean over its cells. Pool and reserve are kept as what is missing from them,
 * because a full reserve is too large for single precision to count what leaves it.
 */
export const axonTerminal = component('axon-terminal', {
  about: 'Spikes broaden with use and let calcium in; release goes with its square and with the ready pool.',
  leavesOut: ['single endings and vesicles', 'opioids'],
  step: p.step,
  inputs: { spike },
  parameters: { k_B, h_B, b_0, k_E, h_E, E_th, n_E, k_C, h_C, C_th, n_C, alpha, beta, P_max, R_max },
  states: {
    B: startsAt(p.none),
    E: startsAt(p.none),
    C: startsAt(p.C_rest),
    poolMissing: startsAt(p.nothing),
    reserveMissing: startsAt(p.nothing),
  },
  outputs: { terminalRelease, refill },
  equations: `
    next B = B*(1 - log(2)*step/h_B)
    next E = E*(1 - log(2)*step/h_E)
    next C = C*(1 - log(2)*step/h_C)
    entry = hill(E_th, E, n_E) * hill(C_th, C, n_C) * (B + b_0)

    terminalRelease = alpha * E^2 * (P_max - poolMissing)
    refill = if(poolMissing > 0, beta*(1 - reserveMissing/R_max), 0)
    next poolMissing = poolMissing + (terminalRelease - refill)*step
    next reserveMissing = reserveMissing + refill*step
    when spike > 0: E += k_E*entry; C += k_C*entry; B += k_B
  `,
});
