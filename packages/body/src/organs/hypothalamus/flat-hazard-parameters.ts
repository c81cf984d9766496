import { parameter } from '@tokos/language';

/**
 * The second set of the authors' code (set `flat_hazard`): its hazard is flat after the dead time, as
 * recorded.
 */
const authors = {
  species: 'rat',
  population: 'oxytocin cells of the supraoptic nucleus',
  known: 'derived',
  from: "the authors' published code (MagNet), alternative set",
} as const;

export const V_rest = parameter(-62, 'mV', { about: 'resting potential', ...authors });
export const a_P = parameter(3, 'mV', { about: 'size of a synaptic potential', ...authors });
export const h_M = parameter(7.5, 'ms', { about: 'half-life of a synaptic potential', ...authors });
export const k_H = parameter(60, 'mV', { about: 'fast hyperpolarisation after a spike', ...authors });
export const h_H = parameter(8, 'ms', { about: 'half-life of the fast hyperpolarisation', ...authors });
export const k_A = parameter(0.5, 'mV', { about: 'slow hyperpolarisation that a spike adds', ...authors });
export const h_A = parameter(500, 'ms', { about: 'half-life of the slow hyperpolarisation', ...authors });
