import { readFileSync } from 'node:fs';
import { Fault } from '@tokos/units';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLE, EXAMPLE_BANDS } from '../../tests/example.ts';
import { bandsFile, EXPERIMENTS } from '../files/built-in.ts';
import { readExperiment } from './read.ts';

const bands = new Map([...(await bandsFile()), ...EXAMPLE_BANDS]);
const real = readFileSync(`${EXPERIMENTS}kinetics/half-life-nonpregnant.yaml`, 'utf8');

/** Whatever the text holds: an experiment, or faults in one sentence each. */
function onlyFaults(text: string): void {
  const { experiment, refusals } = readExperiment(text, bands);
  expect(experiment === undefined).toBe(refusals.length > 0);
  for (const { fault, line } of refusals) {
    expect(fault).toBeInstanceOf(Fault);
    expect(fault.message).not.toMatch(/\n|\[object|\{\w+\}/);
    expect(line === undefined || line >= 1).toBe(true);
  }
}

test('random bytes', () => {
  const bytes = fc.uint8Array({ maxLength: 400 }).map((b) => new TextDecoder().decode(b));
  fc.assert(fc.property(bytes, onlyFaults), { numRuns: 300 });
});

const twist = fc.record({
  at: fc.nat(),
  cut: fc.nat({ max: 12 }),
  put: fc.constantFrom(
    '',
    ' ',
    '\n',
    ':',
    '{',
    '}',
    '[',
    ']',
    '- ',
    '"',
    '&a ',
    '*a',
    '!!set ',
    '0',
    '-1',
    '1e400',
    '.nan',
    '~',
    '#',
  ),
});
const twisted = (text: string) =>
  fc.array(twist, { minLength: 1, maxLength: 4 }).map((twists) =>
    twists.reduce((now, { at, cut, put }) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + put + now.slice(place + cut);
    }, text),
  );

test('an experiment with slips of the finger', () => {
  fc.assert(fc.property(twisted(EXAMPLE), onlyFaults), { numRuns: 300 });
});

test('a published experiment with slips of the finger', () => {
  fc.assert(fc.property(twisted(real), onlyFaults), { numRuns: 60 });
});

test('the right keys with the wrong values', () => {
  const value = fc.oneof(fc.anything({ maxDepth: 3 }), fc.constantFrom('man', 'pass', '5 mU', 7));
  const keys = [
    'id',
    'title',
    'source',
    'grade',
    'tests',
    'arms',
    'measure',
    'published',
    'expected',
    'not_built',
  ];
  const document = fc.dictionary(fc.constantFrom(...keys, 'widened', 'parts', 'notes'), value);
  const text = document.map(
    (d) => JSON.stringify(d, (_, v: unknown) => (typeof v === 'bigint' ? 1 : v)) ?? '{}',
  );
  fc.assert(fc.property(text, onlyFaults), { numRuns: 300 });
});
