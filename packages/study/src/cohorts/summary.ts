import { quantile } from '../observables/spikes/quantile.ts';
import { deviation, mean } from '../statistics/moments.ts';
import type { Cohort } from './cohort.ts';
import type { ArmLife } from './person-life.ts';

/** One measure over the people of an arm. Numbers are null where too few have a value. */
export interface Summary {
  readonly arm: string;
  readonly name: string;
  readonly unit: string;
  readonly people: number;
  /** How many of them have a value; all numbers below are of these. */
  readonly found: number;
  readonly median: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
  /** Between these lie the middle 95 % of people. */
  readonly low: number | null;
  readonly high: number | null;
  /** Why the others have none: not detected, never reached, the calculation failed. */
  readonly without: readonly Without[];
}
export interface Without {
  readonly reason: string;
  readonly people: number;
}

/** Every measure of one arm of a cohort, in the order in which it is reported. */
export function summaries(cohort: Cohort, place: number, arm: string): Summary[] {
  const lives = cohort.lives.map((life) => life.arms[place]!);
  const lines = lives.find(({ failure }) => failure === undefined)?.measured ?? [];
  return lines.map(({ name, unit }, line) => {
    const values = valuesOf(lives, line)
      .filter((value) => !Number.isNaN(value))
      .sort();
    const number = (value: number): number | null => (Number.isFinite(value) ? value : null);
    return {
      arm,
      name,
      unit,
      people: lives.length,
      found: values.length,
      median: number(quantile(values, 0.5)),
      mean: number(mean(values)),
      sd: number(deviation(values)),
      low: number(quantile(values, 0.025)),
      high: number(quantile(values, 0.975)),
      without: reasons(lives, line),
    };
  });
}

/** One measure, person by person; NaN where there is none. */
export const valuesOf = (lives: readonly ArmLife[], line: number): Float64Array =>
  Float64Array.from(lives, ({ measured }) => measured[line]?.value ?? Number.NaN);

function reasons(lives: readonly ArmLife[], line: number): Without[] {
  const alike = new Map<string, string[]>();
  for (const { measured, failure } of lives) {
    if (failure === undefined && measured[line]!.value !== null) continue;
    const reason = failure ?? measured[line]!.reason ?? 'no value';
    const key = withoutTimes(reason);
    alike.set(key, [...(alike.get(key) ?? []), reason]);
  }
  return [...alike]
    .map(([key, all]) => ({
      reason: all.every((each) => each === all[0]) ? all[0]! : key,
      people: all.length,
    }))
    .sort((a, b) => b.people - a.people);
}

/** Times differ between people where a run ends by a condition; the sentence is the same. */
const withoutTimes = (reason: string): string => reason.replaceAll(/\d+(?:\.\d+)?(?= (?:min|s|h|d)\b)/g, '…');
