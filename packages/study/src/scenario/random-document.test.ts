import type { Fault } from '@tokos/units';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { anyWritten, type Written } from '../../tests/random-scenario.ts';
import { readScenario } from './scenario.ts';

const OBJECT_KEYS = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype'];
const NUMBERS = [Number.NaN, Infinity, -Infinity, -0, 0, -1, 1e308, 5e-324, 2 ** 53, 3.5, 7];
const TEXTS = [
  ...'8|8 parsecs|mU/min|1e999 s|-5 min|0x1F|1_000|15:10|25:99|yes|no|~|2020-01-01|08:00 min|µU/mL'.split(
    '|',
  ),
  ...'五 min|👩‍🍼|a\0b|\u2028|a\nb|\ufeff8 mU/min|it\'s|"|oxytocin > 5|oxytocin > 5 pg/mL and|a or b'.split(
    '|',
  ),
  ...'peak of constructor|constructor > 1 kg|{given}|$&| |'.split('|'),
  'x'.repeat(3000),
  '1'.repeat(5000),
  `${'1'.repeat(300)} x y`,
  '['.repeat(40),
];
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...NUMBERS, ...TEXTS, ...OBJECT_KEYS, null, true, false, [], {}, [[]], [null]),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...OBJECT_KEYS).map((key) => Object.fromEntries([[key, { [key]: 1 }]])),
  fc.array(fc.constantFrom(...NUMBERS, ...TEXTS), { maxLength: 3 }),
  fc.object({ maxDepth: 3, key: fc.constantFrom('drug', 'rate', 'at', 'kind', ...OBJECT_KEYS) }),
);

type Holder = Record<string, unknown>;
/** Every place of a document: what holds it and under which key. */
function places(value: unknown): (readonly [Holder, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = value as Holder;
  return Object.keys(here).flatMap((key) => [[here, key] as const, ...places(here[key])]);
}

type Edit = (holder: Holder, key: string) => void;
const put = (holder: Holder, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>((holder, key) => Reflect.deleteProperty(holder, key)),
  junk.map(
    (value): Edit =>
      (holder, key) =>
        put(holder, key, value),
  ),
  fc.tuple(fc.constantFrom(...OBJECT_KEYS, 'at_s', 'max_s', 'until', 'rate', 'Rate', ''), junk).map(
    ([name, value]): Edit =>
      (holder) =>
        put(holder, name, value),
  ),
  // another unit, a number without one, a key that is nearly right
  fc.constantFrom('kg', 'mL', 'min', '', 'mU/min', 'pmol/L', 'furlongs').map(
    (unit): Edit =>
      (holder, key) => {
        if (typeof holder[key] === 'string')
          put(holder, key, `${Number.parseFloat(holder[key])} ${unit}`.trim());
      },
  ),
  fc.constant<Edit>((holder, key) => {
    const value = holder[key];
    Reflect.deleteProperty(holder, key);
    put(holder, `${key.slice(1)}${key.slice(0, 1)}`, value);
  }),
);
/** What a hand slips in; drawn once, because slips cost less than scenarios. */
const original = fc.constantFrom(...fc.sample(anyWritten, 150));
const edited = fc.tuple(original, anyEdit, fc.nat()).map(([written, edit, place]): Written => {
  const document = structuredClone(written);
  const all = places(document);
  const [holder, key] = all[place % all.length];
  edit(holder, key);
  return document;
});

const SIGNS = [
  ...'\t \r\n \ufeff \0 &a *a ? !!binary !!timestamp !x %YAML --- ... - { } [ ] |'.split(' '),
  ...'>- <<: : # " \' @ ` , \\'.split(' '),
  '%YAML 1.1\n',
  '---\n',
  '- ',
  '? ',
  ': ',
  '\n',
  '',
];
/** A text into which a hand has slipped. */
const slipped = fc
  .tuple(original, fc.boolean(), fc.nat(), fc.nat(12), fc.constantFrom(...SIGNS))
  .map(([written, isYaml, place, cut, sign]) => {
    const text = isYaml ? stringify(written) : JSON.stringify(written, undefined, 1);
    const at = place % text.length;
    return `${text.slice(0, at)}${sign}${text.slice(at + cut)}`;
  });
const anyDocument = fc.oneof(
  edited.map((written) => stringify(written)),
  edited.map((written) => stringify(written).replaceAll('\n', '\r\n')),
  slipped,
);

/** What is wrong with a sentence as a sentence; what the person wrote stands in it as it was. */
function slips({ message, slots }: Fault, text: string): string[] {
  const own = new Set(['expected', 'example', 'hint', 'most', 'low', 'unit', 'bag']);
  const theirs = Object.entries(slots).flatMap(([name, slot]) => (own.has(name) ? [] : [String(slot)]));
  const bare = theirs
    .filter((slot) => slot !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((sentence, slot) => sentence.replaceAll(slot, 'x'), message);
  const held: readonly (readonly [string, boolean])[] = [
    ['it is one line', !/[\p{Cc}\u2028\u2029]/u.test(message)],
    ['it does not shout', !bare.includes('!')],
    ['it stops once, with nothing before the stop', !/\.\.|\s[.,;:?]|[,;:]\.|\? *\./.test(bare)],
    ['it has single blanks', !/\s\s|^\s|\s$/.test(bare)],
    ['it ends', /[.?]$/.test(message)],
    [
      'it has no gap left',
      !/\{(?:given|key|expected|low|most|name|hint|unit|example|problem|line)\}/.test(bare),
    ],
    [
      'it speaks no JavaScript',
      !/\[object|\bundefined\b|\bNaN\b|\bInfinity\b|\bfunction\b|Error\b/.test(bare),
    ],
    ['it blames nobody', !/\b(?:invalid|illegal|bad|wrong|mistake|fail(?:ed|ure)?|forbidden)\b/i.test(bare)],
    ['it is short', message.length <= 520],
    ['it does not repeat a unit', !/(\bmU\/min|\bmin|\bs|\bpmol\/L) \1\b/.test(bare)],
  ];
  return held.filter(([, holds]) => !holds).map(([what]) => `${what}: ${message}\n${text}`);
}

/** Seconds that this thread has worked. */
const worked = (): number => process.threadCpuUsage().user / 1e6;

test('thousands of documents that are nearly right are read or refused in whole sentences, at once', () => {
  const seen = new Set<string>();
  let slowest = 0;
  fc.assert(
    fc.property(anyDocument, (text) => {
      const before = worked();
      const { scenario, refusals } = readScenario(text);
      slowest = Math.max(slowest, worked() - before);
      expect(scenario === undefined).toBe(refusals.length > 0);
      for (const { fault, path } of refusals) {
        seen.add(fault.code);
        expect(slips(fault, text)).toEqual([]);
        expect(Array.isArray(path)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
  expect(slowest).toBeLessThan(1);
  // enough of them are wrong in enough ways
  expect(seen.size).toBeGreaterThan(15);
});
