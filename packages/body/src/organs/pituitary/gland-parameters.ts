import { parameter } from '@tokos/language';

/**
 * Chosen together: this scale, the endings' share at term and the priming of a feed meet the resting level,
 * the pulses of a feed and those of labour with one population of cells; a smaller scale with more firing at
 * rest meets fewer of them.
 */
export const kappa = parameter(41, '1', {
  about: 'a human gland over a rat gland at equal firing',
  species: 'human',
  known: 'fitted',
  to: ['whole-rest.plasma_hour_1', 'whole-rest.plasma_hour_2', 'whole-rest.secretion'],
  spread: 0.5,
  range: [10, 90],
});
export const M_oxytocin = parameter(1007.19, 'g/mol', {
  about: 'molar mass of oxytocin',
  known: 'derived',
  from: 'its formula',
});
export const d_T = parameter(0.485, '1', {
  about: 'share of the release that the endings hold back at term',
  species: 'human',
  population: 'women at term',
  known: 'assumed',
  because:
    'else bursts and resting level at term cannot both be met; naloxone frees it in rats, not in women',
  range: [0, 0.64],
});
export const A_term = parameter(2.1, 'IU{oxytocinase}/mL', {
  about: 'oxytocinase activity at term; what is held back comes and goes with it',
  species: 'human',
  population: 'women at term',
  known: 'measured',
  source: '10.1152/ajpregu.1990.259.1.r21',
});
export const T_least = parameter(0.1, '1', {
  about: 'share that the endings let through at the least, however much enzyme a placenta makes',
  known: 'assumed',
  because: 'one woman in a hundred has so much that the line through term would leave her none',
  range: [0.05, 0.3],
});
