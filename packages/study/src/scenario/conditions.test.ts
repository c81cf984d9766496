import { signals, wholeBody } from '@tokos/body';
import { Fault } from '@tokos/units';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCondition } from '../../tests/random-scenario.ts';
import { holds, readCondition } from './conditions.ts';
import { ALIASES, SIGNALS, signalName, snakeCase } from './signals.ts';

/** Whether a condition holds where these signals have these values and all others are 0. */
const isTrue = (text: string, values: Readonly<Record<string, number>>): boolean =>
  holds(readCondition(text), (signal) => values[signal] ?? 0);
const refusal = (text: string): Fault => {
  try {
    readCondition(text);
  } catch (mistake) {
    if (mistake instanceof Fault) return mistake;
    throw mistake;
  }
  throw new Error(`'${text}' was read`);
};

test.each([
  ['plasma_oxytocin >= 5 pmol/L', 'plasma_oxytocin', '>=', 5],
  ['plasma oxytocin > 5 pmol/L', 'plasma_oxytocin', '>', 5],
  ['  oxytocin  <=5pmol/L ', 'plasma_oxytocin', '<=', 5],
  ['oxytocin < 1e-3 nmol/L', 'plasma_oxytocin', '<', 1],
  ['clearance < 1500 mL/min', 'clearance', '<', 1.5],
  ['infusion >= 10 mU/min', 'infusion', '>=', 16.680069],
  ['oxytocin > 1.00719 pg/mL', 'plasma_oxytocin', '>', 1],
  ['plasma_carbetocin > 0.9882 ng/mL', 'plasma_carbetocin', '>', 1000],
  ['gestation >= 39 weeks', 'gestation', '>=', 39],
  ['placenta < 1', 'placenta', '<', 1],
])('%s', (text, signal, sign, than) => {
  expect(readCondition(text)).toEqual({
    kind: 'compare',
    signal,
    sign,
    than: expect.closeTo(than, 5) as number,
  });
});

test('`and` binds closer than `or`', () => {
  const text = 'oxytocin > 1 pmol/L or clearance > 1 L/min and secretion > 1 pmol/min';
  expect(isTrue(text, { plasma_oxytocin: 2 })).toBe(true);
  expect(isTrue(text, { clearance: 2 })).toBe(false);
  expect(isTrue(text, { clearance: 2, secretion: 2 })).toBe(true);
  const turned = 'secretion > 1 pmol/min and clearance > 1 L/min or oxytocin > 1 pmol/L';
  expect(isTrue(turned, { secretion: 2 })).toBe(false);
  expect(isTrue(turned, { plasma_oxytocin: 2 })).toBe(true);
});

test('a condition is what its comparisons are, whatever the values', () => {
  const levels = fc.dictionary(fc.constantFrom(...Object.keys(SIGNALS)), fc.double({ min: 0, max: 60 }));
  const one = (comparison: string, values: Readonly<Record<string, number>>): boolean =>
    isTrue(comparison, values);
  fc.assert(
    fc.property(anyCondition, levels, (text, values) => {
      const expected = text.split(' or ').some((part) => part.split(' and ').every((c) => one(c, values)));
      expect(isTrue(text, values)).toBe(expected);
    }),
  );
});

test('signs mean what they say at the limit itself', () => {
  const at = (sign: string): boolean => isTrue(`oxytocin ${sign} 5 pmol/L`, { plasma_oxytocin: 5 });
  expect(['<', '<=', '>', '>='].map(at)).toEqual([false, true, false, true]);
  expect(isTrue('oxytocin < 5 pmol/L', { plasma_oxytocin: Number.NaN })).toBe(false);
  expect(isTrue('oxytocin >= 5 pmol/L', { plasma_oxytocin: Number.NaN })).toBe(false);
});

test('words that hold `and` or `or` are not parted', () => {
  expect(refusal('torsion > 5 mmHg').message).toBe("There is no signal 'torsion' in this person.");
  expect(refusal('android >= 1').message).toContain("'android'");
});

