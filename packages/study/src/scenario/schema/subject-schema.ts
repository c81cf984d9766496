import { LIVING, PREPARATIONS } from '@tokos/body';
import { PREPARATION_NAMES, fieldsOf as settingsOf } from '../../preparations/choice.ts';
import { PREPARED_DEED_NAMES, type PreparedDeedName, preparedDeed } from '../../preparations/deeds/index.ts';
import { ANY_DRUG, type AnyDrugName, type DeedKind } from '../deeds/deed.ts';
import { DEED_NAMES, type DeedName, deedKind } from '../deeds/index.ts';
import type { Fields } from '../fields.ts';
import { fieldsOf, KINDS } from '../person.ts';
import { CLOCK } from '../times.ts';
import { TIMING } from '../timing.ts';
import { objectOf, oneOrMore, QUANTITY, type Schema } from './json-schema.ts';

/** A time of the run: how long after its start, or of the clock where the run has a `start`. */
export const time: Schema = { type: 'string', pattern: `${QUANTITY}|${CLOCK.source}` };
export const seconds: Schema = { type: 'number', minimum: 0, description: 'in s from the start of the run' };
export const condition: Schema = {
  type: 'string',
  description: 'comparisons of signals joined by and, or: plasma_oxytocin >= 5 pmol/L',
};

/** By drug where it gives one, because doses are counted in its own units. */
function deedObject(fields: DeedKind['fields']) {
  if (typeof fields !== 'function') return objectOf(fields);
  const of = (drug: AnyDrugName): Schema[] => {
    const own = fields(drug);
    return own ? [objectOf(own, { drug: { const: drug } }, ['drug'])] : [];
  };
  return { anyOf: ANY_DRUG.flatMap(of) };
}

function deed(name: DeedName): Schema {
  const { about, fields, word } = deedKind(name);
  const whole = deedObject(fields);
  const bare = word === undefined ? undefined : (fields as Fields)[word];
  const anyOf = bare?.kind === 'choice' ? [{ enum: bare.of }, whole] : [whole];
  return { description: about, anyOf };
}

const prepared = (name: PreparedDeedName): Schema => ({
  description: preparedDeed(name).about,
  ...objectOf(preparedDeed(name).fields),
});

/** What a deed that does not last, or that no condition ends, cannot have. */
const never = (lasts: boolean, until: boolean, canWait: boolean): Schema => ({
  ...(!lasts && { for: false, for_s: false }),
  ...(!until && { until: false }),
  ...(!canWait && { when: false }),
});

/** One deed, and when it is done. Which deed fits whom is for the door to say. */
export const entry: Schema = {
  ...objectOf(TIMING, {
    ...Object.fromEntries(DEED_NAMES.map((name) => [name, deed(name)])),
    ...Object.fromEntries(PREPARED_DEED_NAMES.map((name) => [name, prepared(name)])),
    at: oneOrMore(time),
    at_s: oneOrMore(seconds),
    when: condition,
    until: condition,
    id: { type: ['string', 'number'], description: 'what to call this deed' },
  }),
  not: {
    anyOf: [{ required: ['at', 'at_s'] }, { required: ['when', 'every'] }, { required: ['when', 'every_s'] }],
  },
  oneOf: [
    ...DEED_NAMES.map((name) => ({ name, until: deedKind(name).lasts, canWait: true, ...deedKind(name) })),
    ...PREPARED_DEED_NAMES.map((name) => ({ name, ...preparedDeed(name), canWait: false })),
  ].map(({ name, lasts, until, canWait }) => ({
    required: [name],
    properties: never(lasts, until, canWait),
  })),
};

export const person: Schema = {
  anyOf: [
    { enum: KINDS, description: 'tokos list people' },
    ...KINDS.map((kind) => ({
      description: LIVING[kind].about,
      ...objectOf(fieldsOf(kind), { kind: { const: kind } }, ['kind']),
    })),
  ],
};

export const preparation: Schema = {
  anyOf: [
    { enum: PREPARATION_NAMES, description: 'tokos list preparations' },
    ...PREPARATION_NAMES.map((kind) => ({
      description: PREPARATIONS[kind].about,
      ...objectOf(settingsOf(kind), { kind: { const: kind } }, ['kind']),
    })),
  ],
};
