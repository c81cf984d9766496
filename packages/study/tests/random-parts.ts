import fc from 'fast-check';

/** A document as a person might write it, before it is text. */
export type Written = Record<string, unknown>;

export const figure = (least: number, greatest: number): fc.Arbitrary<number> =>
  fc.double({ min: least, max: greatest, noNaN: true }).map((x) => Number(x.toPrecision(5)));
export const among = <T>(...of: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...of);
export const perhaps = <T extends Written>(part: fc.Arbitrary<T>): fc.Arbitrary<T | Record<never, never>> =>
  fc.oneof(part, fc.constant({}));
export const joined = (...parts: readonly fc.Arbitrary<Written>[]): fc.Arbitrary<Written> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as Written);
export const keyed = (key: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Written> =>
  value.map((v) => ({ [key]: v }));

/** A quantity that is `least` to `greatest` of the first unit, written in any of them. */
export function quantity(
  least: number,
  greatest: number,
  units: readonly (readonly [string, number])[],
): fc.Arbitrary<string> {
  return fc
    .tuple(figure(least, greatest), among(...units), among(' ', '', '  '))
    .map(([value, [unit, size], gap]) => `${Number((value / size).toPrecision(8))}${gap}${unit}`);
}