const FORM = 'is not a condition; expected a comparison such as';
test.each([
  ['', `'an empty text' ${FORM} plasma_oxytocin >= 5 pmol/L.`],
  ['birth', `'birth' ${FORM} plasma_oxytocin >= 5 pmol/L.`],
  ['oxytocin', `'oxytocin' ${FORM} plasma_oxytocin >= 5 pmol/L.`],
  ['oxytocin > 5', `'oxytocin > 5' ${FORM} oxytocin > 5 pmol/L.`],
  ['oxytocin >= 5 mmHg', `'oxytocin >= 5 mmHg' ${FORM} oxytocin >= 5 pmol/L.`],
  ['oxytocin = 5 pmol/L', `'oxytocin = 5 pmol/L' ${FORM} plasma_oxytocin >= 5 pmol/L.`],
  ['oxytocin > 5 pmol/L and', `'an empty text' ${FORM} plasma_oxytocin >= 5 pmol/L.`],
  ['(oxytocin > 5 pmol/L)', `'(oxytocin > 5 pmol/L)' ${FORM} plasma_oxytocin >= 5 pmol/L.`],
  ['2*oxytocin > 5 pmol/L', `'2*oxytocin > 5 pmol/L' ${FORM} plasma_oxytocin >= 5 pmol/L.`],
  ['oxytocin > clearance', `'oxytocin > clearance' ${FORM} oxytocin > 5 pmol/L.`],
  ['clearance < -', `'clearance < -' ${FORM} clearance < 5 L/min.`],
  ['placenta > 1 kg', `'placenta > 1 kg' ${FORM} placenta > 1.`],
  ['oxytocinase > 1', `'oxytocinase > 1' ${FORM} oxytocinase > 5 IU/mL.`],
  ['oxytocn > 5 pmol/L', "There is no signal 'oxytocn' in this person. Did you mean 'oxytocin'?"],
  [
    'plasma_oxitocin > 1 pmol/L',
    "no signal 'plasma_oxitocin' in this person. Did you mean 'plasma_oxytocin'?",
  ],
  ['constructor > 5 pmol/L', "There is no signal 'constructor' in this person."],
  ['__proto__ > 5 pmol/L', "There is no signal '__proto__' in this person."],
  ['oxytocin > 5 pmol/L and appetite >= 6 mL', "There is no signal 'appetite' in this person."],
])('%j is refused: %s', (text, sentence) => {
  expect(refusal(text).message).toContain(sentence);
});

test.each([
  ['oxytocin > -1 pmol/L', '-1 pmol/L', '0 to 1000000 pmol/L'],
  ['oxytocin < 2 mol/L', '2 mol/L', '0 to 1000000 pmol/L'],
  ['placenta >= 3', '3', '0 to 1'],
  ['gestation > 46 weeks', '46 weeks', '0 to 45 week'],
])('a limit that no body comes to is refused: %s', (text, given, expected) => {
  const signal = text.split(' ')[0];
  expect(refusal(text).message).toBe(
    `the limit of ${signal} is ${given}; expected ${expected}. Give a value in that range.`,
  );
});

test('a condition is read whole or not at all', () => {
  const long = Array.from({ length: 40 }, () => 'oxytocin > 1 pmol/L').join(' and ');
  expect(long.length).toBeGreaterThan(500);
  expect(refusal(long).code).toBe('condition-form');
  expect(refusal(long).message.length).toBeLessThan(200);
});

test('the names of signals are those of the ports of a person, mechanically, each once', () => {
  const ports = Object.values(SIGNALS).map(({ port }) => port);
  expect(Object.keys(signals)).toEqual(expect.arrayContaining(ports));
  expect(new Set(ports).size).toBe(ports.length);
  for (const port of wholeBody.components.flatMap(({ outputs }) => Object.keys(outputs))) {
    expect(ports).toContain(port);
  }
  for (const [name, { port }] of Object.entries(SIGNALS)) {
    expect(name).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
    expect(name).toBe(snakeCase(port));
    expect(name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())).toBe(port);
  }
});

test('short names stand for signals that exist, and hide none', () => {
  for (const [short, name] of Object.entries(ALIASES)) {
    expect(SIGNALS).toHaveProperty(name);
    expect(SIGNALS).not.toHaveProperty(short);
    expect(signalName(` ${short} `)).toBe(name);
  }
  expect(signalName('plasma oxytocin')).toBe('plasma_oxytocin');
  expect(signalName('plasma-oxytocin')).toBe('plasma_oxytocin');
  expect(signalName('constructor')).toBe('constructor');
});
