import { PEOPLE } from '@tokos/body';
import { ASSAY_NAMES } from '../../assay/assays.ts';
import { OBSERVABLES } from '../../observables/catalogue.ts';
import { DRUG_NAMES } from '../deeds/deed.ts';
import { DEED_NAMES, type DeedName, deedKind } from '../deeds/index.ts';
import { TIMING } from '../entries.ts';
import { MEASURE_FIELDS, MEASURE_NAME, MEASURE_TIMES } from '../measures.ts';
import { KINDS, traitsOf } from '../person.ts';
import { LENGTH, LONGEST_TEXT } from '../scenario.ts';
import { ALIASES, SIGNALS } from '../signals.ts';
import { CLOCK } from '../times.ts';
import { objectOf, oneOrMore, QUANTITY, type Schema, spelt } from './json-schema.ts';

const string: Schema = { type: 'string' };
const text: Schema = { type: 'string', maxLength: LONGEST_TEXT };
/** A time of the run: how long after its start, or of the clock where the run has a `start`. */
const time: Schema = { type: 'string', pattern: `${QUANTITY}|${CLOCK.source}` };
const seconds: Schema = { type: 'number', minimum: 0, description: 'in s from the start of the run' };
const condition: Schema = {
  type: 'string',
  description: 'comparisons of signals joined by and, or: plasma_oxytocin >= 5 pmol/L',
};

/** By drug, because doses are counted in its own units. */
const deed = (name: DeedName): Schema => ({
  description: deedKind(name).about,
  anyOf: DRUG_NAMES.flatMap((drug) => {
    const fields = deedKind(name).fields(drug);
    return fields ? [objectOf(fields, { drug: { const: drug } }, ['drug'])] : [];
  }),
});

/** One deed, and when it is done. What does not last has neither `for` nor `until`. */
const entry: Schema = {
  ...objectOf(TIMING, {
    ...Object.fromEntries(DEED_NAMES.map((name) => [name, deed(name)])),
    at: oneOrMore(time),
    at_s: oneOrMore(seconds),
    until: condition,
    id: { type: ['string', 'number'], description: 'what to call this deed' },
  }),
  not: { required: ['at', 'at_s'] },
  oneOf: DEED_NAMES.map((name) => ({
    required: [name],
    ...(!deedKind(name).lasts && { properties: { for: false, for_s: false, until: false } }),
  })),
};

const person: Schema = {
  anyOf: [
    { enum: KINDS, description: 'tokos list people' },
    ...KINDS.map((kind) => ({
      description: PEOPLE[kind].about,
      ...objectOf(traitsOf(kind), { kind: { const: kind } }, ['kind']),
    })),
  ],
};

const signals = Object.keys({ ...ALIASES, ...SIGNALS });
/** What a laboratory is called; `LC-MS/MS` and `extracted RIA` are left to the door. */
const assay: Schema = { anyOf: [{ enum: ASSAY_NAMES }, { type: 'string', pattern: '[^a-z_]|__' }] };

const measure: Schema = {
  anyOf: [
    { type: 'string', description: 'oxytocin at 60 min, peak of oxytocin' },
    objectOf(
      MEASURE_FIELDS,
      {
        observable: spelt([...signals, ...Object.keys(OBSERVABLES)]),
        signal: spelt(signals),
        of: { anyOf: [string, { type: 'array', items: string, minItems: 2, maxItems: 2 }] },
        assay,
        unit: string,
        ...Object.fromEntries(
          MEASURE_TIMES.flatMap((name) => [
            [name, time],
            [`${name}_s`, seconds],
          ]),
        ),
      },
      ['observable'],
    ),
  ],
};

/**
 * The shape of a scenario for editors, made from the tables that its door reads by. What it refuses the door
 * refuses; the door knows more: units of one kind, evidence, times in order. That is for `tokos check`.
 */
export const SCENARIO_SCHEMA: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A scenario of Tokos',
  description: 'Who, what is done and when, and what is measured. A quantity is written with its unit.',
  ...objectOf(
    { max: LENGTH },
    {
      tokos: { const: 1, description: 'the version of this form' },
      title: text,
      person,
      start: { type: 'string', pattern: CLOCK.source, description: 'clock time at the start, in quotes' },
      until: condition,
      do: { type: 'array', items: entry, description: 'what is done, and when' },
      measure: {
        type: 'object',
        propertyNames: { pattern: MEASURE_NAME.source },
        additionalProperties: measure,
      },
      report: { anyOf: [measure, { type: 'array', items: measure }] },
      seed: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      beyond_evidence: { enum: [true, false, 'yes', 'no'] },
      source: text,
      note: text,
    },
    ['tokos', 'person'],
  ),
};
