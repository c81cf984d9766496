import { drawing, quantile, resampled, student, welch } from '@tokos/study';

/** What the values of many people give together, beside what each of them gives. */
export const ACROSS = [
  'correlation',
  'correlation_size',
  'determination',
  'rank_correlation',
  'fall',
  'share_falling',
  'trials_without_difference',
  'trials_with_difference',
  'trial_ratio',
  'trial_change',
] as const;

/** A number of two measures of the same people. */
export interface Across {
  readonly what: (typeof ACROSS)[number];
  /** Two measures or parts. A ratio is the second over the first, a change [%] likewise. */
  readonly of: readonly [string, string];
  /** Of `share_falling`: by how much at least [%]. */
  readonly by?: number;
  /** Of an imagined trial: people in each arm, or in both where each goes through both. */
  readonly people?: number;
  /** Different people in each arm unless said. */
  readonly crossover?: boolean;
  /** Which of all imagined trials, ordered by their result: 0.05, 0.5 for the middle one, 0.95. */
  readonly quantile?: number;
}

/** Values of two measures, person by person; NaN where there is none. */
export interface Pairs {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly seed: number;
}

const TRIALS = 1000;
const LEVEL = 0.05;
const PERCENT = 100;

const OF_A_HUNDRED: readonly string[] = ['fall', 'share_falling', 'trial_change'];
export const acrossUnit = ({ what }: Across): string =>
  OF_A_HUNDRED.includes(what) || what.endsWith('_difference') ? '%' : '1';

/** One number of many people, or why there is none. */
export function across(wish: Across, pairs: Pairs): number | string {
  const known = pairs.first.flatMap((value, i) =>
    Number.isFinite(value) && Number.isFinite(pairs.second[i]) ? [i] : [],
  );
  if (known.length < 3) return 'fewer than three people have both values';
  const take = (all: readonly number[]): Float64Array => Float64Array.from(known, (i) => all[i]!);
  const [first, second] = [take(pairs.first), take(pairs.second)];
  switch (wish.what) {
    case 'correlation':
      return finite(correlation(first, second));
    case 'correlation_size':
      return finite(Math.abs(correlation(first, second)));
    case 'determination':
      return finite(correlation(first, second) ** 2);
    case 'rank_correlation':
      return finite(correlation(ranks(first), ranks(second)));
    case 'fall':
      return finite(PERCENT * (1 - mean(second) / mean(first)));
    case 'share_falling': {
      const left = 1 - (wish.by ?? 0) / PERCENT;
      const falling = first.filter((value, i) => second[i]! < value && second[i]! <= left * value);
      return (PERCENT * falling.length) / first.length;
    }
    case 'trials_with_difference':
    case 'trials_without_difference': {
      const found = trials(wish, first, second, pairs.seed).filter(({ p }) => p < LEVEL).length;
      return (PERCENT * (wish.what === 'trials_with_difference' ? found : TRIALS - found)) / TRIALS;
    }
    case 'trial_ratio':
    case 'trial_change': {
      const ratios = Float64Array.from(trials(wish, first, second, pairs.seed), ({ ratio }) => ratio).sort();
      const ratio = quantile(ratios, wish.quantile ?? 1 / 2);
      return finite(wish.what === 'trial_ratio' ? ratio : PERCENT * (ratio - 1));
    }
  }
}

interface Trial {
  /** Two-sided t test. */
  readonly p: number;
  /** Mean of the second arm over that of the first. */
  readonly ratio: number;
}

/** Trials with people drawn, with replacement, from those who lived. */
function trials(wish: Across, first: Float64Array, second: Float64Array, seed: number): Trial[] {
  const { people = first.length, crossover = false, of } = wish;
  return Array.from({ length: TRIALS }, (_, n) => {
    const draw = drawing({ seed, purpose: `trial of ${of[0]} and ${of[1]}` }, n);
    const who = (): Float64Array => resampled(Float64Array.from(first.keys()), people, draw);
    const before = who();
    const after = crossover ? before : who();
    const [a, b] = [before.map((i) => first[i]!), after.map((i) => second[i]!)];
    const { p } = crossover ? student(b.map((value, i) => value - a[i]!)) : welch(a, b);
    return { p, ratio: mean(b) / mean(a) };
  });
}

const mean = (values: Float64Array): number => values.reduce((a, b) => a + b, 0) / values.length;

/** Of Pearson. */
function correlation(first: Float64Array, second: Float64Array): number {
  const [a, b] = [first, second].map((values) => values.map((value) => value - mean(values)));
  const product = (x: Float64Array, y: Float64Array): number => x.reduce((sum, v, i) => sum + v * y[i]!, 0);
  return product(a!, b!) / Math.sqrt(product(a!, a!) * product(b!, b!));
}

/** Places in the order of size; equal values share the middle of theirs. */
const ranks = (values: Float64Array): Float64Array =>
  values.map((value) => {
    const below = values.filter((other) => other < value).length;
    return below + values.filter((other) => other === value).length / 2;
  });

const finite = (value: number): number | string =>
  Number.isFinite(value) ? value : 'the people do not differ in it';
