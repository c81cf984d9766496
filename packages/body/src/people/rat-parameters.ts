import { parameter } from '@tokos/language';

/** Two baselines: isotope turnover fits half a spike a second, anaesthetised cells fire two to three. */
const conscious = { species: 'rat', population: 'conscious males in water balance' } as const;
const urethane = { species: 'rat', population: 'anaesthetised with urethane' } as const;
const cells = {
  known: 'derived',
  from: 'mean firing and release of 512 cells without neighbours at that input (house/fit/rat-rates.ts)',
} as const;
const plasma = {
  known: 'derived',
  from: 'that release over the clearance of 5.2 mL/min of a rat of 250 g',
} as const;

export const inputConscious = parameter(106, 'Hz', {
  about: 'excitatory events of a cell at rest',
  ...conscious,
  known: 'derived',
  from: 'the input at which the cells fire half a spike a second, as turnover-jones-pickering.secretion asks',
});
export const releaseConscious = parameter(0.351, 'pg/s', {
  about: 'release of the gland at rest',
  ...conscious,
  ...cells,
});
export const levelConscious = parameter(4.02, 'pmol/L', {
  about: 'level at rest, at 250 g',
  ...conscious,
  ...plasma,
});
export const inputUrethane = parameter(232, 'Hz', {
  about: 'excitatory events of a cell at rest',
  ...urethane,
  known: 'derived',
  from: 'the input at which the cells fire 2.5 spikes a second, as recorded under anaesthesia',
});
export const releaseUrethane = parameter(3.464, 'pg/s', {
  about: 'release of the gland at rest',
  ...urethane,
  ...cells,
});
export const levelUrethane = parameter(39.7, 'pmol/L', {
  about: 'level at rest, at 250 g',
  ...urethane,
  ...plasma,
});
export const firingConscious = parameter(0.501, '1/s', {
  about: 'firing of a conscious rat at rest, which synthesis has followed',
  ...conscious,
  ...cells,
});
export const weightOfFit = parameter(250, 'g', {
  about: 'weight of the rat that the levels belong to',
  species: 'rat',
  known: 'derived',
  from: "the authors' published code (MagNet): 7.3 mL/100 g are its two volumes at this weight",
});
