import { parameter } from '@tokos/language';

const rat = { species: 'rat' } as const;
/** The script writes what 512 cells without neighbours do at twelve inputs. */
const cells = {
  species: 'rat',
  known: 'derived',
  from: 'mean firing and release of 512 cells without neighbours at twelve inputs (house/fit/rat-rates.ts)',
} as const;

export const r_base = parameter(106, 'Hz', {
  about: 'excitatory events of a cell at rest',
  ...rat,
  population: 'conscious',
  known: 'derived',
  from: 'the input at which the cells fire half a spike a second, as turnover-jones-pickering.secretion asks',
});
export const q = parameter(0.5, '1', {
  about: 'inhibitory events for each excitatory one',
  ...rat,
  known: 'derived',
  from: "the authors' published code (MagNet), default oxytocin cell; constants of 10.1210/en.2017-03068",
  range: [0.5, 1],
});
export const g_osm = parameter(20, 'Hz*kg/mmol', {
  about: 'excitatory events that each mmol/kg above rest adds',
  ...rat,
  known: 'assumed',
  because: 'a line from rest to the firing of osmotically driven cells; its steepness was not measured alone',
  range: [10, 30],
});

export const r_ref = parameter(106, 'Hz', { about: 'input at which the lines below begin', ...cells });
export const r_low = parameter(60, 'Hz', { about: 'least input that was tried', ...cells });
export const r_high = parameter(640, 'Hz', { about: 'greatest input that was tried', ...cells });
export const f_ref = parameter(0.5058, '1/s', { about: 'firing at that input', ...cells });
export const f_1 = parameter(2.599, '1', {
  about: 'slope of firing over input, both as logarithms',
  ...cells,
});
export const f_2 = parameter(-0.8185, '1', { about: 'bend of that line', ...cells });
export const f_3 = parameter(0.1317, '1', { about: 'second bend of that line', ...cells });
export const X_ref = parameter(0.3478, 'pg/s', { about: 'release of the gland at that input', ...cells });
export const X_1 = parameter(3.131, '1', {
  about: 'slope of release over input, both as logarithms',
  ...cells,
});
export const X_2 = parameter(-0.2271, '1', { about: 'bend of that line', ...cells });
export const X_3 = parameter(-0.0003, '1', { about: 'second bend of that line', ...cells });
