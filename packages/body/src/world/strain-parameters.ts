import { parameter } from '@tokos/language';

const assumed = {
  species: 'human',
  known: 'assumed',
  because:
    'counted in a strong social strain; sums and noise took half of the bursts of a feed (PMID 8041543)',
} as const;

export const sums = parameter(0.5, '1', { about: 'mental arithmetic under watch', ...assumed });
export const noise = parameter(0.5, '1', { about: 'loud noise', ...assumed });
export const social = parameter(1, '1', { about: 'speaking before a jury', ...assumed });
