import { component, startsAt } from '@tokos/language';
import { CL_atosiban, none, Q_atosiban, V1_atosiban, V2_atosiban } from './drug-parameters.ts';
import { nothing } from './parameters.ts';
import { atosibanInfusion, plasmaAtosiban } from './ports.ts';

/** Atosiban in plasma. */
export const atosiban = component('atosiban', {
  about: 'Two compartments; an infusion reaches its plateau within an hour.',
  leavesOut: ['passage to the child'],
  inputs: { atosibanInfusion },
  parameters: { V1: V1_atosiban, V2: V2_atosiban, Q: Q_atosiban, CL: CL_atosiban },
  states: {
    C1: startsAt(none),
    C2: startsAt(none),
    given: startsAt(nothing),
    gone: startsAt(nothing),
  },
  outputs: { plasmaAtosiban },
  conserves: ['V1*C1 + V2*C2 + gone - given'],
  equations: `
    d/dt C1 = (atosibanInfusion - CL*C1 - Q*(C1 - C2)) / V1
    d/dt C2 = Q*(C1 - C2) / V2
    d/dt given = atosibanInfusion
    d/dt gone  = CL*C1
    plasmaAtosiban = C1
  `,
});
