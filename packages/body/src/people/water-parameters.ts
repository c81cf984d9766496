import { parameter } from '@tokos/language';
import type { OwnNumbers } from './person.ts';

const f_man = parameter(0.6, 'L/kg', {
  about: 'share of the body that is water, in men',
  species: 'human',
  population: 'men',
  known: 'assumed',
  because: 'a textbook value; no source was checked',
});
const Na_pregnant = parameter(136, 'mmol/L', {
  about: 'sodium in plasma to which a pregnant woman regulates',
  species: 'human',
  population: 'pregnant women',
  known: 'assumed',
  because: 'pregnancy sets osmolality 8 to 10 mmol/kg lower, a textbook finding; no source was checked',
});

/** Water of a body of this weight [kg]. */
export const waterOf = (weight: number): OwnNumbers => ({ water: { W: weight } });
export const waterOfMan = (weight: number): OwnNumbers => ({ water: { W: weight, f_w: f_man.value } });
export const waterInPregnancy = (weight: number): OwnNumbers => ({
  water: { W: weight, Na_0: Na_pregnant.value },
});
