import { parameter } from '@tokos/language';

const adults = { species: 'human', population: 'adults of 70 kg' } as const;
const jointFit = [
  'bolus-1iu-men.apparent_clearance',
  'bolus-1iu-men.c_15min',
  'bolus-1iu-men.c_30min',
  'bolus-10iu-postmenopausal.apparent_clearance',
  'bolus-10iu-postmenopausal.c_60min',
  'mcr-term-vs-postpartum.mcr_postpartum_low',
  'mcr-term-vs-postpartum.mcr_postpartum_high',
  'mcr-term-vs-postpartum.level_postpartum_low',
  'mcr-term-vs-postpartum.level_postpartum_high',
  'mcr-term-vs-postpartum.mcr_ratio_high_to_low_postpartum',
  'pulses-labour-bolus-equivalence.increment_1min_after_4mu',
  'pulses-labour-bolus-equivalence.increment_1min_after_16mu',
] as const;

export const V1 = parameter(11.0, 'L', {
  about: 'central volume of oxytocin',
  ...adults,
  known: 'fitted',
  to: jointFit,
  spread: 0.35,
});
export const V2 = parameter(35.7, 'L', {
  about: 'volume behind the central one',
  ...adults,
  known: 'fitted',
  to: jointFit,
  spread: 0.8,
  range: [10, 40],
  note: 'Weakly determined: published volumes of distribution run from 10 to 47 L.',
});
export const Q = parameter(0.99, 'L/min', {
  about: 'flow between the two volumes',
  ...adults,
  known: 'fitted',
  to: jointFit,
  spread: 0.35,
});
export const CL_lin = parameter(0.42, 'L/min', {
  about: 'clearance that no level saturates',
  ...adults,
  known: 'fitted',
  to: jointFit,
  spread: 0.25,
});
export const CL_sat = parameter(0.96, 'L/min', {
  about: 'saturable clearance at a low level',
  ...adults,
  known: 'fitted',
  to: jointFit,
  spread: 0.25,
  note: 'One saturable clearance fits three studies better than a linear one; seen directly only in rats.',
});
export const K_m = parameter(98, 'pmol/L', {
  about: 'level at which the saturable clearance is halved',
  ...adults,
  known: 'fitted',
  to: jointFit,
  range: [50, 300],
});
export const C_rest = parameter(1.886, 'pmol/L', {
  about: 'resting level of true free oxytocin, 1.9 pg/mL',
  species: 'human',
  population: 'men, women, women at term',
  known: 'derived',
  from: 'rate, level and clearance of mcr-term-vs-postpartum (10.1152/ajpregu.1990.259.1.r21)',
  spread: 0.5,
  range: [1.8, 3.0],
});
export const W = parameter(70, 'kg', {
  about: 'body weight',
  species: 'human',
  known: 'assumed',
  because: 'the reference adult of the fits; a person may state another',
});
export const W_ref = parameter(70, 'kg', {
  about: 'weight of the adults that the fits describe',
  species: 'human',
  known: 'assumed',
  because: 'no study gives its weights; the reference of pharmacokinetics',
});
export const a_CL = parameter(0.75, '1', {
  about: 'power of body weight in clearance',
  species: 'human',
  known: 'assumed',
  because: 'allometry of pharmacokinetics; at induction weight class changed nothing (De Tina 2019)',
});
export const k_ox = parameter(2.4, 'L/min*mL/IU{oxytocinase}', {
  about: 'clearance that a unit of oxytocinase activity adds',
  species: 'human',
  population: 'women at term',
  known: 'fitted',
  to: [
    'mcr-term-vs-postpartum.mcr_term_low',
    'mcr-term-vs-postpartum.mcr_term_high',
    'mcr-term-vs-postpartum.level_term_low',
    'mcr-term-vs-postpartum.level_term_high',
    'mcr-term-vs-postpartum.mcr_ratio_term_to_postpartum',
    'mcr-term-vs-postpartum.mcr_ratio_high_to_low_term',
  ],
  source: '10.1152/ajpregu.1990.259.1.r21',
  note: 'Mean of 5.7 and 7.1 L/min less 1.35, over an activity of 2.1 IU/mL.',
});
export const nothing = parameter(0, 'pmol', {
  about: 'nothing counted, and nothing in a depot, at the start',
  known: 'assumed',
  because: 'counting begins with the run',
});

export const A_full = parameter(2.205, 'IU{oxytocinase}/mL', {
  about: 'oxytocinase activity that a pregnancy without end would reach',
  species: 'human',
  population: 'women at term',
  known: 'derived',
  from: '1.05 times the 2.1 IU/mL at week 40 of Thornton 1990 (10.1152/ajpregu.1990.259.1.r21)',
  spread: 0.3,
});
export const GA_half = parameter(28, 'week', {
  about: 'age of pregnancy at half of the full activity',
  species: 'human',
  known: 'assumed',
  because:
    'the rise is steady and highest at week 39 (Akiyama 1984, PMID 6520481); the shape is not published',
});
export const tau_GA = parameter(4, 'week', {
  about: 'how steeply the activity rises',
  species: 'human',
  known: 'assumed',
  because: 'with the midpoint it gives the seen ends of the course',
});
export const t_ox = parameter(2, 'd', {
  about: 'half-life of the activity once the placenta is out',
  species: 'human',
  population: 'after birth',
  known: 'assumed',
  because: 'activity is below 0.1 IU/mL at 8 to 10 weeks; its course is not published',
  range: [1, 4],
});
export const noPregnancy = parameter(0, 'week', {
  about: 'age of the pregnancy of somebody who is not pregnant',
  known: 'assumed',
  because: 'a person in pregnancy states her own',
});
export const longAgo = parameter(3650, 'd', {
  about: 'days since a placenta was inside, for somebody who never had one or had it long ago',
  known: 'assumed',
  because: 'after ten years nothing of its enzyme is left',
});
