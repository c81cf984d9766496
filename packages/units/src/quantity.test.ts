import { expect, test } from 'vitest';
import { Fault } from './fault.ts';
import { UNITS_FAULTS } from './faults.ts';
import { PICOMOLES_PER_IU, PICOMOLES_PER_MILLIUNIT } from './oxytocin.ts';
import { factorBetween, parseQuantity, printNumber, printQuantity, spokenUnit } from './quantity.ts';
import { carbetocin, oxytocin } from './substance.ts';
import { ONE, unit, write } from './unit.ts';

const refusal = (...given: Parameters<typeof parseQuantity>): Fault => {
  try {
    parseQuantity(...given);
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    throw fault;
  }
  throw new Error(`'${given[0]}' was accepted`);
};

test.each([
  ['8 mU/min', 'pmol/min', 8 * PICOMOLES_PER_MILLIUNIT],
  ['8mU/min', 'pmol/min', 8 * PICOMOLES_PER_MILLIUNIT],
  ['8 mIU/min', 'pmol/min', 8 * PICOMOLES_PER_MILLIUNIT],
  ['10 IU', 'pmol', 10 * PICOMOLES_PER_IU],
  ['10 U', 'pmol', 10 * PICOMOLES_PER_IU],
  ['10 IU{oxytocin}', 'pmol', 10 * PICOMOLES_PER_IU],
  ['1.68 µg', 'pmol', PICOMOLES_PER_IU],
  ['1.68 μg', 'pmol', PICOMOLES_PER_IU],
  ['16.8 ug', 'IU{oxytocin}', 10],
  ['500 µU', 'mU{oxytocin}', 0.5],
  ['10 IU/l', 'pmol/L', 10 * PICOMOLES_PER_IU],
  ['1.9 pg/ml', 'pmol/L', 1900 / 1007.19],
  ['-3 pmol/min', 'pmol/min', -3],
  ['+.5e1 pmol', 'pmol', 5],
])('%s of oxytocin, in %s', (given, target, expected) => {
  expect(parseQuantity(given, unit(target), oxytocin) / expected).toBeCloseTo(1, 12);
});

test.each([
  ['2 hours', 7200],
  ['1 hour', 3600],
  ['90 minutes', 5400],
  ['30 mins', 1800],
  ['45 sec', 45],
  ['10 seconds', 10],
  ['2 days', 172800],
  ['1 day', 86400],
  ['3 weeks', 1814400],
  [' 1.5   h ', 5400],
])('%s is so many seconds: %d', (given, seconds) => {
  expect(parseQuantity(given, unit('s'))).toBe(seconds);
});

test('the dot of a printed page multiplies', () => {
  expect(write(spokenUnit('pmol·L'))).toBe('pmol*L');
});

test('a number without a unit is refused, with the unit that was expected and an example', () => {
  const fault = refusal('8', unit('mU{oxytocin}/min'));
  expect(fault.code).toBe('quantity-bare');
  expect(fault.message).toBe(
    "'8' is a number without a unit; expected mU{oxytocin}/min. " +
      'Write the unit, for example 8 mU{oxytocin}/min.',
  );
});

test('a pure number needs no unit, and may be given in per cent', () => {
  expect(parseQuantity('0.25', ONE)).toBe(0.25);
  expect(parseQuantity('25 %', ONE)).toBe(0.25);
});

test('a volume is no rate, and the refusal says what was found', () => {
  const fault = refusal('5 mL', unit('pmol/min'), oxytocin);
  expect(fault.code).toBe('unit-mismatch');
  expect(fault.message).toBe("'5 mL' is in mL; expected pmol/min. Give it in a unit of that kind.");
  expect(fault.slots).toEqual({ given: '5 mL', found: 'mL', expected: 'pmol/min' });
});

test('words and empty texts are no quantities', () => {
  for (const given of ['', '   ', 'a lot', 'mU/min', '--3 s', '1e999 s', '1,5 s'.slice(1)]) {
    const fault = refusal(given, unit('s'));
    expect(fault.code).toBe('quantity-form');
    expect(fault.message).toBe(`'${given}' is not a quantity; expected a number and a unit, such as 1 s.`);
  }
});

test('a decimal comma is refused, not read as another number', () => {
  expect(refusal('1,5 h', unit('s')).code).toBe('unit-unknown');
});

test('a milliunit needs its substance', () => {
  const fault = refusal('8 mU/min', unit('pmol/min'));
  expect(fault.code).toBe('unit-unknown');
  expect(fault.message).toContain("'mU{oxytocin}'");
});

test('an IU of carbetocin does not exist: its doses are masses', () => {
  expect(refusal('1 IU', unit('pmol'), carbetocin).code).toBe('unit-unknown');
  expect(parseQuantity('100 ug', unit('pmol'), carbetocin)).toBeCloseTo(100e6 / 988.2, 6);
});

test('mass and amount meet through a substance, both ways, and not without one', () => {
  const [ug, pmol] = [unit('ug'), unit('pmol')];
  const there = factorBetween(ug, pmol, oxytocin)!;
  expect(there).toBeCloseTo(1e6 / 1007.19, 9);
  expect(there * factorBetween(pmol, ug, oxytocin)!).toBeCloseTo(1, 14);
  expect(factorBetween(ug, pmol)).toBeUndefined();
  expect(factorBetween(unit('pg/mL'), unit('pmol/L'), oxytocin)).toBeCloseTo(1000 / 1007.19, 12);
  expect(factorBetween(unit('mL'), unit('pmol'), oxytocin)).toBeUndefined();
  expect(factorBetween(unit('h'), unit('min'))).toBe(60);
});

test('a text longer than any quantity is refused, whatever stands at its end', () => {
  expect(refusal(`1 s${' '.repeat(250)}and more`, unit('s')).code).toBe('quantity-form');
  expect(refusal(`0.${'0'.repeat(250)}1 s`, unit('s')).code).toBe('quantity-form');
});

test('a quantity beyond the largest number is refused', () => {
  expect(refusal('1e300 mol', unit('pmol')).code).toBe('quantity-form');
  expect(refusal('1 m^400/cm^399', unit('m')).code).toBe('quantity-form');
});

test('a fault knows its place once a document has told it', () => {
  const fault = refusal('8', unit('s')).at('do[0].infusion.for');
  expect(fault.path).toBe('do[0].infusion.for');
  expect(fault.code).toBe('quantity-bare');
});

test('numbers print with four figures, without an exponent between 1e-4 and 1e7', () => {
  expect(printNumber(10 / 3)).toBe('3.333');
  expect(printNumber(1668.007)).toBe('1668');
  expect(printNumber(1234567)).toBe('1235000');
  expect(printNumber(0.00012346)).toBe('0.0001235');
  expect(printNumber(0.000012346)).toBe('1.235e-5');
  expect(printNumber(12345678)).toBe('1.235e+7');
  expect(printNumber(0)).toBe('0');
  expect(printNumber(Number.NaN)).toBe('NaN');
  expect(printNumber(-Infinity)).toBe('-Infinity');
  expect(printNumber(2.5, 2)).toBe('2.5');
});

test('a printed quantity leaves the braces out', () => {
  expect(printQuantity(10 / 3, 'mU{oxytocin}/min', 3)).toBe('3.33 mU/min');
  expect(printQuantity(0.25, '1')).toBe('0.25');
});

test('each sentence leaves no gap that nothing can fill', () => {
  for (const sentence of Object.values(UNITS_FAULTS)) {
    expect(sentence).toMatch(/[.}]$/);
  }
});
