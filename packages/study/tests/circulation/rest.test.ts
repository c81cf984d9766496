import { PEOPLE, type PersonKind, person, type Traits } from '@tokos/body';
import { recorder } from '@tokos/engine';
import { expect, test } from 'vitest';
import { fixedStep, Life, placeOf, tolerance } from './body-life.ts';

const DAY = 86_400;
const REST = 1.886;

const somebody: readonly (readonly [PersonKind, Traits])[] = [
  ['woman', {}],
  ['man', {}],
  ['man', { weight_kg: 120 }],
  ['pregnant_woman', { weeks: 12 }],
  ['pregnant_woman', { weeks: 39 }],
  ['nursing_mother', { days: 0 }],
  ['nursing_mother', { days: 2 }],
  ['nursing_mother', {}],
];

test.each(somebody)('a %s at rest (%o) stays at 1.886 pmol/L for a day', (kind, traits) => {
  const level = {
    name: 'level',
    unit: 'pmol/L',
    kind: 'output',
    place: placeOf('outputs', 'plasmaOxytocin'),
  } as const;
  for (const solver of [fixedStep(1), tolerance(1e-9, 1e-12)]) {
    const kept = recorder([level], 60);
    new Life(kind, traits, solver, kept).advance(DAY);
    const { values } = kept.finish().columns[0];
    expect(values).toHaveLength(1441);
    for (const value of values) expect(Math.abs(value / REST - 1)).toBeLessThan(1e-9);
  }
});

test('clearance at term is four to five times that outside of pregnancy', () => {
  const usual = new Life('woman').output('restingClearance');
  expect(usual).toBeGreaterThan(1.3);
  expect(usual).toBeLessThan(1.4);
  for (const weeks of [38, 39, 40]) {
    const ratio = new Life('pregnant_woman', { weeks }).output('restingClearance') / usual;
    expect(ratio).toBeGreaterThan(4);
    expect(ratio).toBeLessThan(5);
  }
});

test('a mother at term secretes as many times more as she clears', () => {
  const [usual, term] = [new Life('woman'), new Life('pregnant_woman', { weeks: 39 })];
  expect(term.output('secretion') / usual.output('secretion')).toBeCloseTo(
    term.output('restingClearance') / usual.output('restingClearance'),
    12,
  );
  // 2.6 ng/min outside of pregnancy and about 12 at term
  const nanograms = (life: Life): number => (life.output('secretion') * 1007.19) / 1000;
  expect(nanograms(usual)).toBeCloseTo(2.6, 1);
  expect(Math.abs(nanograms(term) - 12)).toBeLessThan(0.6);
});

test('the enzyme of the placenta rises from week to week and reaches 2.1 IU/mL in week 40', () => {
  const activity = (weeks: number): number => new Life('pregnant_woman', { weeks }).output('oxytocinase');
  for (let weeks = 5; weeks <= 44; weeks++) expect(activity(weeks)).toBeGreaterThan(activity(weeks - 1));
  expect(activity(40)).toBeCloseTo(2.1, 2);
  expect(activity(28)).toBeCloseTo(2.205 / 2, 12);
  expect(new Life('woman').output('oxytocinase')).toBeLessThan(1e-3);
});

test('the enzyme of the placenta halves in the two days after birth', () => {
  const mother = new Life('pregnant_woman', { weeks: 40 }, fixedStep(1));
  mother.advance(3600);
  const before = mother.output('oxytocinase');
  const [level, clearance] = [mother.output('plasmaOxytocin'), mother.output('restingClearance')];
  mother.set('placenta', 0);
  mother.advance(3600 + DAY);
  expect(mother.output('oxytocinase') / before).toBeCloseTo(Math.SQRT1_2, 6);
  mother.advance(3600 + 2 * DAY);
  expect(mother.output('oxytocinase') / before).toBeCloseTo(1 / 2, 6);
  expect(mother.output('restingClearance')).toBeLessThan(clearance * 0.65);
  expect(mother.output('plasmaOxytocin')).toBeCloseTo(level, 9);
  expect(mother.output('gestation')).toBeCloseTo(40 + 1 / 168, 9);
  const fromTheDoor = [0, 2].map((days) => new Life('nursing_mother', { days }).output('oxytocinase'));
  expect(fromTheDoor[1] / fromTheDoor[0]).toBeCloseTo(1 / 2, 12);
});

test('a pregnancy grows by a week in a week', () => {
  const mother = new Life('pregnant_woman', { weeks: 30 }, fixedStep(1));
  mother.advance(DAY);
  expect(mother.output('gestation')).toBeCloseTo(30 + 1 / 7, 9);
});

test('a heavier body clears more, by the power of three quarters, and holds more', () => {
  const [usual, heavy] = [new Life('man'), new Life('man', { weight_kg: 140 })];
  const ratio = heavy.output('restingClearance') / usual.output('restingClearance');
  expect(ratio).toBeCloseTo(2 ** 0.75, 12);
});

test('every kind of person stands at rest with her or his usual traits, within bounds', () => {
  for (const [kind, { traits, about, noun }] of Object.entries(PEOPLE)) {
    expect(about).toMatch(/\.$/);
    expect(noun).toMatch(/^an? /);
    const usual = Object.fromEntries(Object.entries(traits).map(([name, t]) => [name, t.usual]));
    expect(person(kind as PersonKind, usual)).toEqual(person(kind as PersonKind));
    for (const t of Object.values(traits)) {
      expect(t.least).toBeLessThanOrEqual(t.usual);
      expect(t.usual).toBeLessThan(t.greatest);
    }
  }
});
