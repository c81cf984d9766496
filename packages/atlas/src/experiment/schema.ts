import * as v from 'valibot';
import { ACROSS } from '../run/across.ts';
import { POOLINGS } from '../run/pooling.ts';
import { GRADES } from './experiment.ts';

/**
 * The shape of an experiment's file. A message says what was expected, and stands in the sentence of the
 * mistake. Arms and measures are only held to be mappings here: the study's own door reads what is in them.
 */
const LONGEST = 2000;
const text = v.pipe(
  v.string('a text'),
  v.trim(),
  v.nonEmpty('a text'),
  v.maxLength(LONGEST, 'a shorter text'),
);
const id = v.pipe(v.string('an id'), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'an id such as bolus-1iu-men'));
const number = v.pipe(v.number('a number'), v.finite('a finite number'));
const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,79}$/, 'a name such as level_term_low'));
const named = <T extends v.GenericSchema>(value: T) => v.record(name, value, 'a mapping of names');

const source = v.strictObject(
  { doi: v.optional(text), pmid: v.optional(text), text: v.optional(text), where: text },
  'a mapping such as { doi: 10.1000/182, where: abstract }',
);
const published = v.pipe(
  v.strictObject(
    {
      mean: v.optional(number),
      low: v.optional(number),
      high: v.optional(number),
      text: v.optional(text),
      spread: v.optional(v.union([number, text], 'a number or a text')),
      what_the_spread_is: v.optional(text),
    },
    'a mapping such as { mean: 5.7, spread: 0.6, what_the_spread_is: not said }',
  ),
  v.check(
    ({ mean, low, high, text: words }) => [mean, low, high, words].some((x) => x !== undefined),
    'mean, low, high or text',
  ),
  v.check(
    (p) => p.spread === undefined || p.what_the_spread_is !== undefined,
    'what_the_spread_is beside spread',
  ),
);
const widening = v.strictObject(
  {
    date: v.pipe(v.string('a date such as 2026-11-22'), v.isoDate('a date such as 2026-11-22')),
    reason: text,
    low: v.optional(number),
    high: v.optional(number),
  },
  'a mapping such as { date: 2026-11-22, reason: ..., low: 4, high: 9 }',
);
const runs = v.strictObject(
  {
    quick: v.pipe(v.number(), v.integer(), v.minValue(1)),
    full: v.pipe(v.number(), v.integer(), v.minValue(1)),
  },
  'a number for each ring, such as { quick: 3, full: 20 }',
);
const across = v.strictObject(
  {
    what: v.picklist(ACROSS),
    of: v.tuple([text, text], 'two measures'),
    people: v.optional(v.pipe(v.number('a number of people'), v.integer(), v.minValue(2))),
    crossover: v.optional(v.boolean('yes or no')),
    by: v.optional(v.pipe(number, v.minValue(0), v.maxValue(100))),
    quantile: v.optional(v.pipe(v.number('a number'), v.minValue(0), v.maxValue(1))),
  },
  'a mapping such as { what: correlation, of: [milk, ejections] }',
);
const pooling = v.union(
  [
    v.picklist(POOLINGS),
    v.strictObject({ share_at_least: number }),
    v.strictObject({ share_at_most: number }),
    v.strictObject({ percentile: v.pipe(number, v.minValue(0), v.maxValue(100)) }),
  ],
  `one of ${POOLINGS.join(', ')}, { share_at_least: 200 }, { share_at_most: 20 } or { percentile: 90 }`,
);
const mapping = v.record(v.string(), v.unknown(), 'a mapping');
const arm = v.strictObject(
  {
    about: v.optional(text),
    runs: v.optional(runs),
    people: v.optional(runs),
    cells: v.optional(runs),
    every_s: v.optional(
      v.pipe(v.number('seconds'), v.integer('whole seconds'), v.minValue(1, 'a second or more')),
    ),
    scenario: mapping,
  },
  'a mapping such as { scenario: { person: man, do: [...] } }',
);
const measure = v.union([mapping, text], 'a measure such as { observable: plasma_oxytocin, at: 60 min }');

export const experimentFile = v.strictObject(
  {
    id,
    title: text,
    source,
    grade: v.picklist(GRADES),
    tests: v.array(text, 'a list of parts of the body'),
    arms: named(arm),
    parts: v.optional(named(measure)),
    measure: named(measure),
    pooled: v.optional(named(pooling)),
    across: v.optional(named(across)),
    beside: v.optional(named(across)),
    published: named(published),
    not_built: v.optional(named(text)),
    expected: v.picklist(['pass', 'miss']),
    reason: v.optional(text),
    widened: v.optional(named(widening)),
    notes: v.optional(v.array(text, 'a list of texts')),
  },
  'an experiment as a mapping',
);
export type ExperimentFile = v.InferOutput<typeof experimentFile>;

/** The keys that may stand at a place of the file. */
export function keysAt(path: readonly (string | number)[]): readonly string[] {
  if (path.length === 0) return Object.keys(experimentFile.entries);
  const schemas = { source, arms: arm, published: published.pipe[0], widened: widening, across } as const;
  const top = path[0] as keyof typeof schemas;
  return Object.hasOwn(schemas, top) ? Object.keys(schemas[top].entries) : [];
}
