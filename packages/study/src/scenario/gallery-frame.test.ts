import { hang } from '../../tests/gallery.ts';

/** What is wrong with a document, a person or what frames the run, and what is said. */
hang(`
document-form, line 3
  | ...
  | title: "no end
  Line 3 of the document cannot be read as YAML: Missing closing "quote. Mend that line.

document-form, line 4
  | ...
  | title: a
  | title: b
  Line 4 of the document cannot be read as YAML: the key 'title' stands twice. Mend that line.

document-form, line 3
  | ...
  | ---
  | tokos: 1
  Line 3 of the document cannot be read as YAML: a second document begins. Mend that line.

document-form, line 3
  | ...
  | title: *name
  Line 3 of the document cannot be read as YAML: the alias *name names nothing that stands before
  it. Mend that line.

document-form, line 3
  | ...
  | measure: &m { a: *m }
  Line 3 of the document cannot be read as YAML: the alias *m stands inside what it names. Mend that
  line.

document-form, line 3
  | ...
  | ? [a]
  | : 1
  Line 3 of the document cannot be read as YAML: a key is no word. Mend that line.

wrong-kind
  | - a list
  'document' is a list; expected a scenario, such as \`tokos new\` prints.

wrong-kind, line 1, tokos
  | tokos: 2
  | person: woman
  'tokos' is 2; expected the version, 1.

key-missing, person
  | tokos: 1
  'person' is missing; expected one of PEOPLE, or a 'preparation' (PREPARATIONS). Add it.

unknown-choice, line 2, person.kind
  | tokos: 1
  | person: womn
  person kind: unknown 'womn'; expected one of PEOPLE. Did you mean 'woman'?

trait-foreign, line 2, person.weeks
  | tokos: 1
  | person: { kind: man, weeks: 3 }
  A man has no 'weeks'; a pregnant woman or a woman in labour has. Remove it or choose another person.

cells-idle, line 2, person.cells
  | tokos: 1
  | person: { kind: man, neurons: prescribed, cells: 48 }
  person cells is 48, but with neurons 'prescribed' no cell runs; leave out one of the two.

unknown-choice, line 2, person.neurons
  | tokos: 1
  | person: { kind: man, neurons: spikng }
  person neurons: unknown 'spikng'; expected one of spiking, surrogate, prescribed. Did you mean 'spiking'?

out-of-range, line 2, person.cells
  | tokos: 1
  | person: { kind: man, cells: 4 }
  person cells is 4; expected 8 to 100000000. Give a value in that range.

out-of-range, line 2, person.weeks
  | tokos: 1
  | person: { kind: pregnant_woman, weeks: 45 }
  person weeks is 45; expected 4 to 44. Give a value in that range.

out-of-range, line 2, person.weight
  | tokos: 1
  | person: { kind: woman, weight: 20 kg }
  person weight is 20 kg; expected 35 to 250 kg. Give a value in that range.

unit-missing, line 3, max
  | ...
  | max: 2
  max: got "2", a number without a unit; expected a time. Write the unit, for example 2 s, 2 min or
  2 h.

key-missing
  | person: woman
  'tokos' is missing; expected the version, 1. Add it.

unit-missing, line 2, person.weight
  | tokos: 1
  | person: { kind: woman, weight: 70 }
  person weight: got "70", a number without a unit; expected a quantity in kg. Write the unit, for
  example 70 kg.

unknown-key, line 3, titel
  | ...
  | titel: a
  Unknown key 'titel'; expected one of KEYS. Did you mean 'title'?

not-built-yet, line 3, doubt
  | ...
  | doubt: parameters
  'doubt' is planned and not built yet; leave it out. Built are KEYS.

max-long, line 3, max
  | ...
  | max: 500 d
  max is 500 d; at most 400 d are run at once. Run it in parts.

unit-wrong, line 3, max
  | ...
  | max: .nan
  max: got ".nan"; expected a time, for example 20 min.

unit-wrong, line 3, max
  | ...
  | max: [2 h]
  max: got "a list"; expected a time, for example 20 min.

wrong-kind, line 3, max_s
  | ...
  | max_s: 2 h
  'max_s' is 2 h; expected a number, in s.

unit-twice, line 3, max
  | ...
  | max: 2 h
  | max_s: 7200
  'max' and 'max_s' give the same quantity; keep one of them.

seed-form, line 3, seed
  | ...
  | seed: 1.5
  seed is 1.5; expected a whole number from 0 to 9007199254740991.

wrong-kind, line 3, start
  | ...
  | start: 24:59
  'start' is 24:59; expected a clock time in quotes, such as "06:00".

wrong-kind, line 3, beyond_evidence
  | ...
  | beyond_evidence: on
  'beyond_evidence' is on; expected yes or no.
`);
