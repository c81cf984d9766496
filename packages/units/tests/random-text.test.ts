import {
  Fault,
  oxytocin,
  parseQuantity,
  printQuantity,
  spokenUnit,
  TABLE,
  UNITS_FAULTS,
  unit,
  write,
} from '@tokos/units';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** Any sign but half of one; fast-check's own table of them all takes a second to make. */
const anySign = fc.nat(0x10f7ff).map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800));

const symbols = Object.keys(TABLE);
const symbol = fc.constantFrom(...symbols);
const power = fc.integer({ min: -3, max: 3 });
const unitText = fc
  .array(fc.tuple(fc.constantFrom('*', '/'), symbol, power), { minLength: 1, maxLength: 5 })
  .map((terms) => terms.map(([sign, name, n], i) => `${i ? sign : ''}${name}^${n}`).join(''));

/** Only a Fault with a code of the table may come out; anything else is a bug. */
function answersWith<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    expect(Object.keys(UNITS_FAULTS)).toContain(fault.code);
    expect(fault.message.length).toBeGreaterThan(10);
    return undefined;
  }
}

test('a unit that was printed reads back as the same unit', () => {
  fc.assert(
    fc.property(unitText, (text) => {
      const read = unit(text);
      const back = unit(write(read));
      expect(back.dimension).toEqual(read.dimension);
      expect([...back.powers].sort()).toEqual([...read.powers].sort());
      expect(write(unit(write(back)))).toBe(write(back));
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('a quantity that was printed in full reads back to the last bit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), symbol, (value, name) => {
      if (name.includes('oxytocinase')) return; // its braces cannot be left out
      const back = parseQuantity(printQuantity(value, name, 17), unit(name), oxytocin);
      expect(back).toBe(value === 0 ? Number(`${value}`) : value);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('a quantity that was printed with four figures reads back within half a figure', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), symbol, (value, name) => {
      if (name.includes('oxytocinase')) return;
      const back = parseQuantity(printQuantity(value, name), unit(name), oxytocin);
      expect(Math.abs(back / value - 1)).toBeLessThan(5.1e-4);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('random text is a quantity or a fault that says why not', () => {
  const any = fc.oneof(
    fc.string({ unit: anySign, maxLength: 300 }),
    fc.string({ maxLength: 60 }),
    fc.tuple(fc.double(), fc.string({ maxLength: 12 })).map(([n, s]) => `${n} ${s}`),
    fc.tuple(fc.double(), unitText).map(([n, s]) => `${n}${s}`),
  );
  fc.assert(
    fc.property(any, unitText, fc.boolean(), (text, target, known) => {
      const value = answersWith(() => parseQuantity(text, unit(target), known ? oxytocin : undefined));
      if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
      answersWith(() => unit(text));
      answersWith(() => spokenUnit(text, oxytocin));
    }),
    { seed: 1, numRuns: 800 },
  );
});

test('symbols, signs and digits in any order are a unit or a fault', () => {
  const piece = fc.constantFrom(...symbols, '*', '/', '^', '^-2', '^1e3', '{', '}', ' ', '1', 'µ', '·', 'U');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const read = answersWith(() => unit(text));
      if (read) expect(answersWith(() => write(unit(write(read))))).toBe(write(read));
      answersWith(() => parseQuantity(`3 ${text}`, unit('pmol'), oxytocin));
    }),
    { seed: 1, numRuns: 800 },
  );
});
