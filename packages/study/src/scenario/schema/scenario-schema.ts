import { ASSAY_NAMES } from '../../assay/assays.ts';
import { OBSERVABLES } from '../../observables/catalogue.ts';
import { MEASURE_FIELDS, MEASURE_NAME, MEASURE_TIMES } from '../measures.ts';
import { LENGTH, LONGEST_TEXT } from '../scenario.ts';
import { ALIASES, EVERY_SIGNAL } from '../signals.ts';
import { CLOCK } from '../times.ts';
import { CROWD_FIELDS, crowd } from './crowd-schema.ts';
import { objectOf, type Schema, spelt } from './json-schema.ts';
import { condition, entry, person, preparation, time } from './subject-schema.ts';

const string: Schema = { type: 'string' };
/** Before an event, where the measure counts from one. */
const count: Schema = { type: 'number', description: 'in s' };
const text: Schema = { type: 'string', maxLength: LONGEST_TEXT };
const signals = Object.keys({ ...ALIASES, ...EVERY_SIGNAL });
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
            [`${name}_s`, count],
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
    { max: LENGTH, ...CROWD_FIELDS },
    {
      tokos: { const: 1, description: 'the version of this form' },
      title: text,
      person,
      preparation,
      start: { type: 'string', pattern: CLOCK.source, description: 'clock time at the start, in quotes' },
      until: condition,
      ...crowd,
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
    ['tokos'],
  ),
  oneOf: [{ required: ['person'] }, { required: ['preparation'] }],
};
