import { parameter } from '@tokos/language';

/** Set A of the whole-body page; its runs were made with it. */
export const kappa = parameter(32, '1', {
  about: 'a human gland over a rat gland at equal firing',
  species: 'human',
  known: 'fitted',
  to: ['whole-rest.plasma_hour_1', 'whole-rest.plasma_hour_2', 'whole-rest.secretion'],
  spread: 0.5,
  range: [10, 90],
});
export const M_oxytocin = parameter(1007.19, 'g/mol', {
  about: 'molar mass of oxytocin',
  known: 'derived',
  from: 'its formula',
});
