import { component } from '@tokos/language';
import {
  anticipation,
  primingDrive,
  quietRest,
  stressor,
  sucklingStimulus,
  synapticDrive,
  techniqueDrive,
} from '../../signals/index.ts';
import {
  g_drive,
  g_quiet,
  g_strain,
  k_suckling,
  n_drive,
  second,
  w_strain,
} from './milk-ejection-parameters.ts';

/** From the nipple to the oxytocin cells. */
export const milkEjectionDrive = component('milk-ejection-drive', {
  about: 'Suckling primes the dendrites and excites nothing; strain excites and holds the priming back.',
  leavesOut: ['the way through the spinal cord and the midbrain'],
  step: second,
  inputs: { sucklingStimulus, anticipation, stressor, quietRest, techniqueDrive },
  parameters: { k_suckling, g_strain, g_quiet, w_strain, g_drive, n_drive },
  states: {},
  outputs: { primingDrive, synapticDrive },
  equations: `
    evoked = max(sucklingStimulus, anticipation)*(1 + g_quiet*quietRest)
    primingDrive  = k_suckling*pos(1 - g_strain*stressor)*evoked
    synapticDrive = (1 + g_drive*(techniqueDrive + w_strain*stressor))^(1/n_drive)
  `,
});
