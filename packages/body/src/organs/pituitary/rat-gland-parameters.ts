import { parameter } from '@tokos/language';

export { M_oxytocin } from './gland-parameters.ts';

export const X_rest = parameter(0.351, 'pg/s', {
  about: 'release of the gland at rest, 18 mU a day',
  species: 'rat',
  population: 'conscious',
  known: 'derived',
  from: 'what the cells release at the input of rest (house/fit/rat-rates.ts)',
});
export const S_rest = parameter(0.351, 'pg/s', {
  about: 'synthesis at rest: it replaces what a conscious rat releases',
  species: 'rat',
  population: 'conscious',
  known: 'derived',
  from: 'the balance of the gland at rest; over days, so an anaesthetised rat makes no more',
});
export const s = parameter(1, '1', {
  about: 'power of the filling of the gland in its release; 0 would not feel it',
  species: 'rat',
  known: 'assumed',
  because: 'the published endings hardly feel the reserve; salt for days empties glands and release falls',
  range: [0, 1],
});
