import { parameter } from '@tokos/language';

/** Plasma of a rat of 250 g as the authors of the rat's cells and endings set it; volumes in one animal. */
const authors = {
  species: 'rat',
  population: 'adults of 250 g',
  known: 'derived',
} as const;
const code = "the authors' published code (MagNet); constants of 10.1210/en.2017-03068";

export const V_p = parameter(8.5, 'mL', {
  about: 'plasma of a rat: 3.4 mL for 100 g of body weight',
  ...authors,
  from: `${code}; with the fluid behind it the 7.3 mL/100 g of rat-washout.volume_steady_state`,
});
export const V_e = parameter(9.75, 'mL', {
  about: 'fluid behind the plasma of a rat: 3.9 mL for 100 g of body weight',
  ...authors,
  from: `${code}; with the plasma the 7.3 mL/100 g of rat-washout.volume_steady_state`,
});
export const h_Cl = parameter(68, 's', {
  about: 'half-life of what is in plasma by clearance alone',
  ...authors,
  from: `${code}, where infusions and boluses set it`,
});
export const h_D = parameter(61, 's', {
  about: 'half-life of the exchange between plasma and the fluid behind it',
  ...authors,
  from: `${code}, where infusions and boluses set it`,
});
export const C_rest = parameter(4.02, 'pmol/L', {
  about: 'level at rest of a conscious rat of 250 g, 4.05 pg/mL',
  ...authors,
  from: 'the release of the resting cells over the clearance',
});
export const W = parameter(250, 'g', {
  about: 'body weight of a rat',
  species: 'rat',
  known: 'assumed',
  because: 'an adult; an animal may state another',
});
export const W_ref = parameter(250, 'g', {
  about: 'weight of the rats that the constants describe',
  ...authors,
  from: `${code}: 7.3 mL/100 g are its two volumes at this weight`,
});
export const nothing = parameter(0, 'pmol', {
  about: 'nothing counted at the start',
  known: 'assumed',
  because: 'counting begins with the run',
});
