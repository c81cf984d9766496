import { expect, test } from 'vitest';
import { labourOf, labours, mean } from './woman.ts';

const WOMEN = 6;
const first = await labours(WOMEN);
const third = await labours(WOMEN, { parity: 2 });
const numb = await labours(WOMEN, {}, [{ epidural: {} }]);
const fine = { solver: { name: 'rk4', step: 0.5, tolerance: 1e-6 } } as const;
const half = [await labourOf(0, {}, [], fine), await labourOf(1, {}, [], fine)];
const exact = { solver: { name: 'dormand_prince', step: 1, tolerance: 1e-7 } } as const;
const unheld = await labourOf(0, {}, [], exact);

test('a first labour that begins by itself ends with a child, and then the placenta', () => {
  for (const { birth, third: placenta } of first) {
    expect(birth).toBeGreaterThan(2);
    expect(birth).toBeLessThan(36);
    expect(placenta).toBeGreaterThan(0);
  }
});

test('the cervix opens faster and faster, though no equation knows a phase', () => {
  expect(mean(first, 'early')).toBeGreaterThan(1.5 * mean(first, 'late'));
});

test('contractions come three to five times in ten minutes, at 25 to 55 mmHg', () => {
  expect(mean(first, 'pace')).toBeGreaterThan(3);
  expect(mean(first, 'pace')).toBeLessThan(5);
  expect(mean(first, 'amplitude')).toBeGreaterThan(25);
  expect(mean(first, 'amplitude')).toBeLessThan(55);
  expect(mean(first, 'activity')).toBeCloseTo(mean(first, 'pace') * mean(first, 'amplitude'), -1.3);
});

test('who has given birth before is quicker, above all at bearing down (Zhang 2010, 6 to 36 min)', () => {
  expect(mean(third, 'birth')).toBeLessThan(mean(first, 'birth'));
  expect(mean(third, 'second')).toBeLessThan(mean(first, 'second') / 2);
});

test('an epidural takes pulses of oxytocin and makes bearing down longer', () => {
  expect(mean(numb, 'second') / mean(first, 'second')).toBeGreaterThan(1.3);
  expect(mean(numb, 'pulses')).toBeLessThan(mean(first, 'pulses'));
});

test('half the step of the solver changes the time from 4 to 10 cm by less than 0.5 %', () => {
  half.forEach(({ dilating }, one) => {
    expect(Math.abs(dilating / first[one]!.dilating - 1)).toBeLessThan(0.005);
  });
});

test('what is held for a second changes that by less than 0.5 %, against a method that holds nothing', () => {
  expect(Math.abs(unheld.dilating / first[0]!.dilating - 1)).toBeLessThan(0.005);
});
