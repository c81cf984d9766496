import { expect, test } from 'vitest';
import { incompleteBeta, logGamma } from './incomplete-beta.ts';
import { deviation, mean } from './moments.ts';
import { twoSidedNormal } from './normal-tail.ts';
import { mannWhitney, wilcoxon } from './rank-test.ts';
import { student, twoSidedT, welch } from './t-test.ts';

/** Every answer of this file is that of scipy 1.16 (special.betainc, stats.t, stats.ttest_ind and kin). */
const near = (value: number, answer: number, relative = 1e-11): void =>
  expect(Math.abs(value / answer - 1)).toBeLessThan(relative);

test.each([
  [0.5, 0.5723649429247],
  [2.5, 0.2846828704729192],
  [10, 12.801827480081469],
  [171.3, 708.1149470389971],
])('the logarithm of gamma of %d', (x, answer) => near(logGamma(x), answer));

test.each([
  [0.3, 2, 3, 0.34829999999999994],
  [0.9, 0.5, 0.5, 0.7951672353008665],
  [0.01, 5, 0.5, 2.4712578086395438e-11],
  [0.6, 30, 20, 0.4922998003423522],
])('the incomplete beta function at %d for %d and %d', (x, a, b, answer) =>
  near(incompleteBeta(x, a, b), answer),
);

test.each([
  [0.5, 1, 0.7048327646991335],
  [1, 2, 0.4226497308103742],
  [2, 5, 0.10193947882985835],
  [2.2281388519649385, 10, 0.05000000000180864],
  [3.5, 29, 0.0015244463146546023],
  [1.96, 1000, 0.050273184955748736],
  [-6, 12, 6.216738864858563e-5],
  [1.5, 2.5, 0.24783645308629618],
])('t = %d with %d degrees of freedom is passed by chance as often as the tables say', (t, degrees, answer) =>
  near(twoSidedT(t, degrees), answer),
);

test.each([
  [0.5, 0.6170750774519738],
  [1, 0.31731050786291415],
  [1.959963984540054, 0.05],
  [2.9, 0.003731626600768075],
  [3.1, 0.0019352064264367126],
  [-5, 5.733031437583866e-7],
  [8, 1.244192114854348e-15],
])('a normal number lies beyond %d standard deviations as often as the tables say', (z, answer) =>
  near(twoSidedNormal(z), answer),
);

const before = Float64Array.of(14.1, 9.7, 12.3, 15.8, 11.2, 10.4, 13.3, 8.9, 16.1, 12.2);
const others = Float64Array.of(16.4, 12.9, 12.3, 19.7, 15.5, 14.2, 13.1, 17.6, 18.8);
const after = Float64Array.of(13.1, 11.9, 12.3, 17.8, 14.2, 10.1, 15.3, 11.9, 18.1, 12.9);
const differences = after.map((value, i) => value - before[i]);

test("two groups of people are told apart by Welch's test as scipy does it", () => {
  const { statistic, degrees, p } = welch(before, others);
  near(statistic, 2.70754062804263);
  near(degrees, 16.305657032599807);
  near(p, 0.015340554321752279);
});

test("the same people twice are told apart by Student's test as scipy does it", () => {
  const { statistic, degrees, p } = student(differences);
  near(statistic, 3.0474928508106496);
  expect(degrees).toBe(9);
  near(p, 0.01384896386357696);
});

test('tests by ranks share the ranks of equal values, as scipy does', () => {
  expect(mannWhitney(before, others).statistic).toBe(16.5);
  near(mannWhitney(before, others).p, 0.022184513642497846);
  const rounded = differences.map((value) => Math.round(value * 10) / 10);
  expect(wilcoxon(rounded).statistic).toBe(4);
  near(wilcoxon(rounded).p, 0.027710036659135597);
});

test('people who do not differ are never told apart, and a difference without a spread always', () => {
  const same = new Float64Array(5);
  expect([student(same).p, welch(same, same).p, wilcoxon(same).p, mannWhitney(same, same).p]).toEqual([
    1, 1, 1, 1,
  ]);
  expect(student(same.map(() => 2)).p).toBe(0);
});

test('one value has a mean and no deviation, none has neither', () => {
  expect([mean(Float64Array.of(3)), deviation(Float64Array.of(3))]).toEqual([3, Number.NaN]);
  expect(mean(new Float64Array())).toBeNaN();
});
