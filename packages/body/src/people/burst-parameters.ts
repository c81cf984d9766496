import { parameter } from '@tokos/language';

/**
 * The one rate that stands for all cells, where they have the input of term: a faster background drains the
 * store, so that it forgets sooner and bursts at less.
 */
const network = {
  species: 'human',
  known: 'derived',
  from: 'intervals, spread and mass of the bursts of 512 cells at 92.7 Hz (house/fit/surrogate.ts)',
} as const;

export const tau = parameter(170, 's', { about: 'time constant at which the store is lost', ...network });
export const R_h = parameter(75, '1', {
  about: 'store at which a burst comes within a second',
  ...network,
});
export const w = parameter(5, '1', {
  about: 'how sharply the chance of a burst rises with the store',
  ...network,
});
export const R_low = parameter(8, '1', { about: 'store that a burst leaves behind', ...network });
export const mass = parameter(1210, 'pg', {
  about: 'what a burst gives, gland of a rat',
  ...network,
  spread: 0.1,
});
