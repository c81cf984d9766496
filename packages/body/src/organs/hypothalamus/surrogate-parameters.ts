import { parameter } from '@tokos/language';

/** Fitted to what the cells do, and to nothing else. */
const network = {
  species: 'human',
  known: 'derived',
  from: 'intervals, spread and first bursts of 512 cells in five nets at 62.5 Hz (house/fit/surrogate.ts)',
} as const;

export const second = parameter(1, 's', {
  about: 'step of the rate model',
  known: 'assumed',
  because: 'the parts of a person meet once a second',
});
export const tau = parameter(407.6, 's', { about: 'time constant at which the store is lost', ...network });
export const R_h = parameter(136.1, '1', {
  about: 'store at which a burst comes within a second',
  ...network,
});
export const w = parameter(5.88, '1', {
  about: 'how sharply the chance of a burst rises with the store',
  ...network,
});
export const R_low = parameter(15.5, '1', { about: 'store that a burst leaves behind', ...network });
export const dead = parameter(10, 's', { about: 'no burst within this time of the last', ...network });
export const mass = parameter(1272, 'pg', {
  about: 'what a burst gives, gland of a rat',
  ...network,
  spread: 0.1,
});
export const spikes = parameter(65, '1', {
  about: 'spikes of a cell in a burst',
  species: 'human',
  known: 'derived',
  from: 'the bursts of 512 cells in five nets at 62.5 Hz (house/fit/burst-intervals.ts)',
  range: [60, 71],
});
export const s_1 = parameter(0.3748, '1', { about: 'share of a burst in its first second', ...network });
export const s_2 = parameter(0.5182, '1', { about: 'share of a burst in its second second', ...network });
export const s_3 = parameter(0.1011, '1', { about: 'share of a burst in its third second', ...network });
export const s_4 = parameter(0.0059, '1', { about: 'share of a burst in its fourth second', ...network });
export const h_1 = parameter(1, '1/s', { about: 'chance of a burst at that store', ...network });
export const most = parameter(3, '1', {
  about: 'greatest exponent of the chance; beyond it a burst is certain',
  known: 'assumed',
  because: 'a certain burst cannot be more certain',
});
export const R_rest = parameter(40.8, '1', {
  about: 'store at rest, of somebody who neither nurses nor gives birth',
  species: 'human',
  known: 'derived',
  from: 'tau times the priming of rest',
});
export const longAgo = parameter(99, 's', {
  about: 'time since the last burst, at the start',
  known: 'assumed',
  because: 'a run begins between bursts',
});
