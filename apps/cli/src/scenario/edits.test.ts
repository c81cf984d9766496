import { type Document, readDocument } from '@tokos/study';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../exit.ts';
import { edited } from './edits.ts';

const document = readDocument(`tokos: 1
person: woman
max: 1 h
do:
  - infusion: { drug: oxytocin, rate: 10 mU/min }
    id: drip
  - bolus: { drug: oxytocin, dose_mu: 1000 }
    at_s: [60]
`);
const after = (...edits: string[]): unknown => edited(document, edits).document.value;

test('a path begins at the top, at a deed by its name, or at a deed by its id', () => {
  expect(after('max=2 h')).toMatchObject({ max: '2 h' });
  expect(after('infusion.rate=20 mU/min')).toMatchObject({ do: [{ infusion: { rate: '20 mU/min' } }, {}] });
  expect(after('drip.rate=20 mU/min')).toMatchObject({ do: [{ infusion: { rate: '20 mU/min' } }, {}] });
  expect(after('drip.at=5 min')).toMatchObject({ do: [{ at: '5 min', id: 'drip' }, {}] });
  expect(after('do[1].bolus.dose=2 IU')).toMatchObject({ do: [{}, { bolus: { dose: '2 IU' } }] });
});

test('a quantity under its canonical name makes way for the one that is set', () => {
  expect(after('bolus.dose=2 IU')).toMatchObject({ do: [{}, { bolus: { drug: 'oxytocin', dose: '2 IU' } }] });
  expect(JSON.stringify(after('bolus.dose=2 IU', 'bolus.at=[1 min, 2 min]'))).not.toMatch(/dose_mu|at_s/);
});

test('what is written short is spelt out where a part of it is set', () => {
  expect(after('person.weight=60 kg')).toMatchObject({ person: { kind: 'woman', weight: '60 kg' } });
  expect(after('measure.peak={ observable: plasma_oxytocin, as: max }')).toMatchObject({
    measure: { peak: { observable: 'plasma_oxytocin', as: 'max' } },
  });
});

test('the document that was given stays as it was', () => {
  const before = JSON.stringify(document.value);
  after('max=2 h', 'drip.rate=1 mU/min', 'person.weight=60 kg');
  expect(JSON.stringify(document.value)).toBe(before);
});

test('no edit reaches beyond the document, and each ends in a value or a refusal', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'do',
      'person',
      'max',
      '__proto__',
      'constructor',
      'prototype',
      'length',
      '[0]',
      'drip',
      'at',
    ),
    fc.string({ maxLength: 6 }),
  );
  const typed = fc.tuple(fc.array(part, { maxLength: 5 }), fc.string({ maxLength: 12 }));
  const roots: Document[] = [
    document,
    readDocument('[1, 2]'),
    readDocument('just words'),
    readDocument('do: {}'),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...roots), typed, (root, [path, value]) => {
      try {
        edited(root, [`${path.join('.')}=${value}`]);
      } catch (mistake) {
        expect(mistake).toBeInstanceOf(Refusal);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
