import { parameter } from '@tokos/language';

/** What drives the womb. */
const women = { species: 'human', population: 'women at term' } as const;

/** Oxytocin at the muscle. */
export const u_0 = parameter(0.75, 'mU{oxytocin}/min', {
  about: 'oxytocin at the muscle at the onset of labour',
  ...women,
  known: 'derived',
  from: 'what womb and child give without stretch',
});
export const k_e0 = parameter(0.087, '1/min', {
  about: 'how fast the muscle follows the blood',
  ...women,
  known: 'assumed',
  because: 'half in eight minutes; 5 to 15 are possible',
  range: [0.046, 0.139],
});
export const U_low = parameter(0.8, 'mU{oxytocin}/min', {
  about: 'oxytocin of womb and child at full stretch, before activation',
  ...women,
  known: 'fitted',
  to: ['harper-2012-onset-type.p0_induced_4_10_cm_median_h'],
  note: 'Chosen by hand; house/fit/labour-spread.ts leaves it as it is.',
});
export const U_act = parameter(1.7, 'mU{oxytocin}/min', {
  about: 'what activation adds to it',
  ...women,
  known: 'derived',
  from: '2 to 4 mU/min from gradients in the cord (a review of induction, 1995)',
  spread: 0.25,
});
export const phi_low = parameter(0.1, '1', {
  about: 'share of it without stretch, before activation',
  ...women,
  known: 'fitted',
  to: ['harper-2012-onset-type.p0_induced_4_10_cm_median_h'],
  note: 'Chosen by hand; house/fit/labour-spread.ts leaves it as it is.',
});
export const phi_act = parameter(0.2, '1', {
  about: 'what activation adds to that share',
  ...women,
  known: 'fitted',
  to: ['zhang-2010-csl-traverse.p0_3_4_cm_median_h'],
  note: 'Chosen by hand; house/fit/labour-spread.ts leaves it as it is.',
});

/** Prostaglandin. */
export const made_0 = parameter(1.15, '1', {
  about: 'prostaglandin at the onset of labour, over that before it',
  ...women,
  known: 'assumed',
  because: 'labour begins with local synthesis, before the blood shows any',
});
export const k_PG = parameter(0.046, '1/min', {
  about: 'turnover of prostaglandin',
  ...women,
  known: 'assumed',
  because: 'half in 15 min, twice the 7 min of its metabolite',
  range: [0.023, 0.1],
});
const satoh = ['satoh-1979-pgfm'] as const;
export const a_O = parameter(0.5, '1', {
  about: 'prostaglandin that oxytocin adds',
  ...women,
  known: 'fitted',
  to: satoh,
  spread: 0.3,
});
export const a_S = parameter(1.3, '1', {
  about: 'prostaglandin that full stretch adds',
  ...women,
  known: 'fitted',
  to: satoh,
  spread: 0.3,
});
export const a_V = parameter(0.9, '1', {
  about: 'prostaglandin that the crowning head adds',
  ...women,
  known: 'fitted',
  to: satoh,
  spread: 0.3,
});
export const a_M = parameter(0.15, '1', {
  about: 'prostaglandin that open membranes add',
  ...women,
  known: 'assumed',
  because: 'it rises within 5 min (mitchell-1977-exam); how much was not seen',
  range: [0, 0.5],
});
export const w_sep = parameter(3.2, '1', {
  about: 'prostaglandin that the leaving placenta sets free',
  ...women,
  known: 'fitted',
  to: ['fuchs-1982-third-stage-pg.ratio_pgfm_5_min_after_birth_to_full_dilation'],
  spread: 0.4,
});
export const c_PGFM = parameter(0.25, 'ng/mL', {
  about: 'metabolite in plasma before labour',
  ...women,
  known: 'fitted',
  to: satoh,
  range: [0.15, 0.35],
});

/** Prostaglandins that are given; amounts in the depot are counted as what they add. */
const trial = { species: 'human', population: 'nulliparas past term', known: 'fitted' } as const;
const nothing = { known: 'assumed', because: 'a run begins before the first dose' } as const;
export const noDrug = parameter(0, 'ug', { about: 'drug in the vagina at the start', ...nothing });
export const noEffect = parameter(0, '1', { about: 'effect of drugs at the start', ...nothing });
export const t_given = parameter(200, 'min', {
  about: 'half-life of what a given prostaglandin does',
  ...trial,
  to: ['misoprostol-dinoprostone-2004'],
});
export const tau_M = parameter(45, 'min', {
  about: 'rise of the effect of misoprostol',
  ...trial,
  to: ['misoprostol-dinoprostone-2004'],
});
export const tau_D = parameter(60, 'min', {
  about: 'rise of the effect of dinoprostone',
  ...trial,
  to: ['misoprostol-dinoprostone-2004'],
});
export const e_M = parameter(0.019, '1/ug', {
  about: 'prostaglandin that misoprostol adds: 0.95 for 50 ug',
  ...trial,
  to: ['misoprostol-dinoprostone-2004'],
  range: [0.013, 0.027],
});
export const e_D = parameter(1.8333e-4, '1/ug', {
  about: 'prostaglandin that dinoprostone adds: 0.55 for 3 mg',
  ...trial,
  to: ['misoprostol-dinoprostone-2004'],
  range: [1.28e-4, 2.57e-4],
});

/** Drugs against their making; amounts are those that were taken and still act. */
const blocked = { ...women, known: 'assumed' } as const;
export const noMilligrams = parameter(0, 'mg', { about: 'no such drug at the start', ...nothing });
export const aspirin_50 = parameter(1800, 'mg', {
  about: 'aspirin that stops half',
  ...blocked,
  because: 'an analgesic dose then stops a quarter; doses in the womb of women at term were not measured',
  range: [1400, 2400],
});
export const indomethacin_50 = parameter(33, 'mg', {
  about: 'indomethacin that stops half',
  ...blocked,
  because: '100 mg then stop three quarters; 0.6 to 0.9 are possible',
  range: [11, 67],
});
export const t_aspirin = parameter(6, 'h', {
  about: 'half-life of what aspirin does in the womb',
  ...blocked,
  because: 'it was given every six hours; cells make the enzyme anew within hours',
  range: [3, 12],
});
export const t_indomethacin = parameter(4.5, 'h', {
  about: 'half-life of indomethacin',
  ...blocked,
  because: 'recalled from product texts',
  range: [2.6, 11.2],
});
