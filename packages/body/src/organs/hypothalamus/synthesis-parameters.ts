import { parameter } from '@tokos/language';

/**
 * A simple form in which only the lag and the threshold lean on data: transcripts in salt-loaded rats.
 */
const proposed = {
  species: 'rat',
  known: 'fitted',
  to: [
    'salt-loading-hnrna.mrna_drive_day_1',
    'salt-loading-hnrna.mrna_drive_day_3',
    'salt-loading-hnrna.mrna_drive_day_4',
    'salt-loading-hnrna.mrna_drive_day_5',
  ],
  note: 'Proposed, not searched: with it transcripts rise after two days of salt and are highest at three.',
} as const;

export const h_T = parameter(1.5, 'd', { about: 'half-life of the memory of firing', ...proposed });
export const th = parameter(0.3, '1', { about: 'rise of that memory that changes nothing', ...proposed });
export const g_T = parameter(1, '1', { about: 'transcripts gained for each unit above it', ...proposed });
export const h_m = parameter(1, 'd', { about: 'half-life of the transcripts', ...proposed });
export const transport = parameter(0.1, 'd', {
  about: 'way of oxytocin from the cell body to the gland',
  species: 'rat',
  known: 'assumed',
  because: 'label is seen in the gland after 1 to 2 h, when the first of it arrives',
  range: [0.04, 0.1],
});
export const usual = parameter(1, '1', {
  about: 'transcripts at rest',
  known: 'assumed',
  because: 'counted from rest',
});
export const nothing = parameter(0, 'pg', {
  about: 'nothing made at the start',
  known: 'assumed',
  because: 'counting begins with the run',
});
export const usualFiring = parameter(1, '1', {
  about: 'firing over that of rest, as it was before the start',
  known: 'assumed',
  because: 'a run begins at rest',
});
