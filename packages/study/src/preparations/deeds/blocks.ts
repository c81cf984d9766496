import { count } from '../../scenario/fields.ts';
import type { PreparedDeed, Reaching } from './prepared-deed.ts';

/** `{ share: 0.9 }`: how much of the effect is taken away. */
export interface Block {
  readonly share: number;
}

const FIELDS = { share: { ...count({ least: 0, greatest: 1 }), optional: false } };

const block = (about: string, of: 'oxytocinEffect' | 'cannabinoidEffect'): PreparedDeed<Block> => ({
  about,
  example: '{ share: 0.9 }',
  lasts: true,
  until: false,
  on: ['network_slice'],
  read: (door, value, path) => door.fields(value, path, FIELDS) as unknown as Block,
  act({ share }, _, reaching: Reaching) {
    reaching[of] *= 1 - share;
  },
});

export const antagonist: PreparedDeed<Block> = block(
  'An antagonist takes away a share of what oxytocin does to the dendrites.',
  'oxytocinEffect',
);
export const cannabinoidBlock: PreparedDeed<Block> = block(
  'A block of the CB1 receptor takes away a share of what cannabinoid does to the synapses.',
  'cannabinoidEffect',
);
