import { component } from '@tokos/language';
import { synapticDrive as drive, excitation, inhibition, osmoticRise } from './ports.ts';
import { g_osm, q, r_base } from './rat-parameters.ts';
import { second } from './surrogate-parameters.ts';

/** What reaches the cells of a rat each second. */
export const ratDrive = component('rat-drive', {
  about: 'The input of rest, multiplied by what the world does, and what a saltier plasma adds.',
  leavesOut: ['where the input comes from', 'priming: these cells have no neighbours to excite'],
  step: second,
  inputs: { synapticDrive: drive, osmoticRise },
  parameters: { r_base, q, g_osm },
  states: {},
  outputs: { excitation, inhibition },
  equations: `
    excitation = pos(synapticDrive*r_base + g_osm*osmoticRise)
    inhibition = q*excitation
  `,
});
