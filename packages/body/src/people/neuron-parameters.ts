import { parameter } from '@tokos/language';

/** How the cells of a kind of person stand at rest. */
const assumed = {
  species: 'human',
  known: 'assumed',
  because: 'low enough that no bursts come in four hours of rest; nothing of it was ever measured in people',
} as const;
const cells = { species: 'human', known: 'derived' } as const;

export const primingAtRest = parameter(0.1, '1/s', {
  about: 'priming of the dendrites at rest',
  population: 'men, and women who are neither pregnant nor nursing',
  ...assumed,
});
export const storeAtRest = parameter(34, '1', {
  about: 'dendritic store at rest',
  population: 'men, and women who are neither pregnant nor nursing',
  ...cells,
  from: 'where the cells settle with this priming (house/fit/store-at-rest.ts)',
});
export const primingNursing = parameter(0.17, '1/s', {
  about: 'priming of the dendrites between feeds',
  population: 'nursing mothers',
  spread: 0.4,
  ...assumed,
});
export const storeNursing = parameter(57, '1', {
  about: 'dendritic store between feeds',
  population: 'nursing mothers',
  ...cells,
  from: 'where the cells settle with this priming (house/fit/store-at-rest.ts)',
});
export const primingAtTerm = parameter(0.2, '1/s', {
  about: 'priming of the dendrites before labour',
  population: 'women at term',
  ...assumed,
});
export const storeAtTerm = parameter(20, '1', {
  about: 'dendritic store before labour; the faster background drains what the priming brings',
  population: 'women at term',
  ...cells,
  from: 'where the cells settle with this priming (house/fit/store-at-rest.ts)',
});
export const primingInLabour = parameter(0.215, '1/s', {
  about: 'priming of the dendrites in labour, beside what stretch adds',
  population: 'women in labour',
  species: 'human',
  known: 'fitted',
  to: [
    'fuchs-1991-pulses.pulses_per_30_min_before_labour',
    'fuchs-1991-pulses.pulses_per_30_min_first_stage',
  ],
});
export const storeInLabour = parameter(25, '1', {
  about: 'dendritic store at the onset of labour; more of it gives a false burst in the first seconds',
  population: 'women at term',
  ...cells,
  from: 'where the cells settle with this priming (house/fit/store-at-rest.ts)',
});
