import { component, startsAt } from '@tokos/language';
import * as p from './coupled-neuron-parameters.ts';
import {
  dendriticRelease,
  excitation,
  inhibition,
  oxytocinA,
  oxytocinB,
  priming,
  spike,
  transmittedA,
  transmittedB,
} from './ports.ts';

const { v_rest, th_0, tau_m, V_E, V_I, a_E, a_I, H, tau_H, A, tau_A, a_50, n_A } = p;
const { k_O, tau_O, g_max, k_r, isi_max, delay, tau_R } = p;

/**
 * One oxytocin cell among its neighbours: two dendrites in two bundles; the order of the lines is part of the
 * definition. Both dendrites hold the same store, so one state stands for both.
 */
export const coupledNeuron = component('coupled-neuron', {
  about: 'A leaky cell whose dendrites release oxytocin after close spikes, which excites their neighbours.',
  leavesOut: ['glia', 'electrical coupling', 'growth of bursts by recruitment'],
  step: p.step,
  inputs: { excitation, inhibition, priming, transmittedA, transmittedB, oxytocinA, oxytocinB },
  parameters: {
    v_rest,
    th_0,
    tau_m,
    V_E,
    V_I,
    a_E,
    a_I,
    H,
    tau_H,
    A,
    tau_A,
    a_50,
    n_A,
    k_O,
    tau_O,
    g_max,
    k_r,
    isi_max,
    delay,
    tau_R,
  },
  states: {
    v: startsAt(v_rest),
    g_A: startsAt(p.noFall),
    g_B: startsAt(p.noFall),
    a: startsAt(p.none),
    since: startsAt(p.silent),
    interval: startsAt(p.silent),
    pending: startsAt(p.none),
    R: startsAt(p.R_0),
  },
  outputs: { spike, dendriticRelease },
  equations: `
    n_E = poisson(excitation*(transmittedA + transmittedB))
    n_I = poisson(inhibition*(transmittedA + transmittedB))
    next v = v + step*(v_rest - v)/tau_m + a_E*(V_E - v)*n_E - a_I*(v - V_I)*n_I
    next g_A = min(g_max, g_A*(1 - step/tau_O) + k_O*oxytocinA)
    next g_B = min(g_max, g_B*(1 - step/tau_O) + k_O*oxytocinB)
    next a = a*(1 - step/tau_A)
    next since = since + step
    th = th_0 + H*exp(-since/tau_H) + A*hill(a, a_50, n_A) - (g_A + g_B)/2
    fires = v > th
    when fires: interval = since; a += 1; v = v_rest; since = 0; pending = 1

    due = pending > 0 and since > delay
    dendriticRelease = if(due and interval < isi_max, k_r*R, 0)
    when due: pending = 0
    next R = R*(1 - step/tau_R) + priming*step - dendriticRelease
    spike = if(fires, 1, 0)
  `,
});
