import { STREAMS, stream } from '@tokos/engine';
import { expect, test } from 'vitest';
import { type Measured, measure, measureAll } from '../observables/measure.ts';
import type { Outcome } from '../observables/outcome.ts';
import type { Measure } from '../scenario/measures.ts';
import { ASSAY_NAMES, ASSAYS, type AssayName, assayName } from './assays.ts';

const REST = 1.886; // pmol/L
const DAY = 86_400;
/** Every minute of the first ten. */
const MEAN = { observable: 'plasma_oxytocin', as: 'mean', from_s: 0, to_s: 600, every_s: 60 } as const;
/** A person whose level stands still all day. */
const standing = (level: number, person: number = 0, seed: number = 1): Outcome => ({
  end: DAY,
  curves: { plasma_oxytocin: { time: Float64Array.of(0, DAY), values: Float64Array.of(level, level) } },
  given: {},
  seed,
  person,
});
const read = (assay: AssayName, from: Outcome, at_s: number = 3600, more: Partial<Measure> = {}): Measured =>
  measure('x', { observable: 'plasma_oxytocin', assay, at_s, ...more }, from);
const valueRead = (assay: AssayName, from: Outcome, at_s?: number): number => read(assay, from, at_s).value!;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1];
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b) / values.length;
/** Standard deviation of the logarithm, which papers print as a coefficient of variation. */
const variation = (values: readonly number[]): number => {
  const logs = values.map((value) => Math.log(value));
  return Math.sqrt(mean(logs.map((value) => (value - mean(logs)) ** 2)));
};
const ranks = (values: readonly number[]): number[] => {
  const order = values.toSorted((a, b) => a - b);
  return values.map((value) => order.indexOf(value));
};
const correlation = (a: readonly number[], b: readonly number[]): number => {
  const [ma, mb] = [mean(a), mean(b)];
  const together = mean(a.map((x, i) => (x - ma) * (b[i] - mb)));
  return together / Math.sqrt(mean(a.map((x) => (x - ma) ** 2)) * mean(b.map((y) => (y - mb) ** 2)));
};

/** Five hundred people whose resting levels differ as much as papers say, by about a half. */
const people = Array.from({ length: 500 }, (_, person) => {
  const { normal } = stream({ seed: 77, person, cell: 0, second: 0, stream: STREAMS.person });
  return standing(REST * Math.exp(0.47 * normal()), person);
});
const truths = people.map(({ curves }) => curves.plasma_oxytocin.values[0] * 1.00719);

test('an unextracted kit reads a hundred times the truth and does not follow it', () => {
  const readings = people.map((person) => valueRead('unextracted_elisa', person));
  const ratio = median(readings.map((reading, i) => reading / truths[i]));
  const follows = correlation(ranks(readings), ranks(truths));
  process.stderr.write(
    `unextracted ELISA: ${ratio.toFixed(0)} times the truth, rank r = ${follows.toFixed(3)}\n`,
  );
  expect(ratio).toBeGreaterThan(80);
  expect(ratio).toBeLessThan(300);
  expect(Math.abs(follows)).toBeLessThan(0.25);
});

test('at one true level of 1.886 pmol/L the kit reads 80 to 300 times as much, too, in its middle', () => {
  const ratios = people.map(
    ({ person }) => valueRead('unextracted_elisa', standing(REST, person)) / (REST * 1.00719),
  );
  expect(median(ratios)).toBeGreaterThan(80);
  expect(median(ratios)).toBeLessThan(300);
});

test('an assay after extraction follows the truth', () => {
  const high = people.map((person, i) => standing(10 + truths[i], person.person));
  const readings = high.map((person) => valueRead('extracted_ria', person));
  const exact = high.map(({ curves }) => curves.plasma_oxytocin.values[0] * 1.00719);
  expect(median(readings.map((reading, i) => reading / exact[i]))).toBeCloseTo(1, 1);
  expect(correlation(ranks(readings), ranks(exact))).toBeGreaterThan(0.4);
});

test.each([
  ['extracted_ria', 0.12],
  ['lc_ms_ms', 0.12],
] as const)('readings of one level by %s vary by %f', (assay, expected) => {
  const readings = Array.from({ length: 2000 }, (_, i) => valueRead(assay, standing(50), i));
  expect(variation(readings)).toBeGreaterThan(expected * 0.93);
  expect(variation(readings)).toBeLessThan(expected * 1.07);
  expect(median(readings) / (50 * 1.00719)).toBeCloseTo(1, 1);
  expect(ASSAYS[assay].noise).toBe(expected);
});

test('a person has the same matrix all day, and people differ in it', () => {
  const ofADay = (person: number): number[] =>
    Array.from({ length: 96 }, (_, i) => valueRead('unextracted_elisa', standing(REST, person), i * 900));
  const days = Array.from({ length: 40 }, (_, person) => ofADay(person));
  for (const day of days) expect(variation(day)).toBeLessThan(0.13);
  expect(variation(days.map(median))).toBeGreaterThan(0.45);
  expect(variation(days.map(median))).toBeLessThan(1.1);
});

