import { component, startsAt } from '@tokos/language';
import {
  CL_carbetocin,
  F_carbetocin,
  k_carbetocin,
  none,
  Q_carbetocin,
  V1_carbetocin,
  V2_carbetocin,
} from './drug-parameters.ts';
import { nothing } from './parameters.ts';
import { carbetocinInfusion, plasmaCarbetocin } from './ports.ts';

/** Carbetocin in plasma. */
export const carbetocin = component('carbetocin', {
  about: 'Two compartments and a depot in muscle that empties more slowly than the blood clears it.',
  leavesOut: ['the share that leaves unchanged in urine (0.7 %)', 'milk'],
  inputs: { carbetocinInfusion },
  parameters: {
    V1: V1_carbetocin,
    V2: V2_carbetocin,
    Q: Q_carbetocin,
    CL: CL_carbetocin,
    F: F_carbetocin,
    k: k_carbetocin,
  },
  states: {
    C1: startsAt(none),
    C2: startsAt(none),
    muscle: startsAt(nothing),
    given: startsAt(nothing),
    gone: startsAt(nothing),
  },
  outputs: { plasmaCarbetocin },
  conserves: ['V1*C1 + V2*C2 + muscle + gone - given'],
  equations: `
    d/dt C1 = (carbetocinInfusion + F*k*muscle - CL*C1 - Q*(C1 - C2)) / V1
    d/dt C2 = Q*(C1 - C2) / V2
    d/dt muscle = -k*muscle
    d/dt given  = carbetocinInfusion
    d/dt gone   = CL*C1 + (1 - F)*k*muscle
    plasmaCarbetocin = C1
  `,
});
