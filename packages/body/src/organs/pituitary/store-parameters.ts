import { parameter } from '@tokos/language';

export const R_ref = parameter(590_000, 'pg', {
  about: 'oxytocin in the full gland of a rat',
  species: 'rat',
  population: 'males in water balance',
  known: 'derived',
  from: 'turnover of label and daily loss in 10.1113/jphysiol.1972.sp010047; content is 0.6 to 1 ug',
  range: [590_000, 1_000_000],
});
export const nothing = parameter(0, 'pg', {
  about: 'nothing missing, nothing made and nothing lost at the start',
  known: 'assumed',
  because: 'the gland of a rested animal is full, and counting begins with the run',
});
