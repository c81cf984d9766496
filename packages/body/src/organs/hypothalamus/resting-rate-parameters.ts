import { parameter } from '@tokos/language';

/** The parabola through what the spiking population does; `house/fit/rest-firing.ts` prints it. */
const cells = {
  species: 'human',
  known: 'derived',
  from: 'mean firing and release of 512 cells in five nets at thirteen inputs (house/fit/rest-drive.ts)',
} as const;

export const X_mid = parameter(1.27406, 'pg/s', {
  about: 'release, gland of a rat, at which the line below begins',
  ...cells,
});
export const f_mid = parameter(1.24393, '1/s', { about: 'firing that goes with it', ...cells });
export const f_1 = parameter(0.67712, '1', {
  about: 'slope of firing over release, both as logarithms',
  ...cells,
});
export const f_2 = parameter(-0.05258, '1', { about: 'bend of that line', ...cells });
