import * as v from 'valibot';
import { CERTAINTIES, CLAIM_GROUPS, ORIGINS, STANCES } from './claim.ts';

/** The shape of a claim's file. A message says what was expected, and stands in the sentence of a mistake. */
const LONGEST = 400;
const text = v.pipe(
  v.string('a text'),
  v.trim(),
  v.nonEmpty('a text'),
  v.maxLength(LONGEST, 'a shorter text'),
);
const texts = v.array(text, 'a list of texts');
const id = v.pipe(v.string('an id'), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'an id such as milk-into-breast'));
const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,79}$/, 'a name such as let_downs'));
const measure = v.pipe(
  v.string('a measure'),
  v.regex(/^[a-z0-9][a-z0-9-]*\.[a-z][a-z0-9_]*$/, 'a measure such as whole-feed.milk'),
);
const figure = v.pipe(v.string('a number as text'), v.regex(/^\d+(?:\.\d+)?$/, "a number such as '4'"));

const source = v.pipe(
  v.strictObject(
    { doi: v.optional(text), pmid: v.optional(text), text: v.optional(text), where: text },
    'a mapping such as { doi: 10.1000/182, where: abstract }',
  ),
  v.check(
    ({ doi, pmid, text: words }) => [doi, pmid, words].some(Boolean),
    'a source with doi, pmid or text',
  ),
);
const study = v.strictObject(
  { experiment: v.optional(id), source, who: text, found: text },
  'a study such as { experiment: ..., source: ..., who: ..., found: ... }',
);
const studies = v.array(study, 'a list of studies');
const slot = v.union(
  [
    v.strictObject({ published: measure, shown: figure }),
    v.strictObject({ model: measure, digits: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    v.strictObject({ given: figure, because: text }),
  ],
  "a slot such as { published: kent-2008-max-vacuum.ejections_per_15_min, shown: '4' }",
);

export const claimFile = v.strictObject(
  {
    id,
    group: v.picklist(CLAIM_GROUPS),
    statement: text,
    corrected: v.optional(text),
    stance: v.picklist(STANCES),
    people: text,
    grade: v.picklist(CERTAINTIES),
    verdict: text,
    reasons: v.pipe(texts, v.nonEmpty('at least one reason')),
    known: v.pipe(texts, v.nonEmpty('at least one sentence')),
    for: studies,
    against: studies,
    see: v.strictObject({ place: id, what: text, signal: name }, 'a mapping of place, what and signal'),
    try: v.strictObject(
      { place: id, what: text, scenario: text, set: text, measure: name },
      'a mapping of place, what, scenario, set and measure',
    ),
    model: v.strictObject({ origin: v.picklist(ORIGINS), says: texts }, 'a mapping of origin and says'),
    change_of_mind: text,
    slots: v.record(name, slot, 'a mapping of slots'),
    reviewed_by: text,
  },
  'a claim as a mapping',
);

/** The keys that may stand at the top of the file; deeper, the message of the shape says it. */
export const keysOfClaim = (path: readonly (string | number)[]): readonly string[] =>
  path.length === 0 ? Object.keys(claimFile.entries) : [];
