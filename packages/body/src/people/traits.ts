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
export const days: Trait = { about: 'days since birth', unit: '1', usual: 42, least: 0, greatest: 365 };
/** A nursing mother's pregnancy ended at term. */
export const TERM_WEEKS = 40;
