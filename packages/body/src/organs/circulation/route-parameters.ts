import { parameter } from '@tokos/language';

const men = { species: 'human', population: 'men' } as const;
const landgraf = 'im-nasal-buccal-men';

export const k_muscle = parameter(0.045, '1/min', {
  about: 'absorption from muscle',
  ...men,
  known: 'fitted',
  to: [`${landgraf}.peak_im_25ug`, `${landgraf}.im_over_nasal_dose_normalised`],
  spread: 0.4,
  range: [0.03, 0.05],
});
export const F_muscle = parameter(1, '1', {
  about: 'share of an injection into muscle that reaches the blood',
  ...men,
  known: 'assumed',
  because: 'no study compares it with a vein; the peak of three men agrees with all of it',
});
export const k_nose = parameter(0.06, '1/min', {
  about: 'emptying of the nose: 0.035 to the blood and 0.025 by swallowing and cilia',
  ...men,
  known: 'fitted',
  to: [
    `${landgraf}.peak_nasal_82ug`,
    'nasal-vs-iv-1iu.mean_30_60min_nasal_over_iv',
    'nasal-24iu-plasma-csf.plasma_tmax',
  ],
});
export const F_nose = parameter(0.03, '1', {
  about: 'share of a nasal spray that reaches the blood',
  ...men,
  known: 'fitted',
  to: [
    `${landgraf}.peak_nasal_82ug`,
    `${landgraf}.im_over_nasal_dose_normalised`,
    'nasal-vs-iv-1iu.mean_30_60min_nasal_over_iv',
  ],
  spread: 0.7,
  range: [0.015, 0.05],
});
export const k_lung = parameter(0.1, '1/min', {
  about: 'absorption from the lung',
  species: 'human',
  population: 'women, not pregnant',
  known: 'assumed',
  because: 'profiles were similar in shape to those from muscle; no rate is published',
});
export const F_lung = parameter(0.043, '1', {
  about: 'share of an inhaled dose that reaches the blood',
  species: 'human',
  population: 'women, not pregnant',
  known: 'fitted',
  to: ['inhaled-vs-im.auc_400ug_inhaled_over_10iu_im'],
  source: 'NCT02542813',
  spread: 0.5,
  note: 'From 400 ug inhaled matching 17 ug (10 IU) into muscle.',
});
export const k_tongue = parameter(0.0257, '1/min', {
  about: 'absorption from under the tongue: a half-life of 27 min',
  ...men,
  known: 'fitted',
  to: ['sublingual-400iu.absorption_half_life'],
  source: 'PMID 8568623',
  spread: 0.64,
});
export const F_tongue = parameter(0.0003, '1', {
  about: 'share of a tablet under the tongue that reaches the blood',
  ...men,
  known: 'fitted',
  to: ['sublingual-400iu.bioavailability'],
  source: 'PMID 8568623',
  range: [0.00007, 0.0007],
  note: 'Tenfold between six men.',
});
export const lag_tongue = parameter(12, 'min', {
  about: 'wait before a tablet under the tongue begins to be absorbed',
  ...men,
  known: 'measured',
  source: 'PMID 8568623: 0.12 to 0.30 h',
  range: [7, 18],
});
export const F_cheek = parameter(0, '1', {
  about: 'share of a buccal tablet that reaches the blood',
  ...men,
  known: 'fitted',
  to: [`${landgraf}.peak_buccal_70ug`],
  note: 'Levels stayed below 10 pg/mL after 70 ug in three men.',
});
export const k_vagina = parameter(0.0257, '1/min', {
  about: 'absorption from the vagina',
  species: 'human',
  population: 'women after the menopause',
  known: 'assumed',
  because: 'no rate was seen; taken like the mouth, another thin mucosa',
});
export const o_vagina = parameter(1 / 39, '1', {
  about: 'how much of a dose in the vagina reaches the blood over how much is lost: 2.5 of a hundred parts',
  species: 'human',
  population: 'women after the menopause',
  known: 'fitted',
  to: ['vaginal-gel.bioavailability_median', 'vaginal-gel.bioavailability_p95_over_p5'],
  source: '10.1002/jcph.961',
  spread: 3.74,
  note: 'The share differs 374 % between women; that it differs 79 % from day to day is left out.',
});
export const lag_vagina = parameter(60, 'min', {
  about: 'wait of the later half of a vaginal dose: profiles show two peaks',
  species: 'human',
  population: 'women after the menopause',
  known: 'fitted',
  to: ['vaginal-gel.profiles_with_two_maxima'],
  source: '10.1002/jcph.961',
  note: 'Double peaks are described without their times.',
});
export const share_early = parameter(0.5, '1', {
  about: 'share of a vaginal dose that is absorbed without a wait',
  species: 'human',
  population: 'women after the menopause',
  known: 'fitted',
  to: ['vaginal-gel.profiles_with_two_maxima'],
  source: '10.1002/jcph.961',
  note: 'Double peaks are described without their sizes.',
});
