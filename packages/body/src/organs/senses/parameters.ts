import { parameter } from '@tokos/language';

export const second = parameter(1, 's', {
  about: 'step of the senses',
  known: 'assumed',
  because: 'the parts of a person meet once a second',
});
export const quiet = parameter(0, '1', {
  about: 'nothing felt at the start',
  known: 'assumed',
  because: 'a run begins at rest',
});

/** The nipple. */
export const n_50 = parameter(0.07, '1', {
  about: 'mouths at which half of the greatest report is reached; one mouth is nearly all',
  species: 'rat',
  known: 'derived',
  from: '0.7 pups of the ten that saturate the reflex in russell-1980-litter-size, counted as one infant',
});
export const v_full = parameter(60, 'mmHg', {
  about: 'vacuum of a pump from which a nipple reports as much as under a mouth',
  species: 'human',
  known: 'assumed',
  because: 'weak and strong vacuum gave let-downs as early and as many (10.1089/bfm.2006.1.14)',
  range: [20, 150],
});
export const tau_a = parameter(2, 's', {
  about: 'time constant at which the report of the nipple follows the sucking',
  species: 'human',
  known: 'assumed',
  because: 'nerves are quick; the wait for a let-down is that of the cells, which integrate for minutes',
  range: [0.5, 10],
});
export const g_cue = parameter(0.6, '1', {
  about: 'what a cry or the preparation does, in terms of suckling',
  species: 'human',
  known: 'assumed',
  because:
    'three minutes of it then give a burst before the first suck, as 10 of 10 women had (McNeilly 1983)',
  range: [0, 1],
});

/** The infant. */
export const meal = parameter(76, 'mL', {
  about: 'appetite of an infant, the mean over feeds',
  species: 'human',
  population: 'infants of 1 to 6 months',
  known: 'fitted',
  to: ['kent-2006-day.milk_per_feed'],
  source: '10.1542/peds.2005-1417, 76.0 g, spread between 71 mothers 12.6',
  spread: 0.166,
});
export const sd_meal = parameter(0.17, '1', {
  about: 'spread of the appetite from feed to feed, of its logarithm',
  species: 'human',
  known: 'assumed',
  because: 'the spread between mothers of 10.1542/peds.2005-1417, 12.6 of 76 g; within one it may be larger',
  range: [0.1, 0.5],
});
export const longest = parameter(37, 'min', {
  about: 'longest feed; then the infant lets go',
  species: 'human',
  known: 'assumed',
  because: 'the range of the feeds of Kent and co-workers is 5 to 37 min',
});
export const patience = parameter(5, 'min', {
  about: 'an infant lets go after so long without milk',
  species: 'human',
  known: 'assumed',
  because: 'the shortest feeds of Kent and co-workers; a first let-down may take more than three minutes',
  range: [3, 10],
});
export const trickle = parameter(0.005, 'mL/s', {
  about: 'a flow that an infant takes for none',
  species: 'human',
  known: 'assumed',
  because: 'a drop of 0.1 mL in 20 s',
});
export const gap = parameter(5, 'min', {
  about: 'a pause after which a new feed begins',
  species: 'human',
  known: 'assumed',
  because: 'a change of sides takes less',
});
export const noMilk = parameter(0, 'mL', {
  about: 'nothing drunk at the start',
  known: 'assumed',
  because: 'a run begins between feeds',
});
export const noTime = parameter(0, 's', {
  about: 'no feed at the start',
  known: 'assumed',
  because: 'a run begins between feeds',
});

/** Strain. */
export const tau_s = parameter(8, 'min', {
  about: 'time constant at which a strain fades after its end',
  species: 'human',
  known: 'assumed',
  because: 'the form of the stressor to which the adrenal axis was fitted',
  range: [3, 15],
});

/** Cervix and vagina. */
export const b_epi = parameter(0.7, '1', {
  about: 'share of what the nerves of the birth canal report that an epidural takes',
  species: 'human',
  known: 'assumed',
  because:
    'with one, oxytocin did not rise towards birth (10.1111/j.1471-0528.1983.tb08611.x, PMID 12421171); ' +
    'a third study saw it rise in both groups',
  range: [0.3, 0.9],
});
