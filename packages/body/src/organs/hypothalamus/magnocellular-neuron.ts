import { component, startsAt } from '@tokos/language';
import {
  a_P,
  h_A,
  h_D,
  h_H,
  h_M,
  k_A,
  k_D,
  k_H,
  step,
  still,
  V_rest,
  V_th,
} from './magnocellular-neuron-parameters.ts';
import { excitation, inhibition, spike } from './ports.ts';

/**
 * One oxytocin cell without neighbours, as its authors define it: a map with steps of 1 ms.
 */
export const magnocellularNeuron = component('magnocellular-neuron', {
  about: 'Random synaptic potentials meet a brief and a lasting hyperpolarisation; where they win, it fires.',
  leavesOut: ['the spike itself', 'coupling between dendrites', 'calcium-gated currents'],
  step,
  inputs: { excitation, inhibition },
  parameters: { V_rest, V_th, a_P, h_M, k_H, h_H, k_A, h_A, k_D, h_D },
  states: { psp: startsAt(still), H: startsAt(still), A: startsAt(still), D: startsAt(still) },
  outputs: { spike },
  equations: `
    n_E = poisson(excitation)
    n_I = poisson(inhibition)
    next psp = psp*(1 - log(2)*step/h_M) + a_P*(n_E - n_I)
    next H = H*(1 - log(2)*step/h_H)
    next A = A*(1 - log(2)*step/h_A)
    next D = D*(1 - log(2)*step/h_D)
    fires = V_rest + psp - H - A + D > V_th
    when fires: H += k_H; A += k_A; D += k_D
    spike = if(fires, 1, 0)
  `,
});