test('the same seed, person and sample give the same reading; any other gives another', () => {
  const usual = valueRead('extracted_ria', standing(20, 3, 5), 600);
  expect(valueRead('extracted_ria', standing(20, 3, 5), 600)).toBe(usual);
  const others = [
    valueRead('extracted_ria', standing(20, 4, 5), 600),
    valueRead('extracted_ria', standing(20, 3, 6), 600),
    valueRead('extracted_ria', standing(20, 3, 5), 601),
    valueRead('lc_ms_ms', standing(20, 3, 5), 600),
  ];
  expect(new Set([usual, ...others]).size).toBe(5);
});

test('two laboratories err independently over the same samples', () => {
  const [a, b] = (['extracted_ria', 'lc_ms_ms'] as const).map((assay) =>
    Array.from({ length: 1000 }, (_, i) => valueRead(assay, standing(50), i)),
  );
  expect(Math.abs(correlation(a, b))).toBeLessThan(0.12);
});

test.each([
  ['extracted_ria', 'not detected (limit 1.5 pg/mL)'],
  ['lc_ms_ms', 'not detected (limit 1 pg/mL)'],
] as const)('%s reports nothing below its limit, and says which', (assay, reason) => {
  const faint = standing(0.3);
  expect(read(assay, faint)).toEqual({ value: null, unit: 'pg/mL', reason });
  expect(read(assay, faint, 3600, { unit: 'pmol/L' })).toEqual({ value: null, unit: 'pmol/L', reason });
  const { value, reason: why } = measure('x', { ...MEAN, assay }, faint);
  expect([value, why]).toEqual([null, reason.replace('detected', 'detected in any of 11 samples')]);
});

test('over a stretch what is not detected counts as the limit, and that is said', () => {
  const values = Float64Array.of(0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 50, 50, 50, 50, 50);
  const half = {
    ...standing(1),
    curves: { plasma_oxytocin: { time: values.map((_, i) => i * 60), values } },
  };
  const assay = 'extracted_ria';
  const note = '6 of 11 samples were not detected and count as the limit, 1.5 pg/mL';
  const found = measure('x', { ...MEAN, assay, as: 'min' }, half);
  expect(found).toEqual({ value: 1.5, unit: 'pg/mL', note });
  const all = { low: { ...MEAN, assay, as: 'min' }, twice: { observable: 'ratio', of: ['low', 'low'] } };
  expect(measureAll(all, () => half).twice).toEqual({ value: 1, unit: '1', note });
  expect(measure('x', { ...MEAN, assay, from_s: 360 }, half).note).toBeUndefined();
});

/** A person whose level and activity of oxytocinase stand still all day. */
const pregnant = (level: number, activity: number, person: number = 0): Outcome => {
  const still = standing(level, person);
  const time = Float64Array.of(0, DAY);
  return {
    ...still,
    curves: { ...still.curves, oxytocinase: { time, values: Float64Array.of(activity, activity) } },
  };
};

test('in a tube without an inhibitor the enzyme of term eats more than 95 % within half an hour', () => {
  const left = (activity: number): number =>
    median(
      Array.from({ length: 500 }, (_, i) =>
        valueRead('lc_ms_ms_without_inhibitor', pregnant(1000, activity, i)),
      ),
    ) / 1007.19;
  expect(left(0)).toBeCloseTo(1, 1);
  expect(left(2.1)).toBeLessThan(0.05);
  // half of the enzyme leaves the root of what all of it leaves
  expect(left(1.05)).toBeCloseTo(Math.sqrt(left(2.1)), 2);
  expect(() => valueRead('lc_ms_ms_without_inhibitor', standing(50))).toThrow(
    /'oxytocinase' was not recorded/,
  );
});

test('the share that a laboratory does not find is counted sample by sample', () => {
  const values = Float64Array.of(0.3, 0.3, 0.3, 50, 50, 50, 50, 50, 50, 50, 50);
  const rising = {
    ...standing(1),
    curves: { plasma_oxytocin: { time: values.map((_, i) => i * 60), values } },
  };
  const what = { observable: 'share_not_detected', assay: 'extracted_ria', every_s: 60 } as const;
  expect(measure('x', { ...what, to_s: 600 }, rising).value).toBeCloseTo(3 / 11, 12);
  expect(measure('x', { ...what, from_s: 180, to_s: 600 }, rising).value).toBe(0);
  expect(measure('x', { ...what, to_s: 0, unit: '%' }, rising)).toEqual({ value: 100, unit: '%' });
});

test('an assay in the blood changes no level, and its mean over a stretch nears the truth', () => {
  const found = measure(
    'x',
    { observable: 'plasma_oxytocin', assay: 'extracted_ria', as: 'mean', from_s: 0, to_s: DAY, every_s: 60 },
    standing(50),
  );
  expect(found.value! / (50 * 1.00719)).toBeCloseTo(1, 1);
});

test.each([
  ['extracted RIA', 'extracted_ria'],
  ['Extracted  ria ', 'extracted_ria'],
  ['LC-MS/MS', 'lc_ms_ms'],
  ['unextracted ELISA', 'unextracted_elisa'],
  ['unextracted_elisa', 'unextracted_elisa'],
])('%s is %s', (written, name) => {
  expect(assayName(written)).toBe(name);
  expect(ASSAY_NAMES).toContain(name);
});
