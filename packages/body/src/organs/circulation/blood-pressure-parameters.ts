import { parameter } from '@tokos/language';

const women = { species: 'human', population: 'women at caesarean, spinal anaesthesia' } as const;
const bolus = 'bolus-vs-infusion-bp';
const course = 'bp-time-course-placebo-controlled';
const fit = {
  ...women,
  known: 'fitted',
  to: [
    `${bolus}.map_change_bolus_5u`,
    `${bolus}.map_change_infusion_5u`,
    `${bolus}.hr_change_bolus_5u`,
    `${bolus}.hr_change_infusion_5u`,
    `${course}.nadir_time_5u`,
    `${course}.fall_left_2p5min`,
    `${course}.fall_left_5min`,
    `${course}.map_fall_10u`,
  ],
  source: 'PMID 17142825; 10.1097/ALN.0b013e31829416dd',
} as const;

export const quarter = parameter(0.25, 's', {
  about: 'step of the pressure',
  known: 'assumed',
  because: 'the fastest time constant, the answer of the heart, is 15 s',
});
export const lag = parameter(15, 's', {
  about: 'from a vein of the arm through heart and lung to the small arteries',
  ...women,
  known: 'assumed',
  because: 'circulation times of the textbook; the fit was made with it',
  range: [8, 25],
});
export const k_e = parameter(1.36, '1/min', { about: 'how fast the wall of the vessel follows', ...fit });
export const E_50 = parameter(322, 'pmol/L', {
  about: 'oxytocin at the wall that gives half of the widening',
  ...fit,
  spread: 0.4,
});
export const E_max = parameter(0.58, '1', {
  about: 'share of the resistance that the greatest widening takes away',
  ...fit,
});
export const n_E = parameter(4.1, '1', { about: 'steepness of the widening', ...fit });
export const k_d = parameter(0.25, '1/min', {
  about: 'how fast the full answer wears out',
  ...fit,
  note: 'A second dose does less than the first; no second dose was in the fit.',
});
export const t_d = parameter(60, 'min', {
  about: 'half-life at which the answer comes back',
  ...women,
  known: 'assumed',
  because: 'within the range in which oxytocin receptors return to the surface; not seen in vessels',
  range: [30, 120],
});
export const G = parameter(0.7, '1/min/mmHg', {
  about: 'beats that the baroreflex adds for each mmHg lost',
  ...fit,
  spread: 0.5,
});
export const k_H = parameter(4, '1/min', {
  about: 'how fast the heart follows that reflex',
  ...women,
  known: 'assumed',
  because: 'the sympathetic answer of a sinus node takes about 15 s; the fit was made with it',
});
export const n_H = parameter(0.6, '1', {
  about: 'power of the heart rate in the output of the heart',
  ...women,
  known: 'assumed',
  because: 'a faster heart fills less; the fit was made with it',
  range: [0.3, 1],
});
export const MAP_0 = parameter(85, 'mmHg', {
  about: 'mean arterial pressure at rest',
  ...women,
  known: 'assumed',
  because: 'the studies print changes; the fit was made with it',
});
export const HR_0 = parameter(80, '1/min', {
  about: 'heart rate at rest',
  ...women,
  known: 'assumed',
  because: 'the studies print changes; the fit was made with it',
});
export const C_wall = parameter(1.886, 'pmol/L', {
  about: 'oxytocin at the wall of the vessels at the start',
  species: 'human',
  known: 'derived',
  from: 'the resting level of true free oxytocin',
});
export const fresh = parameter(0, '1', {
  about: 'the answer is not worn out at the start',
  known: 'assumed',
  because: 'a run begins before the first dose',
});
