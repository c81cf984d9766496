import { component, startsAt } from '@tokos/language';
import { a_CL, C_rest, CL_lin, CL_sat, K_m, k_ox, nothing, Q, V1, V2, W, W_ref } from './parameters.ts';
import {
  absorption,
  clearance,
  infusion,
  oxytocinase,
  oxytocinCleared,
  oxytocinReceived,
  plasmaOxytocin,
  restingClearance,
  restOxytocin,
  secretion,
} from './ports.ts';

/** Oxytocin in plasma and in the fluid behind it. */
export const plasma = component('plasma', {
  about: 'Two compartments; clearance saturates with the level and rises with placental oxytocinase.',
  leavesOut: ['binding to plasma protein', 'mixing in the first circulation'],
  inputs: { secretion, infusion, absorption, oxytocinase },
  parameters: { V1, V2, Q, CL_lin, CL_sat, K_m, k_ox, C_rest, W, W_ref, a_CL },
  states: {
    C1: startsAt(C_rest),
    C2: startsAt(C_rest),
    oxytocinReceived: startsAt(nothing),
    oxytocinCleared: startsAt(nothing),
  },
  outputs: {
    plasmaOxytocin,
    clearance,
    restingClearance,
    restOxytocin,
    oxytocinReceived,
    oxytocinCleared,
  },
  conserves: ['size*V1*C1 + size*V2*C2 + oxytocinCleared - oxytocinReceived'],
  equations: `
    size    = W / W_ref
    CL(c)   = size^a_CL * (CL_lin + CL_sat / (1 + c/K_m) + k_ox*oxytocinase)
    inflow  = secretion + infusion + absorption

    d/dt C1 = (inflow - CL(C1)*C1 - Q*(C1 - C2)) / (size*V1)
    d/dt C2 = Q*(C1 - C2) / (size*V2)
    d/dt oxytocinReceived = inflow
    d/dt oxytocinCleared = CL(C1)*C1

    plasmaOxytocin   = C1
    clearance        = CL(C1)
    restingClearance = CL(C_rest)
    restOxytocin     = C_rest
  `,
});
