import { fault } from '../../messages/faults.ts';
import { isMapping } from '../../scenario/door.ts';
import { quantity } from '../../scenario/fields.ts';
import { shown } from '../../scenario/shown.ts';
import type { PreparedDeed } from './prepared-deed.ts';

/** `{ rate_1_per_s: 10, count: 900, train: { on_s: 5, pause_s: 10 } }`. */
export interface Pulses {
  readonly rate_1_per_s: number;
  /** As many as this, if it is said; pauses are not counted. */
  readonly count?: number;
  readonly train?: { readonly on_s: number; readonly pause_s: number };
}

/** No axon follows faster; endings follow shocks to the stalk in steps of a millisecond. */
const MOST_RATE = 200;
const MOST_PULSES = 10_000_000;
const FIELDS = {
  rate: quantity('rate', '1/s', { least: 0.001, greatest: MOST_RATE }),
  count: { kind: 'count', least: 1, greatest: MOST_PULSES, whole: true, optional: true },
  train: {
    kind: 'group',
    optional: true,
    fields: {
      on: quantity('on', 's', { least: 0.001 }),
      pause: quantity('pause', 's', { least: 0.001 }),
    },
  },
} as const;

export const pulses: PreparedDeed<Pulses> = {
  about: 'Shocks to the stalk at a rate, as many as said or as long as said, with pauses if wanted.',
  example: '{ rate: 15/s, count: 900 }',
  lasts: true,
  until: false,
  on: ['neural_lobe', 'rat_conscious', 'rat_urethane'],

  read(door, value, path) {
    const read = door.fields(value, path, FIELDS) as unknown as Partial<Pulses>;
    if (isMapping(value.train) && read.train && read.rate_1_per_s) {
      const { on_s } = read.train;
      if (on_s * read.rate_1_per_s < 1) {
        const expected = `at least ${1 / read.rate_1_per_s} s, the time from one pulse to the next`;
        const slots = { key: 'train on', given: shown(value.train.on ?? on_s), expected };
        door.refuse([...path, 'train'], fault('out-of-range', slots));
      }
    }
    return read as Pulses;
  },

  act: () => undefined,
};
