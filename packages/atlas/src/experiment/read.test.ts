import { expect, test } from 'vitest';
import { altered, EXAMPLE, EXAMPLE_BANDS } from '../../tests/example.ts';
import { readExperiment } from './read.ts';

const read = (text: string) => readExperiment(text, EXAMPLE_BANDS);

test('reads an experiment into plain values, joined with its bands, each measure in its unit', () => {
  const { experiment, refusals } = read(EXAMPLE);
  expect(refusals).toEqual([]);
  expect(experiment).toMatchObject({
    id: 'example',
    topic: 'kinetics',
    arms: { small: { scenario: { tokos: 1, person: { kind: 'man' }, max_s: 1800, measure: {} } } },
    measure: { large_peak: { of: 'large', as: 'increment_max', unit: 'pg/mL' } },
    bands: { large_peak: { low: 20, high: 40 }, milk_peak: { high: 20 } },
    notes: [],
  });
  expect(JSON.parse(JSON.stringify(experiment))).toEqual(experiment);
});

test('may give a dose that lies beyond what other scenarios may give', () => {
  const { experiment } = read(altered('dose: 200 mU', 'dose: 900 IU'));
  expect(experiment?.arms.large?.scenario.beyond_evidence).toBeUndefined();
});

test('without a row in any table every measure is shown and none is judged', () => {
  const { experiment } = readExperiment(EXAMPLE, new Map());
  expect(experiment?.topic).toBe('own');
  expect(experiment?.bands.large_peak?.kind).toBe('report');
});

const beside = (name: string): string =>
  `${EXAMPLE}beside: { ${name}: { what: trials_with_difference, of: [small_peak, large_peak], people: 9 } }`;

test('the power of a trial stands beside the bands, and nothing with a row in them may', () => {
  expect(read(beside('power')).experiment?.beside.power).toMatchObject({ people: 9 });
  const [refusal] = read(beside('milk_peak')).refusals;
  expect(refusal?.fault.message).toContain('belongs to measure');
});

test('a widened band is the one that counts', () => {
  const widened = 'widened: { large_peak: { date: 2026-11-23, reason: a test, low: 10, high: 60 } }\n';
  const { experiment } = read(`${EXAMPLE}${widened}`);
  expect(experiment?.bands.large_peak).toMatchObject({ low: 10, high: 60 });
});

