import { type Passport, parameter } from '@tokos/language';

/** How strongly a situation primes the dendrites; each chosen on the rate of pulses that it then gives. */
const chosen = {
  known: 'fitted',
  note: 'Chosen on the published rate of pulses, which it then cannot prove.',
} as const;

export const PRIMINGS: Readonly<Record<string, Passport>> = {
  suckled_rat: parameter(0.4, '1/s', {
    about: 'priming of a suckled rat that ejects milk every five to six minutes',
    species: 'rat',
    ...chosen,
    to: ['rat-milk-ejection-interval.interval_median'],
  }),
  feed_by_radioimmunoassay: parameter(0.35, '1/s', {
    about: 'priming at a feed whose pulses are counted in samples two minutes apart',
    species: 'human',
    ...chosen,
    to: ['human-feed-pulses.pulses_20min_2min_samples_kp_0p35'],
  }),
  feed_by_enzyme_immunoassay: parameter(0.83, '1/s', {
    about: 'priming at a feed of the first days, whose pulses another assay counts',
    species: 'human',
    ...chosen,
    to: ['human-feed-pulses.bursts_10min_kp_0p83'],
  }),
  before_labour: parameter(0.27, '1/s', {
    about: 'priming at term before labour, at the usual input of the network',
    species: 'human',
    ...chosen,
    to: ['human-labour-pulses.bursts_30min_before_labour'],
  }),
  first_stage: parameter(0.36, '1/s', {
    about: 'priming in the first stage of labour, at the usual input of the network',
    species: 'human',
    ...chosen,
    to: ['human-labour-pulses.bursts_30min_stage_1'],
  }),
  second_and_third_stage: parameter(0.46, '1/s', {
    about: 'priming in the second and third stage of labour, at the usual input of the network',
    species: 'human',
    ...chosen,
    to: ['human-labour-pulses.bursts_30min_stage_2_3'],
  }),
};
