import { component, startsAt } from '@tokos/language';
import {
  bodyWater,
  fluidInfusion,
  plasmaOxytocin,
  plasmaSodium,
  sodiumInfusion,
  urineFlow,
  urineOsmolality,
  urineVolume,
  vasopressin,
  waterDrunk,
  waterIntake,
} from './ports.ts';
import * as p from './water-parameters.ts';

const { W, f_w, Na_0, d_AVP, g_AVP, r_V2, U_min, U_max, K_U, n_U, n_s } = p;
const { density, v_skin, t_gut, d_thirst, g_thirst } = p;

/** Water and sodium, the kidney between them, and what oxytocin does there in the stead of vasopressin. */
export const water = component('water', {
  about:
    'Water dilutes sodium, vasopressin falls, urine runs; much oxytocin holds it back as vasopressin does.',
  leavesOut: [
    'vasopressin called by pain, nausea and lost blood',
    'food, and the sodium of urine, which are taken to balance',
    'volumes inside and outside the cells apart',
  ],
  step: p.second,
  inputs: { waterIntake, fluidInfusion, sodiumInfusion, plasmaOxytocin },
  parameters: {
    W,
    f_w,
    Na_0,
    d_AVP,
    g_AVP,
    r_V2,
    U_min,
    U_max,
    K_U,
    n_U,
    n_s,
    density,
    v_skin,
    t_gut,
    d_thirst,
    g_thirst,
  },
  states: {
    gut: startsAt(p.noWater),
    gained: startsAt(p.noWater),
    sodiumGained: startsAt(p.noSodium),
    drunk: startsAt(p.noWater),
    infused: startsAt(p.noWater),
    urineVolume: startsAt(p.noWater),
    breathed: startsAt(p.noWater),
  },
  outputs: { bodyWater, plasmaSodium, vasopressin, urineOsmolality, urineFlow, urineVolume, waterDrunk },
  conserves: ['gut + gained + urineVolume + breathed - drunk - infused'],
  equations: `
    before = f_w*W
    total  = before + gained
    sodium = (Na_0*before + sodiumGained)/total
    rise   = 2*(sodium - Na_0)/density

    called = g_AVP*pos(d_AVP + rise)
    heard  = called + r_V2*plasmaOxytocin
    U      = U_min + (U_max - U_min)*hill(heard, K_U, n_U)
    flow   = n_s/(U*density)
    thirst = g_thirst*pos(rise - d_thirst)

    swallowed = (waterIntake + thirst)*step
    absorbed  = gut*(1 - exp(-log(2)*step/t_gut))

    bodyWater = total
    plasmaSodium = sodium
    vasopressin = called
    urineOsmolality = U
    urineFlow = flow
    waterDrunk = drunk

    next gut = gut + swallowed - absorbed
    next gained = gained + absorbed + (fluidInfusion - flow - v_skin)*step
    next sodiumGained = sodiumGained + sodiumInfusion*step
    next drunk = drunk + swallowed
    next infused = infused + fluidInfusion*step
    next urineVolume = urineVolume + flow*step
    next breathed = breathed + v_skin*step
  `,
});
