import { component, startsAt } from '@tokos/language';
import { quarter } from './myoepithelium-parameters.ts';
import * as p from './parameters.ts';
import {
  alveolarPressure,
  breastFill,
  breastMassage,
  breastWarmth,
  contraction,
  ductWidth,
  lactogenesis,
  milkFlow,
  milkMade,
  milkRemoved,
  milkStored,
  pump,
  sucks,
} from './ports.ts';

const { V_cap, S, f_f, h_f, P_e, P_c, f_50, g_0, g_1, r_back, V_d0, C_d } = p;
const { G_n, P_v, v_ref, V_dh, n_d, g_warm, tau_warm, g_rub } = p;

/** One breast: alveoli, ducts, nipple. */
export const breast = component('breast', {
  about: 'Squeezed alveoli press milk into the ducts; who sucks draws it out; the rest runs back.',
  leavesOut: ['single lobes', 'blood flow', 'leaking', 'growth of the gland with use'],
  step: quarter,
  inputs: { contraction, lactogenesis, sucks, pump, breastWarmth, breastMassage },
  parameters: {
    V_cap,
    S,
    f_f,
    h_f,
    P_e,
    P_c,
    f_50,
    g_0,
    g_1,
    r_back,
    V_d0,
    C_d,
    G_n,
    P_v,
    v_ref,
    V_dh,
    n_d,
    g_warm,
    tau_warm,
    g_rub,
  },
  states: {
    V_a: startsAt(p.V_a0),
    V_d: startsAt(V_d0),
    warmed: startsAt(p.cool),
    milkMade: startsAt(p.noMilk),
    milkRemoved: startsAt(p.noMilk),
  },
  outputs: { alveolarPressure, ductWidth, milkFlow, breastFill, milkStored, milkMade, milkRemoved },
  conserves: ['V_a + V_d + milkRemoved - milkMade'],
  equations: `
    f    = V_a/V_cap
    made = S*lactogenesis*hill(f_f, f, h_f)*step

    P_a  = P_e*f^2 + P_c*contraction*f*(1 + f_50)/(f + f_50)
    P_d  = (V_d - V_d0)/C_d
    g    = (g_0 + g_1*contraction)*if(P_a > P_d, 1, r_back)
    ejected = max(-V_d, min(g*(P_a - P_d)*step, V_a))

    suction = max(sucks, pump/v_ref)
    k_out = (1 + g_warm*warmed)*(1 + g_rub*breastMassage)
    drawn = k_out*G_n*pos(P_d + P_v*suction)*(V_d/(V_d + V_dh))^n_d*step
    out   = if(suction > 0, min(drawn, V_d + ejected), 0)

    next V_a = V_a + made - ejected
    next V_d = V_d + ejected - out
    next milkMade = milkMade + made
    next milkRemoved = milkRemoved + out
    next warmed = warmed + (breastWarmth - warmed)*step/tau_warm

    alveolarPressure = P_a
    ductWidth  = sqrt(V_d/V_d0)
    milkFlow   = out/step
    breastFill = V_a/V_cap
    milkStored = V_a + V_d
  `,
});
