import { parameter } from '@tokos/language';

/**
 * The cell of MacGregor, Leng and co-workers as their own MIT-licensed code sets it (set `maicas2018`); no
 * number was read in a table of a paper. The constants belong to a map with steps of 1 ms and factors 1 -
 * ln2/half-life.
 */
const authors = {
  species: 'rat',
  population: 'oxytocin cells of the supraoptic nucleus',
  known: 'derived',
  from: "the authors' published code (MagNet), default oxytocin cell; constants of 10.1210/en.2017-03068",
} as const;

export const step = parameter(1, 'ms', { about: 'step of the map; part of its definition', ...authors });
export const V_rest = parameter(-56, 'mV', { about: 'resting potential', ...authors, range: [-62, -56] });
export const V_th = parameter(-50, 'mV', { about: 'potential at which the cell fires', ...authors });
export const a_P = parameter(2, 'mV', { about: 'size of a synaptic potential', ...authors, range: [1, 4] });
export const h_M = parameter(3.5, 'ms', {
  about: 'half-life of a synaptic potential',
  ...authors,
  range: [3, 8],
});
export const k_H = parameter(30, 'mV', {
  about: 'fast hyperpolarisation after a spike; it makes the dead time of 30 to 50 ms',
  ...authors,
  range: [20, 60],
});
export const h_H = parameter(7.5, 'ms', { about: 'half-life of the fast hyperpolarisation', ...authors });
export const k_A = parameter(1, 'mV', {
  about: 'slow hyperpolarisation that a spike adds; it sums and evens out the firing',
  ...authors,
  from: `${authors.from}; set by them on how counts scatter (iod-versus-bin-ahp.iod_8s_over_0p1s_ahp_on)`,
  spread: 0.5,
  range: [0.05, 1],
});
export const h_A = parameter(350, 'ms', { about: 'half-life of the slow hyperpolarisation', ...authors });
export const k_D = parameter(0, 'mV', {
  about: 'depolarisation after a spike; few oxytocin cells have one',
  ...authors,
  range: [0, 0.8],
});
export const h_D = parameter(150, 'ms', { about: 'half-life of that depolarisation', ...authors });
export const still = parameter(0, 'mV', {
  about: 'no potential at the start',
  known: 'assumed',
  because: 'a minute of warm-up forgets it',
});
