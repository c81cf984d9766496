import type { Trait } from './person.ts';

export const weight: Trait = { about: 'body weight', unit: 'kg', usual: 70, least: 35, greatest: 250 };
export const ratWeight: Trait = {
  about: 'body weight',
  unit: 'g',
  usual: 250,
  least: 50,
  greatest: 800,
};
export const weeks: Trait = {
  about: 'completed weeks of pregnancy',
  unit: '1',
  usual: 39,
  least: 4,
  greatest: 44,
};
/** Labour earlier than this is a miscarriage, which the model knows nothing of. */
export const weeksAtBirth: Trait = { ...weeks, least: 22 };
export const days: Trait = { about: 'days since birth', unit: '1', usual: 42, least: 0, greatest: 365 };
export const storage: Trait = {
  about: 'milk that each breast can store',
  unit: 'mL',
  usual: 179,
  least: 40,
  greatest: 500,
};
export const fill: Trait = {
  about: 'how full both breasts are at the start, as a share of what they can store',
  unit: '1',
  usual: 0.63,
  least: 0,
  greatest: 1.2,
};
export const parity: Trait = { about: 'births before', unit: '1', usual: 0, least: 0, greatest: 12 };
export const dilation: Trait = {
  about: 'width of the cervix at the start; 3 where labour is induced, unless said',
  unit: 'cm',
  usual: 2.5,
  least: 1,
  greatest: 9.5,
};
/** A nursing mother's pregnancy ended at term. */
export const TERM_WEEKS = 40;
