import { PEOPLE, type PersonKind } from '@tokos/body';
import { choice } from '../fields.ts';
import type { DeedKind } from './deed.ts';

/** What is disputed and left out unless a scenario supposes it, and the port that lets it in. */
const SUPPOSED = { nose_to_csf: 'directEntry', midday_peak: 'middayPeak' } as const;

/** `{ what: 'midday_peak' }`; `suppose: midday_peak` is the same. */
export interface Suppose {
  readonly what: keyof typeof SUPPOSED;
}

const FIELDS = { what: choice(Object.keys(SUPPOSED)) };

export const suppose: DeedKind<Suppose> = {
  about:
    'What is disputed is supposed to be so: a nasal spray passes to the cerebrospinal fluid, or the fluid ' +
    'has a peak about noon.',
  example: '{ what: midday_peak }',
  word: 'what',
  lasts: true,
  fields: FIELDS,
  people: Object.keys(PEOPLE) as PersonKind[],
  read: (door, value, path) => door.fields(value, path, FIELDS) as unknown as Suppose,
  acts: ({ what }) => [{ after: 0, port: SUPPOSED[what], level: 1 }],
  given: () => undefined,
};
