import { COMFORTABLE_VACUUM } from '@tokos/body';
import { choice, quantity } from '../fields.ts';
import type { DeedKind } from './deed.ts';
import { portsAt, SIDES_OR_BOTH, type SideOrBoth } from './sides.ts';

/** `{ side: 'both', vacuum_mmhg: 190.7 }`. */
export interface Pump {
  readonly side: SideOrBoth;
  readonly vacuum_mmhg: number;
}

const STRONGEST = 350;
const USUAL = 15 * 60;
const LONGEST = 2 * 3600;

const FIELDS = {
  side: choice(SIDES_OR_BOTH, true),
  vacuum: quantity('vacuum', 'mmHg', { least: 1, greatest: STRONGEST, optional: true }),
};

export const pump: DeedKind<Pump> = {
  about: 'A pump draws milk from one breast or both, as long as it runs.',
  example: '{ side: left, vacuum: 190 mmHg }',
  lasts: true,
  fields: FIELDS,
  usual: USUAL,
  longest: LONGEST,
  people: ['nursing_mother'],

  read(door, value, path) {
    const { side = 'both', vacuum_mmhg = COMFORTABLE_VACUUM } = door.fields(value, path, FIELDS);
    return { side, vacuum_mmhg } as Pump;
  },

  acts: ({ side, vacuum_mmhg }) =>
    portsAt('pump', side).map((port) => ({ after: 0, port, level: vacuum_mmhg })),
  given: () => undefined,
};
