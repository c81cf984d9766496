import fc from 'fast-check';
import { anySign, anyWritten, type Written } from './random-scenario.ts';

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
  fc.string({ unit: anySign, maxLength: 20 }),
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
export const original: fc.Arbitrary<Written> = fc.constantFrom(...fc.sample(anyWritten, 150));
/** A document that is nearly right: one part of it is changed. */
export const edited: fc.Arbitrary<Written> = fc
  .tuple(original, anyEdit, fc.nat())
  .map(([written, edit, place]): Written => {
    const document = structuredClone(written);
    const all = places(document);
    const [holder, key] = all[place % all.length];
    edit(holder, key);
    return document;
  });
