import { parameter } from '@tokos/language';

/** What laboratories add to what is in the blood, or lose of it. */
export const noise = parameter(0.12, '1', {
  about: 'standard deviation of the logarithm between readings of one sample, after extraction',
  known: 'assumed',
  because: 'laboratories state 10 to 15 %',
});
export const kitNoise = parameter(0.1, '1', {
  about: 'the same of a kit without extraction',
  known: 'assumed',
  because: 'kits state about 10 %',
});
export const matrix = parameter(300, 'pg/mL', {
  about: 'what a kit without extraction reads besides oxytocin, the median of people',
  species: 'human',
  known: 'fitted',
  to: ['assay-gap.median_unextracted_over_extracted'],
});
export const matrixVariation = parameter(0.8, '1', {
  about: 'coefficient of variation of that between people; one person has the same all day',
  species: 'human',
  known: 'fitted',
  to: ['assay-gap.spearman_rho'],
});
export const k_bench = parameter(0.05, '1/min*mL/IU{oxytocinase}', {
  about: 'loss of oxytocin in a tube without an inhibitor, for a unit of oxytocinase activity',
  species: 'human',
  known: 'assumed',
  because: 'no rate in a tube was seen',
});
export const t_bench = parameter(30, 'min', {
  about: 'time for which such a tube stands before it is spun and frozen',
  known: 'fitted',
  to: ['third-stage-below-limit.samples_below_2pg_third_stage'],
  note: 'With the activity of term it takes 96 % of the oxytocin.',
});
