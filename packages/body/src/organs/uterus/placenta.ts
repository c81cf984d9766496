import { component, startsAt } from '@tokos/language';
import * as p from './birth-parameters.ts';
import { bloodLoss, born, placenta as inside, separationRate, uterineActivity } from './ports.ts';

const { k_sep, UA_sep, sd_Z, q_before, q_after, UA_before, UA_after, t_after } = p;

/** The third stage. */
export const placenta = component('placenta', {
  about: 'Contractions after birth shear the placenta off; how much that takes differs between women.',
  leavesOut: ['traction on the cord', 'a placenta that stays', 'clotting; the loss of blood is illustration'],
  inputs: { born, uterineActivity },
  parameters: { k_sep, UA_sep, sd_Z, q_before, q_after, UA_before, UA_after, t_after },
  states: {
    shorn: startsAt(p.notYet),
    needed: startsAt(p.Z_0),
    out: startsAt(p.notYet),
    since: startsAt(p.noTime),
    bloodLoss: startsAt(p.dry),
  },
  outputs: { separationRate, placenta: inside, bloodLoss },
  equations: `
    when born > 1/2 as birth: needed = exp(sd_Z*normal())
    separationRate = if(born > 1/2 and out < 1/2, k_sep*uterineActivity/UA_sep, 0)
    d/dt shorn = separationRate
    when shorn >= needed: out = 1
    placenta = 1 - out
    d/dt since = out

    before = q_before*exp(-uterineActivity/UA_before)
    after  = q_after*exp(-uterineActivity/UA_after - since/t_after)
    d/dt bloodLoss = if(born > 1/2, if(out > 1/2, after, before), 0)
  `,
});
