import { fault } from './faults.ts';
import type { Substance } from './substance.ts';
import { conversion, product, sameDimension, type Unit, unit, write } from './unit.ts';

const GRAM_PER_MOLE = unit('g/mol');
const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
/** Longer texts are no quantities; reading a part of one would read another quantity. */
const LONGEST = 200;
const QUANTITY = new RegExp(`^\\s*(${NUMBER})\\s*(.*?)\\s*$`, 'su');

/** Symbols that people write and the table spells otherwise. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[µμ]/g, 'u'],
  [/·/g, '*'],
  [/\bseconds?\b|\bsec\b/g, 's'],
  [/\bminutes?\b|\bmins\b/g, 'min'],
  [/\bhours?\b/g, 'h'],
  [/\bdays?\b/g, 'd'],
  [/\bweeks\b/g, 'week'],
  [/\bl\b/g, 'L'],
  [/\bml\b/g, 'mL'],
];

/** The unit of a text as people write it: 'µg', 'hours', and 'mU' where the substance is known. */
export function spokenUnit(text: string, substance?: Substance): Unit {
  let plain = text;
  for (const [spelling, symbol] of SPELLINGS) plain = plain.replace(spelling, symbol);
  if (substance?.biologicalUnit) {
    const braces = `{${substance.biologicalUnit}}`;
    plain = plain.replace(
      /(^|[*/])(I?U|m(?:I)?U|u(?:I)?U)(?=$|[*/^])/g,
      (_, sign: string, symbol: string) => {
        const name = symbol === 'U' || symbol === 'IU' ? 'IU' : `${symbol[0]}U`;
        return `${sign}${name}${braces}`;
      },
    );
  }
  return unit(plain);
}

/**
 * What a number in `from` is multiplied by to be one in `to`; mass and amount meet through the molar mass.
 */
export function factorBetween(from: Unit, to: Unit, substance?: Substance): number | undefined {
  if (sameDimension(from, to)) return conversion(from, to);
  if (!substance) return undefined;
  for (const direction of [1, -1]) {
    const bridged = product(from, GRAM_PER_MOLE, direction);
    if (!sameDimension(bridged, to)) continue;
    const scale = conversion(bridged, to);
    return direction > 0 ? scale * substance.gramsPerMole : scale / substance.gramsPerMole;
  }
  return undefined;
}

/**
 * Reads '8 mU/min' into a number in `target`. A bare number is refused unless the target is a pure number.
 * With a substance, masses and biological units stand for its amount.
 */
export function parseQuantity(given: string, target: Unit, substance?: Substance): number {
  const expected = write(target);
  const example = `1 ${expected}`;
  const [, value, symbols] = (given.length <= LONGEST && QUANTITY.exec(given)) || [];
  if (value === undefined || !Number.isFinite(Number(value))) {
    throw fault('quantity-form', { given, example });
  }
  if (symbols === '') {
    if (target.powers.size > 0) {
      throw fault('quantity-bare', { given, expected, example: `${value} ${expected}` });
    }
    return Number(value);
  }
  const found = spokenUnit(symbols!, substance);
  const factor = factorBetween(found, target, substance);
  if (factor === undefined) throw fault('unit-mismatch', { given, found: write(found), expected });
  const number = Number(value) * factor;
  if (!Number.isFinite(number)) throw fault('quantity-form', { given, example });
  return number;
}

/** '3.33 mU/min': four figures unless told otherwise, no trailing zeros, braces left out for the reader. */
export function printQuantity(value: number, unitText: string, figures: number = 4): string {
  const symbol = unitText === '1' ? '' : ` ${unitText.replace(/\{.*?\}/g, '')}`;
  return `${printNumber(value, figures)}${symbol}`;
}

/** A number with at most `figures` figures, without exponent between 1e-4 and 1e7. */
export function printNumber(value: number, figures: number = 4): string {
  if (!Number.isFinite(value)) return String(value);
  const rounded = Number(value.toPrecision(figures));
  const size = Math.abs(rounded);
  return size !== 0 && (size < 1e-4 || size >= 1e7) ? rounded.toExponential() : String(rounded);
}
