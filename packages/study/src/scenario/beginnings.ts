import type { Entry } from './entries.ts';

type Times = Pick<Entry, 'at_s' | 'every_s'>;

const repeats = (at: number, every: number | undefined, most: number): number =>
  every === undefined || at > most ? 1 : Math.floor((most - at) / every) + 1;

/** How often a deed begins in a run of this length [s]. */
export const countOf = ({ at_s, every_s }: Times, most: number): number =>
  at_s.reduce((count, at) => count + repeats(at, every_s, most), 0);

/** When it begins [s]; ask how often first. */
export const beginningsOf = ({ at_s, every_s }: Times, most: number): number[] =>
  at_s.flatMap((at) => Array.from({ length: repeats(at, every_s, most) }, (_, n) => at + n * (every_s ?? 0)));
