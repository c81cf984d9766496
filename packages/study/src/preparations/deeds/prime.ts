import { quantity } from '../../scenario/fields.ts';
import { shareOf } from './drive.ts';
import type { PreparedDeed } from './prepared-deed.ts';

/** `{ rate_1_per_s: 0.8 }`. */
export interface Prime {
  readonly rate_1_per_s: number;
  readonly over_s?: number;
}

const FIELDS = {
  rate: quantity('rate', '1/s', { greatest: 100 }),
  over: quantity('over', 's', { optional: true }),
};

export const prime: PreparedDeed<Prime> = {
  about: 'The priming of the dendrites goes to another rate, as in suckling, and stays there.',
  example: '{ rate: 0.8/s }',
  lasts: true,
  until: false,
  on: ['network_slice'],
  read: (door, value, path) => door.fields(value, path, FIELDS) as unknown as Prime,
  act({ rate_1_per_s, over_s }, since, reaching) {
    reaching.priming += shareOf(since, over_s) * (rate_1_per_s - reaching.priming);
  },
};
