import { component, startsAt } from '@tokos/language';
import {
  firingRate,
  oxytocinMade,
  restFiring,
  restSupply,
  synthesisAboveRest,
  synthesis as synthesisOut,
  transcripts,
} from './ports.ts';
import { g_T, h_m, h_T, nothing, th, usual, usualFiring } from './synthesis-parameters.ts';

/**
 * Making oxytocin follows its use with a lag of days. What is made beyond rest is told apart, because only
 * that travels: what rest makes arrives at every moment and replaces what rest costs. The wiring keeps the
 * delay of the way to the gland.
 */
export const synthesis = component('synthesis', {
  about: 'Lasting firing raises the transcripts after days, and with them what is made.',
  leavesOut: ['translation', 'hormones that change the gene', 'less making where the cells fire less'],
  inputs: { firingRate, restFiring, restSupply },
  parameters: { h_T, th, g_T, h_m },
  states: {
    memory: startsAt(usualFiring),
    transcripts: startsAt(usual),
    oxytocinMade: startsAt(nothing),
  },
  outputs: { synthesis: synthesisOut, synthesisAboveRest, transcripts, oxytocinMade },
  equations: `
    d/dt memory = (firingRate/restFiring - memory) * log(2)/h_T
    d/dt transcripts = (1 + g_T*pos(memory - 1 - th) - transcripts) * log(2)/h_m
    made = restSupply * transcripts
    d/dt oxytocinMade = made
    synthesis = made
    synthesisAboveRest = restSupply * pos(transcripts - 1)
  `,
});
