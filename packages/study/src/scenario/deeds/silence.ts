import { PEOPLE, type PersonKind } from '@tokos/body';
import { choice } from '../fields.ts';
import type { DeedKind } from './deed.ts';

/** What falls silent, by the name that a scenario uses, and the ports that do it. */
const SILENT = {
  pituitary: ['glandSilenced'],
  womb_oxytocin: ['localOxytocinCut'],
  all_oxytocin: ['glandSilenced', 'localOxytocinCut'],
} as const;

/** `{ organ: 'pituitary' }`; `silence: pituitary` is the same. */
export interface Silence {
  readonly organ: keyof typeof SILENT;
}

const FIELDS = { organ: choice(Object.keys(SILENT)) };
const ALL = Object.keys(PEOPLE) as PersonKind[];

export const silence: DeedKind<Silence> = {
  about: 'An organ falls silent, to see what it was good for: a pituitary gives nothing to the blood.',
  example: '{ organ: pituitary }',
  word: 'organ',
  lasts: true,
  fields: FIELDS,
  people: ALL,
  peopleFor: ({ organ }) => (organ === 'pituitary' ? ALL : ['woman_in_labour']),
  read: (door, value, path) => door.fields(value, path, FIELDS) as unknown as Silence,
  acts: ({ organ }) => SILENT[organ].map((port) => ({ after: 0, port, level: 1 })),
  given: () => undefined,
};
