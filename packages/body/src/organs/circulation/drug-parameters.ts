import { parameter } from '@tokos/language';

const women = { species: 'human', population: 'women, not pregnant' } as const;
const carbetocinFit = [
  'carbetocin-iv-im.half_life_fast_0p4mg',
  'carbetocin-iv-im.c_max_100ug_iv',
  'carbetocin-iv-im.half_life_label_iv',
  'carbetocin-iv-im.volume_z_label',
] as const;
const carbetocin = { ...women, known: 'fitted', to: carbetocinFit } as const;

export const V1_carbetocin = parameter(12.9, 'L', { about: 'central volume of carbetocin', ...carbetocin });
export const V2_carbetocin = parameter(6.5, 'L', { about: 'volume behind it', ...carbetocin });
export const Q_carbetocin = parameter(0.48, 'L/min', { about: 'flow between the two', ...carbetocin });
export const CL_carbetocin = parameter(0.462, 'L/min', {
  about: 'clearance of carbetocin',
  ...carbetocin,
  spread: 0.27,
});
export const F_carbetocin = parameter(0.77, '1', {
  about: 'share of carbetocin that muscle gives to the blood',
  ...women,
  known: 'fitted',
  to: ['carbetocin-iv-im.bioavailability_im_label'],
  source: 'carbetocin label',
});
export const k_carbetocin = parameter(0.0126, '1/min', {
  about: 'absorption of carbetocin from muscle; slower than its loss, so it sets the tail of 55 min',
  ...women,
  known: 'fitted',
  to: ['carbetocin-iv-im.half_life_label_im'],
  source: 'carbetocin label',
});

const atosibanFit = [
  'atosiban-infusion.c_steady_300ug_min',
  'atosiban-infusion.half_life_fast',
  'atosiban-infusion.half_life_slow',
  'atosiban-infusion.effective_half_life',
] as const;
const atosiban = {
  species: 'human',
  population: 'pregnant women in preterm labour',
  known: 'fitted',
  to: atosibanFit,
  source: 'Goodwin 1995, AJOG 173:913',
} as const;

export const V1_atosiban = parameter(13.8, 'L', {
  about: 'central volume of atosiban',
  ...atosiban,
  spread: 0.37,
});
export const V2_atosiban = parameter(4.5, 'L', { about: 'volume behind it', ...atosiban });
export const Q_atosiban = parameter(0.032, 'L/min', { about: 'flow between the two', ...atosiban });
export const CL_atosiban = parameter(0.697, 'L/min', {
  about: 'clearance of atosiban',
  ...atosiban,
  spread: 0.2,
});
export const none = parameter(0, 'pmol/L', {
  about: 'no drug in the blood at the start',
  known: 'assumed',
  because: 'a run begins before the first dose',
});
