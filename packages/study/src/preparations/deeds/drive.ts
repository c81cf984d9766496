import { fault } from '../../messages/faults.ts';
import { quantity } from '../../scenario/fields.ts';
import type { PreparedDeed } from './prepared-deed.ts';

/** `{ excitation_hz: 694, over_s: 60 }`. */
export interface Drive {
  readonly excitation_hz?: number;
  readonly inhibition_hz?: number;
  readonly over_s?: number;
}

const MOST_EVENTS = 20_000;
const FIELDS = {
  excitation: quantity('excitation', 'Hz', { greatest: MOST_EVENTS, optional: true }),
  inhibition: quantity('inhibition', 'Hz', { greatest: MOST_EVENTS, optional: true }),
  over: quantity('over', 's', { optional: true }),
};

export const drive: PreparedDeed<Drive> = {
  about: 'The input of the cells goes to other rates, at once or along a ramp, and stays there.',
  example: '{ excitation: 300 Hz, over: 60 s }',
  lasts: true,
  until: false,
  on: ['one_cell', 'uncoupled_population', 'network_slice', 'rat_conscious', 'rat_urethane'],

  read(door, value, path) {
    const read: Drive = door.fields(value, path, FIELDS);
    if (read.excitation_hz !== undefined || read.inhibition_hz !== undefined) return read;
    const expected = 'a rate, such as excitation: 300 Hz';
    return door.refuse(path, fault('key-missing', { key: 'excitation', expected }));
  },

  act({ excitation_hz, inhibition_hz, over_s }, since, reaching) {
    const share = shareOf(since, over_s);
    const { excitation, inhibition } = reaching;
    if (excitation_hz !== undefined) reaching.excitation += share * (excitation_hz - excitation);
    if (inhibition_hz === undefined) return;
    // an inhibition that followed the excitation has no rate of its own to start from: it steps
    const from = inhibition ?? inhibition_hz;
    reaching.inhibition = from + share * (inhibition_hz - from);
  },
};

/** How far along its ramp a change is [s]; one without a ramp is there at once. */
export const shareOf = (since: number, over: number = 0): number => (since >= over ? 1 : since / over);
