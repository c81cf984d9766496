import type { Cohort } from './cohort.ts';
import { valuesOf } from './summary.ts';

/** One measure in two arms: everybody who has a value, and those who have one in both. */
export interface Pairing {
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Second less first, person by person. */
  readonly differences: Float64Array;
}

/** Line `line` of the report in the arms at two places of the plan. */
export function pairingOf({ lives }: Cohort, line: number, first: number, second: number): Pairing {
  const [a, b] = [first, second].map((arm) =>
    valuesOf(
      lives.map(({ arms }) => arms[arm]!),
      line,
    ),
  ) as [Float64Array, Float64Array];
  const isThere = (value: number): boolean => !Number.isNaN(value);
  return {
    first: a.filter(isThere),
    second: b.filter(isThere),
    differences: b.map((value, i) => value - a[i]!).filter(isThere),
  };
}
