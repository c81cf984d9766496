import { parameter } from '@tokos/language';

/** What wakes the womb. The form is that of Brubaker 2016 (10.1186/s12918-016-0320-1); numbers are ours. */
const women = { species: 'human', population: 'women at term' } as const;
const form = { ...women, known: 'assumed' } as const;

export const loud = parameter(2.2, '1', {
  about: 'inflammation in labour',
  ...women,
  known: 'derived',
  from: 'the upper equilibrium of the equation',
});
export const g_start = parameter(39, 'week', {
  about: 'week in which the run begins',
  known: 'assumed',
  because: 'every person states her own',
});
export const g_40 = parameter(40, 'week', {
  about: 'week at which the wait below is counted',
  ...women,
  known: 'derived',
  from: '10.1093/humrep/det297: 268 days from ovulation to birth',
});
export const wait_40 = parameter(0.97, 'week', {
  about: 'weeks until its clock wakes the womb of a woman who is still waiting at that week',
  ...women,
  known: 'derived',
  from: 'median rest of a normal distribution around it with an SD of 10 days (10.1093/humrep/det297)',
  spread: 0.9,
});
export const w_wait = parameter(2.7, 'week', {
  about: 'weeks in which that wait grows shorter e-fold',
  ...women,
  known: 'derived',
  from: 'the same distribution: 3.0 weeks at 37, 1.4 at 39, 0.5 at 42',
});
export const w_clock = parameter(1, 'week', {
  about: 'weeks in which the clock of the placenta rises e-fold near term',
  ...form,
  because: 'CRH rises exponentially and its binding protein falls late (10.1038/nm0595-460)',
  range: [0.5, 4],
});
export const s_clock = parameter(0.105, '1', {
  about: 'push of the clock at its week: the quiet equilibrium is just lost',
  ...women,
  known: 'derived',
  from: 'the fold of the equation with the gain below',
});
export const s_PG = parameter(0.22, '1', {
  about: 'push of prostaglandin beyond that before labour',
  ...women,
  known: 'fitted',
  to: ['misoprostol-dinoprostone-2004', 'harper-2012-onset-type.p0_induced_4_10_cm_median_h'],
  note: 'house/fit/labour-spread.ts; labour that is induced goes on by itself once it is under way.',
  range: [0, 0.3],
});
export const s_M = parameter(0.017, '1', {
  about: 'push of open membranes',
  ...women,
  known: 'fitted',
  to: ['induction-cochrane-2009.not_born_vaginally_24_h_waiting'],
  note: 'house/fit/labour-spread.ts',
});
export const alpha = parameter(2.5, '1', {
  about: 'gain of inflammation upon itself',
  ...form,
  because: 'above 2 there are two equilibria, one quiet and one loud',
  range: [2.1, 4],
});
export const tau_I = parameter(1.5, 'h', {
  about: 'time constant of inflammation',
  ...form,
  because: 'women go from quiet to labour within a day; receptors and gap junctions take their own hours',
  range: [0.5, 12],
});
export const I_half = parameter(0.3, '1', {
  about: 'inflammation that makes the womb half ready',
  ...form,
  because: 'between the quiet equilibrium and the loud one',
  range: [0.2, 1],
});
