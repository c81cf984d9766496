import { fault } from './faults.ts';
import { nearest } from './nearest.ts';
import { DIMENSIONS, TABLE, type UnitSymbol } from './table.ts';

/** A product of powers of symbols, such as pmol/L/min. `scale` and `dimension` follow from the table. */
export interface Unit {
  readonly powers: ReadonlyMap<string, number>;
  readonly scale: number;
  readonly dimension: readonly number[];
}

type Term = `${UnitSymbol}` | `${UnitSymbol}^${number}`;
type Unknown<T extends string> = T extends `${infer Head}/${infer Tail}`
  ? Unknown<Head> | Unknown<Tail>
  : T extends `${infer Head}*${infer Tail}`
    ? Unknown<Head> | Unknown<Tail>
    : T extends Term
      ? never
      : T;

/** The text itself where it is a unit; otherwise the sentence that the compiler shows. */
export type UnitText<T extends string> = [Unknown<T>] extends [never]
  ? T
  : `there is no unit '${Unknown<T>}'`;

const table: Readonly<Record<string, readonly [number, readonly number[]]>> = TABLE;

function fromPowers(powers: ReadonlyMap<string, number>): Unit {
  let scale = 1;
  const dimension = new Array<number>(DIMENSIONS).fill(0);
  for (const [symbol, power] of powers) {
    const [factor, exponents] = table[symbol]!;
    scale *= raised(factor, power);
    exponents.forEach((e, i) => {
      dimension[i] = dimension[i]! + e * power;
    });
  }
  return { powers, scale, dimension };
}

/** A power by squaring, halves by roots, however absurd: `**` may differ between machines in the last bit. */
function raised(factor: number, power: number): number {
  let product = 1;
  let square = factor;
  let n = Math.min(Math.abs(power), Number.MAX_SAFE_INTEGER);
  for (; n > Math.floor(n); n *= 2) square = Math.sqrt(square);
  for (; n >= 1; n = Math.floor(n / 2)) {
    if (n % 2 === 1) product *= square;
    square *= square;
  }
  return power < 0 ? 1 / product : product;
}

export const ONE: Unit = fromPowers(new Map());

/** Reads 'pmol/L/min' or 'L*min^-1'. A slash divides by the next symbol only; there are no parentheses. */
export function unit(text: string): Unit {
  const powers = new Map<string, number>();
  for (const part of text.split(/(?=[*/])/)) {
    const [, sign, symbol, power] = /^([*/]?)\s*([^*/^]*?)\s*(?:\^(-?\d+))?\s*$/.exec(part) ?? [];
    if (symbol === undefined || !Object.hasOwn(table, symbol)) {
      throw fault('unit-unknown', { name: symbol ?? part, text, hint: hint(symbol ?? part) });
    }
    const step = (sign === '/' ? -1 : 1) * Number(power ?? 1);
    if (symbol !== '1') powers.set(symbol, (powers.get(symbol) ?? 0) + step);
  }
  return fromPowers(tidy(powers));
}

function hint(name: string): string {
  if (/^[mu]?I?U$/.test(name)) {
    return " A biological unit names its substance: 'mU{oxytocin}', 'IU{oxytocinase}'.";
  }
  const guess = nearest(name, Object.keys(table));
  return guess ? ` Did you mean '${guess}'?` : '';
}

const tidy = (powers: Map<string, number>): Map<string, number> =>
  new Map([...powers].filter(([, p]) => p !== 0));

export function product(a: Unit, b: Unit, power: number = 1): Unit {
  const powers = new Map(a.powers);
  for (const [symbol, p] of b.powers) powers.set(symbol, (powers.get(symbol) ?? 0) + power * p);
  return fromPowers(tidy(powers));
}

export const sameDimension = (a: Unit, b: Unit): boolean =>
  a.dimension.every((e, i) => Math.abs(e - b.dimension[i]!) < 1e-9);

/** What a number in `from` is multiplied by to be a number in `to`; exactly 1 where only rounding differs. */
export function conversion(from: Unit, to: Unit): number {
  const factor = from.scale / to.scale;
  return Math.abs(factor - 1) < 1e-12 ? 1 : factor;
}

/** 'pmol/L/min'; '1' for a pure number. */
export function write(u: Unit): string {
  const show = ([symbol, p]: [string, number]): string =>
    Math.abs(p) === 1 ? symbol : `${symbol}^${Math.abs(p)}`;
  const over = [...u.powers]
    .filter(([, p]) => p > 0)
    .map(show)
    .join('*');
  const under = [...u.powers]
    .filter(([, p]) => p < 0)
    .map((e) => `/${show(e)}`)
    .join('');
  return (over || '1') + under;
}
