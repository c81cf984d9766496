import { expect, test } from 'vitest';
import { Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { TABLE, type UnitSymbol } from './table.ts';
import { conversion, ONE, product, sameDimension, type UnitText, unit, write } from './unit.ts';

const symbols = Object.keys(TABLE) as UnitSymbol[];
const refusal = (text: string): Fault => {
  try {
    unit(text);
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    throw fault;
  }
  throw new Error(`'${text}' was taken for a unit`);
};

test('every symbol of the table parses and prints back', () => {
  for (const symbol of symbols) {
    const read = unit(symbol);
    expect(write(read)).toBe(symbol);
    expect(read.scale).toBe(TABLE[symbol][0]);
    expect(read.dimension).toEqual([...TABLE[symbol][1]]);
  }
});

test('every pair of symbols parses and prints back, multiplied, divided and squared', () => {
  for (const a of symbols) {
    for (const b of symbols) {
      for (const text of [`${a}*${b}`, `${a}/${b}`, `${a}^2/${b}^3`]) {
        const read = unit(text);
        const back = unit(write(read));
        expect(write(back)).toBe(write(read));
        expect(back.dimension).toEqual(read.dimension);
      }
    }
  }
});

test('a slash divides by the next symbol only', () => {
  expect(write(unit('pmol/L/min'))).toBe('pmol/L/min');
  expect(sameDimension(unit('L/min*mL/IU{oxytocinase}'), unit('L*mL/min/IU{oxytocinase}'))).toBe(true);
  expect(write(unit('L*min^-1'))).toBe('L/min');
  expect(write(unit('1/s'))).toBe('1/s');
});

test('equal symbols above and below cancel to a pure number', () => {
  expect(unit('L/L')).toEqual(ONE);
  expect(write(ONE)).toBe('1');
  expect(write(product(unit('pmol/L'), unit('L')))).toBe('pmol');
  expect(write(product(unit('pmol'), unit('s'), -1))).toBe('pmol/s');
});

test.each([
  ['L/min', 'mL/s', 1000 / 60],
  ['week', 'd', 7],
  ['d', 'h', 24],
  ['h', 's', 3600],
  ['mmHg', 'cmH2O', 13.5951],
  ['MVU', 'mmHg/min', 0.1],
  ['IU{oxytocin}', 'mU{oxytocin}', 1000],
  ['mU{oxytocin}', 'uU{oxytocin}', 1000],
  ['Hz', '1/min', 60],
  ['%', '1', 0.01],
  ['dL', 'mL', 100],
  ['L', 'cm^3', 1000],
  ['m2', 'm^2', 1],
  ['cm2', 'cm^2', 1],
  ['m2', 'cm2', 10000],
  ['V', 'mV', 1000],
  ['pg/mL', 'ng/L', 1],
  ['nmol', 'fmol', 1e6],
] as const)('one %s is so many %s: %d', (from, to, factor) => {
  expect(sameDimension(unit(from), unit(to))).toBe(true);
  expect(conversion(unit(from), unit(to)) / factor).toBeCloseTo(1, 5);
});

test('a root has half of each power, and the factor that belongs to it', () => {
  const side = product(ONE, unit('cm^2'), 1 / 2);
  expect(write(side)).toBe('cm');
  const ofRatio = product(ONE, product(unit('pmol'), unit('nmol'), -1), 1 / 2);
  expect(conversion(ofRatio, ONE)).toBeCloseTo(Math.sqrt(1e-3), 15);
  const twice = product(ONE, ofRatio, 1 / 2);
  expect(conversion(twice, ONE)).toBeCloseTo(1e-3 ** (1 / 4), 15);
});

test('absurd powers neither hang nor crash', () => {
  for (const text of [`m^${'9'.repeat(400)}`, `m^${'9'.repeat(400)}/m^${'9'.repeat(400)}`, 'cm^-999999']) {
    expect(unit(text).powers.size).toBe(1);
  }
});

test('units that differ by rounding alone convert by exactly one', () => {
  expect(conversion(unit('mg/mL'), unit('g/L'))).toBe(1);
  expect(conversion(unit('pmol/L'), unit('fmol/mL'))).toBe(1);
});

test('an IU of an enzyme is not an IU of oxytocin', () => {
  expect(sameDimension(unit('IU{oxytocinase}'), unit('IU{oxytocin}'))).toBe(false);
  expect(sameDimension(unit('IU{oxytocin}'), unit('pmol'))).toBe(true);
});

test('a pressure, a rate of pressure and a length are different things', () => {
  expect(sameDimension(unit('mmHg'), unit('MVU'))).toBe(false);
  expect(sameDimension(unit('cm'), unit('cmH2O'))).toBe(false);
  expect(sameDimension(unit('Hz'), unit('s'))).toBe(false);
});

test('a wrong symbol is refused with the text around it and the nearest right one', () => {
  expect(refusal('pmool/L').message).toBe("There is no unit 'pmool' in 'pmool/L'. Did you mean 'pmol'?");
  expect(refusal('furlong').message).toBe("There is no unit 'furlong' in 'furlong'.");
  expect(refusal('pmol//L').message).toBe("There is no unit '' in 'pmol//L'.");
  expect(refusal('').code).toBe('unit-unknown');
});

test('a biological unit without its substance is refused with the way to write it', () => {
  for (const name of ['IU', 'U', 'mU', 'uU', 'mIU']) {
    expect(refusal(`${name}/mL`).message).toBe(
      `There is no unit '${name}' in '${name}/mL'. ` +
        "A biological unit names its substance: 'mU{oxytocin}', 'IU{oxytocinase}'.",
    );
  }
});

test('names that every object has are not units', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    expect(refusal(name).code).toBe('unit-unknown');
  }
});

test('a slip of the finger finds its word; another word does not', () => {
  expect(nearest('secretoin', ['absorption', 'secretion'])).toBe('secretion');
  expect(nearest('SECRETION', ['secretion'])).toBe('secretion');
  expect(nearest('infsion', ['infusion', 'inflow'])).toBe('infusion');
  expect(nearest('banana', ['secretion', 'infusion'])).toBeUndefined();
  expect(nearest('x', ['y', 'z'])).toBeUndefined();
  expect(nearest('a'.repeat(61), ['a'.repeat(61)])).toBeUndefined();
  expect(nearest('level', [])).toBeUndefined();
});

/** Never run: the compiler is the test, and an expected error that does not come is an error. */
export function mistakes(): void {
  const right = <const T extends string>(text: UnitText<T>): string => text;
  right('pmol/L/min');
  right('L/min*mL/IU{oxytocinase}');
  right('m^2');
  right('1/s');
  // @ts-expect-error there is no unit 'l'
  right('pmol/l');
  // @ts-expect-error there is no unit 'IU'
  right('IU/mL');
  // @ts-expect-error there is no unit ''
  right('pmol//L');
  // @ts-expect-error spaces are for people, not for declarations
  right('pmol / L');
  // @ts-expect-error a power is a number
  right('m^two');
  // @ts-expect-error nothing is no unit; a pure number says '1'
  right('');
  const said: UnitText<'pmol/l'> = "there is no unit 'l'";
  void said;
}