const who = 'person: { kind: man, neurons: prescribed }';
const rest = 'max: 30 min, do: [{ bolus: { drug: oxytocin, dose: 200';
const person = `${who}, ${rest}`;
test.each([
  ['expected: pass', 'expected: maybe', 22, "unknown 'maybe'; expected one of pass, miss."],
  ['expected: pass', 'expected: miss', 22, 'A miss is expected without a reason'],
  ['expected: pass', 'fitted: yes\nexpected: pass', 22, "Unknown key 'fitted'"],
  ['grade: abstract\n', '', undefined, "'grade' is missing"],
  ['grade: abstract', 'grade: abstrakt', 5, "Did you mean 'abstract'?"],
  ['doi: 10.1000/182', 'journal: here', 4, "Unknown key 'journal'; expected one of doi, pmid, text, where."],
  ['doi: 10.1000/182, ', '', 4, 'source names no publication'],
  ['title: Twice the dose', 'title: [1]', 3, "'title' is a list; expected a text."],
  ['id: example', 'id: Example One', 2, "'id' is Example One; expected an id such as bolus-1iu-men."],
  [person, `${who}, parameters: { V1: 5 }, ${rest}`, 11, "sets 'parameters', which belongs to the body"],
  [person, `person: { kind: man, V1: 5 }, ${rest}`, 11, "arms.large sets 'V1', which belongs to the body"],
  [person, `person: { kind: man, plasma.V1: 5 }, ${rest}`, 11, "sets 'plasma.V1'"],
  [person, `measure: {}, ${person}`, 11, "arms.large sets 'measure'"],
  [person, `beyond_evidence: yes, ${person}`, 11, "arms.large sets 'beyond_evidence'"],
  [person, person.replace('man', 'mann'), 11, "unknown 'mann'"],
  ['dose: 200 mU', 'dose: 200', 11, 'a number without a unit'],
  [`scenario: { ${who}, max`, `script: { ${who}, max`, 9, "Unknown key 'script'"],
  ['of: large, observable', 'of: larg, observable', 15, "Did you mean 'large'?"],
  [
    'of: large, observable',
    'observable',
    15,
    'large_peak does not say in which arm; add of: one of small, large.',
  ],
  ['of: large, observable: plasma_oxytocin', 'of: large, observable: plasma', 15, "no observable 'plasma'"],
  ['[large_peak, small_peak]', '[peak_ratio, small_peak]', 16, "needs 'peak_ratio', which is not measured"],
  ['of: large, observable', 'of: [large, small], observable', 15, "measured in 'a list', which is no arm"],
  [
    '[large_peak, small_peak]',
    '[large_peak, smal_peak]',
    16,
    "'smal_peak', which is not measured; expected one of small_peak, large_peak. Did you mean 'small_peak'?",
  ],
  ['  peak_ratio: { observable', '  peak_ration: { observable', 16, "Did you mean 'peak_ratio'?"],
  [
    '  peak_ratio: { observable: ratio, of: [large_peak, small_peak] }\n',
    '',
    15,
    "drops 'peak_ratio', a row",
  ],
  [
    '  milk_peak: The breast',
    '  large_peak: The breast',
    18,
    "'large_peak' stands in measure and in not_built",
  ],
  ['  small_peak: {', '  large_peak: {', 15, "'large_peak' stands in parts and in measure"],
  ['  small_peak: {', '  milk_peak: {', 13, "'milk_peak' stands in parts and in the bands"],
  ['  peak_ratio: { text', '  ratio: { text', 21, "'ratio' has no row in the bands"],
  ['{ text: about twice }', '{}', 21, 'expected mean, low, high or text'],
  [
    'spread: 3, what_the_spread_is: standard deviation',
    'spread: 3',
    20,
    'expected what_the_spread_is beside spread',
  ],
  ['mean: 30', 'mean: thirty', 20, "'mean' is thirty; expected a number."],
  ['mean: 30', 'mean: .nan', 20, 'expected a'],
])('%j as %j is refused on line %s: %s', (from, to, line, sentence) => {
  const { experiment, refusals } = read(altered(from, to));
  expect(experiment).toBeUndefined();
  const found = refusals.find((r) => r.fault.message.includes(sentence));
  expect(found, refusals.map((r) => `${r.line}: ${r.fault.message}`).join('\n')).toBeDefined();
  expect(found?.line).toBe(line);
  expect(found?.fault.message).not.toMatch(/\n|undefined|\{\w+\}/);
});

test.each([
  ['{ date: yesterday, reason: x, low: 10 }', 'expected a date such as'],
  ['{ date: 2026-11-23, low: 10 }', "'reason' is missing"],
  ['{ date: 2026-11-23, reason: x, low: 25 }', 'leaves out a part of its band (20 to 40)'],
])('a widening %s is refused', (widening, sentence) => {
  const { refusals } = read(`${EXAMPLE}widened: { large_peak: ${widening} }\n`);
  expect(refusals[0]?.fault.message).toContain(sentence);
});

test('what has no band has nothing to widen', () => {
  const { refusals } = read(`${EXAMPLE}widened: { other: { date: 2026-11-23, reason: x } }\n`);
  expect(refusals[0]?.fault.message).toContain("'other' has nothing to widen");
});

test.each([
  ['', 'empty'],
  ['- 1', 'a list'],
  ['id: [', 'YAML'],
  ['id: &a { b: *a }', ''],
  ['id: !!set { x }', ''],
  ['__proto__: { x: 1 }', 'cannot be a name here'],
  ['arms: { constructor: { scenario: {} } }', 'cannot be a name here'],
])('%j is no experiment', (text, sentence) => {
  const { experiment, refusals } = read(text);
  expect(experiment).toBeUndefined();
  expect(refusals[0]?.fault.message).toContain(sentence);
});

test('every mistake of a file is told at once, in the order of its lines', () => {
  const text = altered('dose: 200 mU', 'dose: 200').replace('of: large, obs', 'of: larg, obs');
  const { refusals } = read(text.replace('dose: 100 mU', 'dose: 100'));
  expect(refusals.map((r) => r.line)).toEqual([9, 11, 15]);
});
