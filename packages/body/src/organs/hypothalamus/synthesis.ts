import { component, startsAt } from '@tokos/language';
import { firingRate, synthesis as synthesisOut } from './ports.ts';
import { f_rest, g_T, h_m, h_T, noMemory, S_rest, th, usual } from './synthesis-parameters.ts';

/**
 * Making oxytocin follows its use with a lag of days (dossier 01, section 2.4). What is made reaches the
 * gland a tenth of a day later; the wiring keeps that delay.
 */
export const synthesis = component('synthesis', {
  about: 'Lasting firing raises the transcripts after days, and with them what is made.',
  leavesOut: ['translation', 'hormones that change the gene'],
  inputs: { firingRate },
  parameters: { h_T, th, g_T, h_m, f_rest, S_rest },
  states: { memory: startsAt(noMemory), transcripts: startsAt(usual) },
  outputs: { synthesis: synthesisOut },
  equations: `
    d/dt memory = (firingRate/f_rest - 1 - memory) * log(2)/h_T
    d/dt transcripts = (1 + g_T*pos(memory - th) - transcripts) * log(2)/h_m
    synthesis = S_rest * transcripts
  `,
});
