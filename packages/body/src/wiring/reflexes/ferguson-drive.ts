import { component } from '@tokos/language';
import {
  cervicalStretch,
  primingDrive,
  reflexCut,
  stressor,
  synapticDrive,
  techniqueDrive,
  vaginalStretch,
} from '../../signals/index.ts';
import { d_crown, g_pregnant, k_stretch, n_term } from './ferguson-parameters.ts';
import { g_drive, g_strain, second, w_strain } from './milk-ejection-parameters.ts';

/** From cervix and vagina to the oxytocin cells. */
export const fergusonDrive = component('ferguson-drive', {
  about: 'Stretch primes the dendrites: more of it, more bursts. The crowning head also excites.',
  leavesOut: ['the way through the spinal cord and the midbrain'],
  step: second,
  inputs: { cervicalStretch, vaginalStretch, stressor, techniqueDrive, reflexCut },
  parameters: { k_stretch, g_strain, d_crown, g_drive, g_pregnant, w_strain, n_term },
  states: {},
  outputs: { primingDrive, synapticDrive },
  equations: `
    joined = 1 - reflexCut
    primingDrive = k_stretch*cervicalStretch*joined*pos(1 - g_strain*stressor)
    outside = 1 + g_drive*g_pregnant*(techniqueDrive + w_strain*stressor)
    synapticDrive = outside^(1/n_term)*(1 + d_crown*vaginalStretch*joined)
  `,
});
