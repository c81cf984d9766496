import { parameter } from '@tokos/language';

/**
 * The one rate that stands for all cells, where they have the input of term: a faster background drains the
 * store, so that it forgets sooner and bursts at less. It rests on few runs of the cells: at a priming of
 * 0.22 1/s five nets gave 1.5 bursts an hour, at 0.26 and 0.31 one net each gave 8 and 12.4; its own are 2.0,
 * 7.6 and 13.2.
 */
const network = {
  species: 'human',
  known: 'derived',
  from: 'bursts of 480 to 512 cells at 92.7 and 95 Hz (house/fit/burst-intervals.ts), at three primings',
} as const;
const fiveNets = {
  species: 'human',
  known: 'derived',
  from: '22 bursts of 512 cells in five nets at 92.7 Hz (house/fit/burst-intervals.ts)',
} as const;

export const tau = parameter(160, 's', { about: 'time constant at which the store is lost', ...network });
export const R_h = parameter(49.6, '1', {
  about: 'store at which a burst comes within a second',
  ...network,
});
export const w = parameter(2, '1', {
  about: 'how sharply the chance of a burst rises with the store',
  ...network,
});
export const R_low = parameter(6, '1', { about: 'store that a burst leaves behind', ...network });
export const mass = parameter(1061, 'pg', {
  about: 'what a burst gives, gland of a rat',
  ...fiveNets,
  spread: 0.1,
});
export const s_1 = parameter(0.2864, '1', { about: 'share of a burst in its first second', ...fiveNets });
export const s_2 = parameter(0.5917, '1', { about: 'share of a burst in its second second', ...fiveNets });
export const s_3 = parameter(0.1201, '1', { about: 'share of a burst in its third second', ...fiveNets });
export const s_4 = parameter(0.0018, '1', { about: 'share of a burst in its fourth second', ...fiveNets });
export const spikes = parameter(55.8, '1', { about: 'spikes of a cell in a burst', ...fiveNets });
