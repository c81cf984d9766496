import { parameter } from '@tokos/language';

/**
 * Endings of the oxytocin cells as their authors' MIT-licensed code sets them; scaled to the whole gland of a
 * rat.
 */
const authors = {
  species: 'rat',
  population: 'neural lobe',
  known: 'derived',
  from: "the authors' published code (MagNet), default oxytocin endings; constants of 10.1210/en.2017-03068",
} as const;

export const step = parameter(1, 'ms', { about: 'step of the map; part of its definition', ...authors });
export const k_B = parameter(0.021, '1', { about: 'broadening that a spike adds', ...authors });
export const h_B = parameter(2, 's', { about: 'half-life of broadening', ...authors });
export const b_0 = parameter(0.5, '1', { about: 'width of a rested spike', ...authors });
export const k_E = parameter(1.5, '1', {
  about: 'calcium under the membrane that a spike lets in',
  ...authors,
});
export const h_E = parameter(100, 'ms', { about: 'half-life of calcium under the membrane', ...authors });
export const E_th = parameter(12, '1', { about: 'calcium under the membrane that halves entry', ...authors });
export const n_E = parameter(5, '1', { about: 'steepness of that limit', ...authors });
export const k_C = parameter(0.0003, '1', {
  about: 'calcium in the ending that a spike lets in',
  ...authors,
});
export const h_C = parameter(20, 's', { about: 'half-life of calcium in the ending', ...authors });
export const C_th = parameter(0.14, '1', { about: 'calcium in the ending that halves entry', ...authors });
export const n_C = parameter(3, '1', { about: 'steepness of that limit', ...authors });
export const alpha = parameter(0.003, '1/s', {
  about: 'share released a second by squared calcium',
  ...authors,
});
export const beta = parameter(120, 'pg/s', {
  about: 'refill of the releasable pool from a full reserve',
  ...authors,
});
export const P_max = parameter(5000, 'pg', { about: 'full releasable pool', ...authors });
export const R_max = parameter(1_000_000, 'pg', {
  about: 'full reserve',
  ...authors,
  range: [590_000, 2_000_000],
  note: 'The code of the Python sibling; the C++ panel says twice that; turnover gives 590,000.',
});
export const none = parameter(0, '1', {
  about: 'no broadening and no fast calcium at the start',
  known: 'assumed',
  because: 'a minute of warm-up forgets it',
});
export const C_rest = parameter(0.03, '1', { about: 'calcium in the ending at the start', ...authors });
export const nothing = parameter(0, 'pg', {
  about: 'nothing missing from pool and reserve at the start',
  known: 'assumed',
  because: 'the gland of a rested animal is full',
});
