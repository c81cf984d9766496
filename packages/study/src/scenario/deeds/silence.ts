import { PEOPLE, type PersonKind } from '@tokos/body';
import { choice } from '../fields.ts';
import type { DeedKind } from './deed.ts';

/** `{ organ: 'pituitary' }`; `silence: pituitary` is the same. */
export interface Silence {
  readonly organ: 'pituitary';
}

const FIELDS = { organ: choice(['pituitary']) };

export const silence: DeedKind<Silence> = {
  about: 'An organ falls silent, to see what it was good for: a pituitary gives nothing to the blood.',
  example: '{ organ: pituitary }',
  word: 'organ',
  lasts: true,
  fields: FIELDS,
  people: Object.keys(PEOPLE) as PersonKind[],
  read: (door, value, path) => door.fields(value, path, FIELDS) as unknown as Silence,
  acts: () => [{ after: 0, port: 'glandSilenced', level: 1 }],
  given: () => undefined,
};
