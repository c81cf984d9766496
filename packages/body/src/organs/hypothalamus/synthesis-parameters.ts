import { parameter } from '@tokos/language';

/**
 * Proposed in dossier 01, section 2.4; only the lag and the threshold lean on data (transcripts in
 * salt-loaded rats).
 */
const proposed = {
  species: 'rat',
  known: 'assumed',
  because: 'proposed so that transcripts rise after two days of salt and peak at three, as measured',
} as const;

export const h_T = parameter(1.5, 'd', { about: 'half-life of the memory of firing', ...proposed });
export const th = parameter(0.3, '1', { about: 'rise of that memory that changes nothing', ...proposed });
export const g_T = parameter(1, '1', { about: 'transcripts gained for each unit above it', ...proposed });
export const h_m = parameter(1, 'd', { about: 'half-life of the transcripts', ...proposed });
export const f_rest = parameter(1.3, '1/s', {
  about: "the person's own firing at rest",
  species: 'human',
  known: 'derived',
  from: 'the network at the input that holds the resting level',
});
export const S_rest = parameter(1.345, 'pg/s', {
  about: 'synthesis at rest: it replaces what a gland of the size of a rat secretes',
  species: 'human',
  known: 'derived',
  from: 'the balance of the store at rest',
});
export const usual = parameter(1, '1', {
  about: 'transcripts at rest',
  known: 'assumed',
  because: 'counted from rest',
});
export const noMemory = parameter(0, '1', {
  about: 'firing as at rest before the start',
  known: 'assumed',
  because: 'a run begins at rest',
});
