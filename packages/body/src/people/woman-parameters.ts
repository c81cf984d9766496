import { parameter } from '@tokos/language';
import { C_rest } from '../organs/circulation/parameters.ts';

const C_pill = parameter(5.05, 'pmol/L', {
  about: 'resting level of a woman who takes a contraceptive with oestrogen',
  species: 'human',
  population: 'women on a combined oral contraceptive',
  known: 'derived',
  from:
    'the resting level times 4.59 over 1.71 uU/mL, which is ' +
    'basal-men-women-estrogen.contraceptive_over_none (10.1210/jcem-52-5-988)',
  spread: 0.5,
});

/** By what a woman takes so as not to conceive. */
export const RESTING_LEVELS = { none: C_rest, combined: C_pill } as const;
