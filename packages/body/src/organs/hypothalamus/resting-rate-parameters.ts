import { parameter } from '@tokos/language';

/**
 * What a spike releases, over what the cells release: the faster they fire, the more each spike gives.
 * `house/fit/rest-firing.ts` prints it.
 */
const cells = {
  species: 'human',
  known: 'derived',
  from: 'mean firing and release of 512 cells in five nets at thirteen inputs (house/fit/rest-drive.ts)',
} as const;

export const X_mid = parameter(1.27406, 'pg/s', {
  about: 'release, gland of a rat, against which the line below counts',
  ...cells,
});
export const y_0 = parameter(0.45546, 'pg', {
  about: 'release of a spike of cells that hardly fire',
  ...cells,
});
export const y_1 = parameter(0.48521, 'pg', {
  about: 'what it gains with the root of the release',
  ...cells,
});
export const y_2 = parameter(0.08578, 'pg', { about: 'what it gains with the release', ...cells });
