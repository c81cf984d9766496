import { expect, test } from 'vitest';
import type { STUDY_FAULTS } from '../messages/faults.ts';
import { pathText } from './door.ts';
import { readScenario } from './scenario.ts';

const FIRST = 'tokos: 1\nperson: woman\n';

test.each<[string, string, keyof typeof STUDY_FAULTS, string]>([
  ['nothing', '', 'document-empty', 'The document is empty; expected a scenario. Start from `tokos new`.'],
  [
    'a remark',
    '# not yet',
    'document-empty',
    'The document is empty; expected a scenario. Start from `tokos new`.',
  ],
  [
    '300,001 letters',
    'x'.repeat(300_001),
    'document-large',
    'The document has 300001 characters; at most 300000 are read. Leave out what is not a scenario.',
  ],
  [
    '10,000 dashes',
    '- a\n'.repeat(10_000),
    'document-long',
    'The document has more than 20000 words and signs. ' +
      'Leave out what is not a scenario, or say it with `every`.',
  ],
  [
    '25 brackets',
    '['.repeat(25),
    'document-deep',
    'The document nests deeper than 24 levels; a scenario needs five. Flatten it.',
  ],
  [
    '56 aliases',
    `a: &a [1]\nb: &b [${'*a,'.repeat(8)}]\nc: [${'*b,'.repeat(7)}]`,
    'document-aliases',
    'The document repeats itself through aliases more than 50 times; write the values out.',
  ],
])('%s: no scenario, and no line to point at', (_, text, code, sentence) => {
  const { refusals } = readScenario(text);
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toMatchObject({ line: undefined, path: [], fault: { code, message: sentence } });
});

test('every mistake of a document is told at once, in the order of its lines', () => {
  const text = `tokos: 2
person: { kind: man, weeks: 3 }
max: 2
do:
  - masage: {}
  - infusion: { drug: oxytocin, rate: 20 }
  - nasal: { drug: oxytocin, dose: 24 IU }
    at: 5 h
measure: { a: { observable: oxytocin } }
`;
  const { refusals } = readScenario(text.replace('max: 2\n', ''));
  expect(refusals.map(({ line }) => line)).toEqual([1, 2, 4, 5, 7, 8]);
  expect(readScenario(text).refusals.map(({ fault }) => fault.code)).toContain('unit-missing');
});

test('a hundred mistakes are enough', () => {
  const { refusals } = readScenario(`${FIRST}do:\n${'- x: 1\n'.repeat(500)}`);
  expect(refusals).toHaveLength(100);
});

test('a mistake behind a refused deed points at its own line', () => {
  const text = `${FIRST}do:
- masage: {}
- infusion: { drug: oxytocin, rate: 600 mU/min }
- nasal: { drug: oxytocin, dose: 1 IU }
  at: 3 h
- nasal: { drug: oxytocin, dose: 1 IU }
  id: nasal 3
`;
  expect(readScenario(text).refusals.map(({ path, line }) => [pathText(path), line])).toEqual([
    ['do[0].masage', 4],
    ['do[1].infusion', 5],
    ['do[2].at', 7],
    ['do[3].id', 9],
  ]);
});
