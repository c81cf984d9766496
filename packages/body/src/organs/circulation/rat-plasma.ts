import { component, startsAt } from '@tokos/language';
import {
  clearance,
  infusion,
  oxytocinCleared,
  oxytocinReceived,
  plasmaOxytocin,
  restingClearance,
  restOxytocin,
  secretion,
} from './ports.ts';
import { C_rest, h_Cl, h_D, nothing, V_e, V_p, W, W_ref } from './rat-parameters.ts';

/** Oxytocin in the plasma of a rat and in the fluid behind it; volumes go with body weight. */
export const ratPlasma = component('rat-plasma', {
  about: 'Two compartments that empty in proportion to the level; half is gone within two minutes.',
  leavesOut: ['saturation, which large doses show in rats', 'binding to plasma protein', 'pregnancy'],
  inputs: { secretion, infusion },
  parameters: { V_p, V_e, h_Cl, h_D, C_rest, W, W_ref },
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
  conserves: ['size*V_p*C1 + size*V_e*C2 + oxytocinCleared - oxytocinReceived'],
  equations: `
    size   = W / W_ref
    CL     = size*V_p*log(2)/h_Cl
    Q      = size*(V_p + V_e)/2*log(2)/h_D
    inflow = secretion + infusion

    d/dt C1 = (inflow - CL*C1 - Q*(C1 - C2)) / (size*V_p)
    d/dt C2 = Q*(C1 - C2) / (size*V_e)
    d/dt oxytocinReceived = inflow
    d/dt oxytocinCleared = CL*C1

    plasmaOxytocin   = C1
    clearance        = CL
    restingClearance = CL
    restOxytocin     = C_rest
  `,
});
