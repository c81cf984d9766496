import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyWritten } from '../../../tests/random-scenario.ts';
import { edited } from '../../../tests/random-slip.ts';
import { DEED_NAMES, deedKind } from '../deeds/index.ts';
import { readDocument } from '../document.ts';
import { canonicalText, readScenario, scenarioFrom, scenarioIn } from '../scenario.ts';
import { SCENARIO_SCHEMA } from './scenario-schema.ts';

const fits: ValidateFunction = new Ajv({ strictTypes: false, allErrors: true }).compile(SCENARIO_SCHEMA);
/** What the schema says against a value; nothing where it fits. */
function against(value: unknown): string[] {
  fits(value);
  return (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
const againstText = (text: string): string[] => against(readDocument(text).value);
const letsIn = (value: unknown): boolean =>
  scenarioIn({ value, lineOf: () => undefined }).scenario !== undefined;

const examples = new URL('../../../../../scenarios/', import.meta.url);
test.each(readdirSync(examples))('%s fits its schema', (file) => {
  expect(againstText(readFileSync(new URL(file, examples), 'utf8'))).toEqual([]);
});

test.each(DEED_NAMES)('the example of %s fits the schema', (name) => {
  const [who = 'woman'] = deedKind(name).people ?? [];
  const text = `tokos: 1\nperson: ${who}\ndo:\n- ${name}: ${deedKind(name).example}\n`;
  expect(readScenario(text).refusals).toEqual([]);
  expect(againstText(text)).toEqual([]);
});

test('whatever the door lets in fits the schema, as written and in its canonical form', () => {
  fc.assert(
    fc.property(anyWritten, (written) => {
      expect(against(written)).toEqual([]);
      expect(against(JSON.parse(canonicalText(scenarioFrom(written))))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('what the schema refuses in a document that is nearly right, the door refuses', () => {
  let refused = 0;
  fc.assert(
    fc.property(edited, (slip) => {
      // no file holds a list with a hole
      const text = JSON.stringify(slip);
      const written = JSON.parse(text) as unknown;
      const mistakes = against(written);
      if (mistakes.length === 0) return;
      refused += 1;
      expect(letsIn(written), `${mistakes.join('\n')}\n${text}`).toBe(false);
    }),
    { numRuns: 1000 },
  );
  // not because it refuses nothing
  expect(refused).toBeGreaterThan(400);
});

const FIRST = 'tokos: 1\nperson: woman\n';
test.each([
  ['a version that is none', 'tokos: 2\nperson: woman'],
  ['nobody', 'tokos: 1'],
  ['a person who is none', 'tokos: 1\nperson: child'],
  ['weeks in a man', 'tokos: 1\nperson: { kind: man, weeks: 39 }'],
  ['weeks that no pregnancy has', 'tokos: 1\nperson: { kind: pregnant_woman, weeks: 60 }'],
  ['a key with a slip', `${FIRST}mesure: {}`],
  ['a length without a unit', `${FIRST}max: 2`],
  ['a length twice', `${FIRST}max: 2 h\nmax_s: 7200`],
  ['a start that is no time', `${FIRST}start: "6 o'clock"`],
  ['a deed that is none', `${FIRST}do: [{ drip: { drug: oxytocin, rate: 1 mU/min } }]`],
  ['two deeds in one', `${FIRST}do: [{ gel: { drug: oxytocin, dose: 1 IU }, nasal: { drug: oxytocin } }]`],
  ['a rate without a unit', `${FIRST}do: [{ infusion: { drug: oxytocin, rate: 8 } }]`],
  ['an infusion without a rate', `${FIRST}do: [{ infusion: { drug: oxytocin } }]`],
  ['a ladder without its end', `${FIRST}do: [{ infusion: { drug: oxytocin, rate: { start: 1 mU/min } } }]`],
  ['a drug that has no such route', `${FIRST}do: [{ nasal: { drug: carbetocin, dose: 1 ug } }]`],
  ['a tablet without a route', `${FIRST}do: [{ tablet: { drug: oxytocin, dose: 1 IU } }]`],
  ['a bolus with an end', `${FIRST}do: [{ bolus: { drug: oxytocin, dose: 1 IU }, for: 1 h }]`],
  ['a signal that is none', `${FIRST}measure: { level: { observable: oxytocn, at: 1 h } }`],
  ['an assay that is none', `${FIRST}measure: { level: { observable: oxytocin, at: 1 h, assay: elisa } }`],
  ['a reduction that is none', `${FIRST}report: [{ observable: oxytocin, as: top }]`],
  ['a seed with a fraction', `${FIRST}seed: 1.5`],
])('%s is marked in the editor, and refused at the door', (_, text) => {
  expect(againstText(text)).not.toEqual([]);
  expect(readScenario(text).refusals).not.toEqual([]);
});
