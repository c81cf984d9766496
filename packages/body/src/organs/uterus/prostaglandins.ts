import { component, startsAt } from '@tokos/language';
import { a_M, a_O, a_S, a_V, c_PGFM, k_PG, made_0, w_sep } from './parameters.ts';
import {
  born,
  cyclooxygenaseBlock,
  givenProstaglandin,
  membranesRuptured,
  oxytocinCut,
  prostaglandin,
  prostaglandinMetabolite,
  receptorDrive,
  separationRate,
  stretch,
  stretchCut,
  vaginalDistension,
} from './ports.ts';

/** Prostaglandins in the womb. */
export const prostaglandins = component('prostaglandins', {
  about: 'Stretch, oxytocin, open membranes and the leaving placenta make them.',
  leavesOut: ['their kinds', 'infection', 'examinations'],
  inputs: {
    receptorDrive,
    stretch,
    vaginalDistension,
    membranesRuptured,
    separationRate,
    born,
    givenProstaglandin,
    cyclooxygenaseBlock,
    stretchCut,
    oxytocinCut,
  },
  parameters: { k_PG, a_O, a_S, a_V, a_M, w_sep, c_PGFM },
  states: { made: startsAt(made_0) },
  outputs: { prostaglandin, prostaglandinMetabolite },
  slow: ['ofOxytocin'],
  equations: `
    ofOxytocin = a_O*(1 - exp(-receptorDrive))*(1 - oxytocinCut)
    ofStretch  = (a_S*stretch*stretch + a_V*vaginalDistension)*(1 - stretchCut)
    aim = (1 - cyclooxygenaseBlock)*(1 + ofOxytocin + ofStretch + a_M*membranesRuptured)
    d/dt made = k_PG*(aim - made) + w_sep/2*separationRate
    when born > 1/2: made += w_sep/2
    prostaglandin = made + givenProstaglandin
    prostaglandinMetabolite = c_PGFM*made
  `,
});
