import { parameter } from '@tokos/language';

const women = { species: 'human', population: 'women in labour' } as const;

export const P_no_pain = parameter(15, 'mmHg', {
  about: 'pressure in the womb that does not hurt yet',
  ...women,
  known: 'assumed',
  because: 'contractions are felt from about there',
  range: [10, 25],
});
export const P_pain = parameter(60, 'mmHg', {
  about: 'pressure beyond it that hurts as much as can be told',
  ...women,
  known: 'assumed',
  because: 'late contractions with bearing down are told at 9 to 10 of ten',
  range: [40, 80],
});
export const tenPoints = parameter(10, '1', {
  about: 'greatest pain that can be told',
  known: 'assumed',
  because: 'the custom of scales of pain',
});
export const e_pain = parameter(0.8, '1', {
  about: 'share of the pain that an epidural takes',
  ...women,
  known: 'assumed',
  because: 'most women with one tell little pain',
  range: [0.5, 1],
});
export const r_music = parameter(0.7, '1', {
  about: 'points of ten that music takes',
  ...women,
  known: 'fitted',
  to: ['music-labour-meta.pain_change_active_2020'],
});
export const r_massage = parameter(1.2, '1', {
  about: 'points of ten that massage of the back takes',
  ...women,
  known: 'derived',
  from: '0.82 standard deviations (PMC7132546, table 20) of about 1.5 points',
  range: [0.6, 1.8],
});
export const r_breath = parameter(1.6, '1', {
  about: 'points of ten that slow breathing takes; very uneven trials',
  ...women,
  known: 'measured',
  source: '10.1016/j.eujim.2024.102370, 1.64 (0.46 to 2.81), certainty very low',
  range: [0.1, 2.8],
});
