import { parameter } from '@tokos/language';

const patients = { species: 'human', population: 'six patients with a lumbar drain' } as const;
const day = 'csf-midday-peak';

export const second = parameter(1, 's', {
  about: 'step of the cerebrospinal fluid',
  known: 'assumed',
  because: 'the parts of a person meet once a second',
});
export const t_out = parameter(85, 'min', {
  about: 'half-life of oxytocin in cerebrospinal fluid',
  species: 'human',
  known: 'derived',
  from: '28 min in guinea pigs times the fourth root of the mass; 19 min were seen in rats',
  range: [28, 280],
});
export const K_p = parameter(0.01, '1', {
  about: 'what a level in plasma adds to that of the fluid, once both are steady',
  species: 'human',
  population: 'women before and in labour',
  known: 'fitted',
  to: ['csf-vs-plasma-labour.csf_labour_over_nonpregnant'],
  source: '10.1055/s-2007-1013526',
  range: [0, 0.024],
  note: 'A bound: plasma rose much and the fluid by next to nothing.',
});
export const S_0 = parameter(4.964, 'pmol/L', {
  about: 'level that the brain alone keeps at rest, 5 pg/mL',
  ...patients,
  known: 'fitted',
  to: [`${day}.csf_24h`],
  spread: 0.6,
  note: 'That of one assay, 2.6 uU/mL at 2 pg per uU; the true scale is not known.',
});
const peak = {
  ...patients,
  known: 'fitted',
  to: [`${day}.csf_12h_over_06h_scenario_on`, `${day}.csf_18h_over_12h_scenario_on`],
  note: 'Works where a scenario supposes the midday peak alone: a later series found none.',
} as const;
export const a_d = parameter(1.78, '1', { about: 'release of the brain that a midday peak adds', ...peak });
export const phi = parameter(10, 'h', { about: 'hour of the day at which it adds most', ...peak });
export const w_d = parameter(1.6, 'h', { about: 'how wide that is', ...peak });
export const day_length = parameter(24, 'h', {
  about: 'a day by the clock',
  known: 'assumed',
  because: 'people sleep by it',
});
export const f_dir = parameter(2e-5, '1', {
  about: 'share of a nasal spray that reaches the fluid without the blood',
  species: 'human',
  known: 'assumed',
  because: 'with it the fluid rises as after 24 IU (10.1038/srep03440); nobody has seen the way in people',
  range: [0, 5e-5],
  note: 'Works where a scenario supposes it alone.',
});
export const k_dir = parameter(0.02, '1/min', {
  about: 'how fast that share arrives',
  species: 'human',
  known: 'assumed',
  because: 'the fluid rose late, by 75 min',
});
export const V_csf = parameter(0.15, 'L', {
  about: 'volume of the cerebrospinal fluid',
  species: 'human',
  known: 'assumed',
  because: 'the textbook volume of an adult',
});
export const fromBlood = parameter(0.01886, 'pmol/L', {
  about: 'what the resting level of plasma has added at the start',
  species: 'human',
  known: 'derived',
  from: 'a hundredth of the resting level of true free oxytocin',
});
export const unsprayed = parameter(0, 'pmol', {
  about: 'nothing on the way from the nose at the start',
  known: 'assumed',
  because: 'a run begins before the first spray',
});
export const start = parameter(0, 'h', {
  about: 'time since the start of the run, within a day',
  known: 'assumed',
  because: 'counting begins with the run',
});
