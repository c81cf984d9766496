import { parameter } from '@tokos/language';

const women = { species: 'human', population: 'pregnant women' } as const;
const atTerm = { species: 'human', population: 'women at term' } as const;

/** Number. */
export const R_0 = parameter(1.15, '1', {
  about: 'receptors at the onset of labour, over term',
  ...atTerm,
  known: 'assumed',
  because: 'between those before labour (1) and those in it (1.3)',
});
export const noTime = parameter(0, 's', {
  about: 'no time since birth, before it',
  known: 'assumed',
  because: 'a run begins before birth',
});
export const g_term = parameter(39, 'week', {
  about: 'week from which the number no longer rises by itself',
  ...women,
  known: 'measured',
  source: '10.1016/0002-9378(84)90677-x, middle of 37 to 41 weeks',
});
export const tau_w = parameter(9.66, 'week', {
  about: 'time in which the number grows e-fold',
  ...women,
  known: 'derived',
  from: 'twelvefold from 15 to 39 weeks (10.1016/0002-9378(84)90677-x); gives 1/57 without pregnancy',
});
export const r_labour = parameter(0.3, '1', {
  about: 'what labour adds to the number',
  ...atTerm,
  known: 'assumed',
  because: 'biopsies have most receptors in labour (10.1016/0002-9378(84)90677-x)',
  range: [0, 1],
});
export const tau_after = parameter(3.5, 'd', {
  about: 'time constant at which the number falls after birth',
  species: 'human',
  known: 'assumed',
  because: 'afterpains fade over three to four days',
});
export const k_R = parameter(1 / 480, '1/min', {
  about: 'turnover of receptors',
  ...atTerm,
  known: 'assumed',
  because: 'half in 5.5 hours; 3 to 12 are possible',
  range: [1 / 1040, 1 / 260],
});
export const k_loss = parameter(4.4 / 480, '1/min', {
  about: 'loss of receptors under full stimulation; it goes with the cube of the stimulation',
  ...atTerm,
  known: 'fitted',
  to: ['phaneuf-2000-otr-loss.otr_ratio_after_10_h_at_8_to_12_mu_min_to_start'],
});

/** Binding. */
export const rho = parameter(0.18, 'min/mU{oxytocin}', {
  about: 'sensitivity to oxytocin',
  ...atTerm,
  known: 'derived',
  from: 'Caldeyro-Barcia 1957 (JPET 121:18) between 1 and 8 mU/min: 0.16 to 0.29',
  spread: 0.25,
});
export const c_u = parameter(0.26, 'pmol/L*min/mU{oxytocin}', {
  about: 'level that a drip of 1 mU/min adds at term',
  ...atTerm,
  known: 'derived',
  from: '1.668 pmol/mU over a clearance of 6.41 L/min',
});
export const K_d = parameter(1500, 'pmol/L', {
  about: 'level at which half of the receptors bind oxytocin',
  species: 'human',
  population: 'women, not pregnant',
  known: 'measured',
  source: 'JCEM, distinct receptors of human myometrium: 1.5 (0.4) nmol/L',
  range: [200, 1500],
});
export const k_in = parameter(0.075, '1/min', {
  about: 'bound receptors that go inside',
  species: 'human',
  population: 'cells',
  known: 'derived',
  from: 'their return and cell-desensitisation-recycling.sites_left_20h (Phaneuf 1998)',
  range: [0.03, 0.15],
});
export const k_off = parameter(0.066, '1/min', {
  about: 'dissociation of oxytocin',
  species: 'human',
  known: 'assumed',
  because: 'recalled as 0.0011 1/s; no rate of human receptors was found',
  range: [0.006, 0.12],
});
export const k_rec = parameter(0.0079, '1/min', {
  about: 'return of receptors from inside',
  species: 'human',
  population: 'cells',
  known: 'derived',
  from: 'cell-desensitisation-recycling.sites_back_4h (PMID 19126785): 85 % are back after 4 h',
});
export const inside_0 = parameter(0, '1', {
  about: 'receptors inside at the start',
  known: 'assumed',
  because: 'at resting levels hardly any is bound',
});
export const p_C = parameter(8.5, '1', {
  about: 'carbetocin that does as much as one of oxytocin, in small doses',
  species: 'rat',
  known: 'measured',
  source: 'Engstrom 1998, Eur J Pharmacol 355:203, half-effects 48.0 and 5.62 nmol/L',
});
export const e_C = parameter(0.52, '1', {
  about: 'greatest effect of carbetocin over that of oxytocin',
  species: 'rat',
  known: 'measured',
  source: 'Engstrom 1998, Eur J Pharmacol 355:203, 2.70 against 5.22 g',
});
export const K_C = parameter(6166, 'pmol/L', {
  about: 'carbetocin at which half of the receptors bind it',
  species: 'rat',
  known: 'derived',
  from: 'pA2 of 8.21 (Engstrom 1998, Eur J Pharmacol 355:203)',
});
export const K_A = parameter(10_000, 'pmol/L', {
  about: 'free atosiban at which half of the receptors bind it',
  species: 'human',
  population: 'myometrium',
  known: 'measured',
  source: '10.1016/0002-9378(94)90414-6',
});
export const f_A = parameter(0.53, '1', {
  about: 'share of atosiban in plasma that is free',
  ...women,
  known: 'measured',
  source: 'product text: 46 to 48 % are bound',
});
