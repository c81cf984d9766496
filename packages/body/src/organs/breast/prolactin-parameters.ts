import { parameter } from '@tokos/language';

const women = { species: 'human', population: 'nursing mothers' } as const;
const curve = [
  'cox-1996-prolactin-synthesis.basal_prolactin_1_month',
  'cox-1996-prolactin-synthesis.basal_prolactin_6_months',
  'cox-1996-prolactin-synthesis.peak_prolactin_1_month',
  'cox-1996-prolactin-synthesis.peak_prolactin_6_months',
  'nursing-day-2-3.prolactin_rise_15_min',
  'nursing-day-2-3.prolactin_basal',
] as const;
const fit = { ...women, known: 'fitted', to: curve } as const;

export const second = parameter(1, 's', {
  about: 'step of what changes slowly',
  known: 'assumed',
  because: 'the parts of a person meet once a second',
});
export const p_late = parameter(55, 'ng/mL', { about: 'prolactin between feeds after a year', ...fit });
export const p_early = parameter(238, 'ng/mL', {
  about: 'what prolactin between feeds has beyond that at birth',
  ...fit,
  spread: 0.6,
  note: 'Laboratories differ two- to fourfold.',
});
export const tau_P = parameter(22.9, 'd', { about: 'time constant at which that is lost', ...fit });
export const r_0 = parameter(9, 'ng/mL/min', {
  about: 'rise of prolactin under suckling in the first month',
  ...fit,
});
export const d_r = parameter(30, 'd', { about: 'days for which that rise holds', ...fit });
export const tau_r = parameter(96, 'd', { about: 'time constant at which it falls afterwards', ...fit });
export const t_PRL = parameter(40, 'min', {
  about: 'half-life of prolactin',
  species: 'human',
  population: 'five men',
  known: 'measured',
  source: 'infusion of purified human prolactin in normal subjects: 37 min, spread 10',
  range: [27, 47],
});
export const p_50 = parameter(8, 'ng/mL', {
  about: 'prolactin at which half of the milk would be made',
  ...women,
  known: 'assumed',
  because: 'far below what nursing mothers have: prolactin permits and does not set the rate',
});
export const d_50 = parameter(4.49, 'd', {
  about: 'day on which half of the later milk is made',
  ...women,
  known: 'derived',
  from: '21.5 mL on day 1 and 100.3 on day 2 of 788 at the plateau, test-weighing (review)',
  spread: 0.35,
});
export const n_on = parameter(2.378, '1', {
  about: 'steepness of that onset',
  ...women,
  known: 'derived',
  from: 'the same two days',
});
export const d_mid = parameter(0.5, 'd', {
  about: 'the middle of a day, at which the milk of a whole day is counted',
  known: 'derived',
  from: 'the onset is known by the milk of the first, the second and later days, each weighed over 24 h',
});
export const day_0 = parameter(42, 'd', {
  about: 'days since birth at the start',
  known: 'assumed',
  because: 'six weeks, unless a person states her own',
});
export const notRisen = parameter(0, 'ng/mL', {
  about: 'no rise over the level between feeds at the start',
  known: 'assumed',
  because: 'a run begins between feeds',
});
