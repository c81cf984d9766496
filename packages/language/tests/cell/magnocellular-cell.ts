import { component, port, startsAt } from '@tokos/language';
import * as p from './parameters.ts';

const { q, V_rest, V_th, a_P, h_M, k_H, h_H, k_A, h_A, k_B, h_B, b_0 } = p;
const { k_E, h_E, E_th, k_C, h_C, C_th, alpha, beta, P_max } = p;

/** One oxytocin cell and its endings as a text: what the stepped half of the language is for. */
export const magnocellularCell = component('magnocellular-cell', {
  about: 'Random synaptic potentials meet two hyperpolarisations; secretion goes with the square of calcium.',
  leavesOut: ['depolarising afterpotential', 'coupling between dendrites'],
  step: p.step,
  inputs: { excitation: port('Hz', 'excitatory events of one cell') },
  parameters: {
    q,
    V_rest,
    V_th,
    a_P,
    h_M,
    k_H,
    h_H,
    k_A,
    h_A,
    k_B,
    h_B,
    b_0,
    k_E,
    h_E,
    E_th,
    k_C,
    h_C,
    C_th,
    alpha,
    beta,
    P_max,
  },
  states: {
    psp: startsAt(p.still),
    H: startsAt(p.still),
    A: startsAt(p.still),
    B: startsAt(p.none),
    E: startsAt(p.none),
    C: startsAt(p.C_rest),
    P: startsAt(P_max),
  },
  outputs: {
    spike: port('1', '1 in the step of a spike'),
    release: port('pg/s', 'secretion, scaled to the whole gland'),
  },
  equations: `
    keep(h) = 1 - log(2)*step/h
    n_E = poisson(excitation)
    n_I = poisson(q*excitation)
    next psp = psp*keep(h_M) + a_P*(n_E - n_I)
    next H = H*keep(h_H)
    next A = A*keep(h_A)
    fires = V_rest + psp - H - A > V_th

    next B = B*keep(h_B)
    next E = E*keep(h_E)
    next C = C*keep(h_C)
    entry = hill(E_th, E, 5) * hill(C_th, C, 3) * (B + b_0)
    when fires as spike: H += k_H; A += k_A; E += k_E*entry; C += k_C*entry; B += k_B

    release = alpha * E^2 * P
    next P = P + (if(P < P_max, beta, 0) - release)*step
    spike = if(fires, 1, 0)
  `,
});
