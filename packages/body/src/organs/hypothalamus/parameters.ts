import { parameter } from '@tokos/language';

/**
 * Which input holds the resting level. The law below is a cubic through the mean release of the spiking
 * population at several inputs; the script `house/fit/rest-drive.ts` runs the cells and writes what it finds.
 */
const fit = {
  species: 'human',
  known: 'derived',
  from: 'mean release of 512 cells in five nets at thirteen inputs (house/fit/rest-drive.ts)',
} as const;

export const X_ref = parameter(1.27406, 'pg/s', {
  about: 'release, gland of a rat, at the reference input',
  ...fit,
});
export const r_ref = parameter(65, 'Hz', { about: 'excitatory events that give it', ...fit });
export const c_1 = parameter(0.163297, '1', {
  about: 'slope of the input over the release, both as logarithms',
  ...fit,
});
export const c_2 = parameter(-0.00827748, '1', { about: 'bend of that line', ...fit });
export const c_3 = parameter(0.00717087, '1', { about: 'second bend of that line', ...fit });
export const r_I = parameter(80, 'Hz', {
  about: 'inhibitory events of a dendrite',
  species: 'rat',
  known: 'derived',
  from: "the authors' published engine (oxynet), default set of 10.1371/journal.pcbi.1000123",
});
export const k_p0 = parameter(0.1, '1/s', {
  about: 'priming at rest',
  species: 'human',
  population: 'men and women who neither nurse nor are pregnant',
  known: 'assumed',
  because: 'low enough that no bursts come in four hours of rest',
});
