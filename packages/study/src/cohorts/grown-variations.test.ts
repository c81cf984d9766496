import { expect, test } from 'vitest';
import { bodyModel } from '../run/body-model.ts';
import { startRun } from '../run/run.ts';
import { scenarioFrom } from '../scenario/scenario.ts';
import { deviation, mean } from '../statistics/moments.ts';
import { drawnPerson } from './drawn-person.ts';
import { grownNumbers, grownVariations } from './grown-variations.ts';

const mother = { kind: 'nursing_mother', days: 42, fill: 0.5, neurons: 'surrogate' } as const;
const model = await bodyModel();
const PEOPLE = 3000;
const mothers = Array.from({ length: PEOPLE }, (_, person) =>
  drawnPerson(model, mother, { seed: 5, person }),
);
const own = (place: string, name: string): Float64Array =>
  Float64Array.from(mothers, ({ numbers }) => numbers.grown![place]![name]!);

test('mothers differ in storage, synthesis, appetite of the infant, priming and prolactin', () => {
  const names = grownVariations(mother).map(({ name }) => name);
  const expected = ['breast.V_cap', 'breast.S', 'infant.meal', 'myoepithelium.K', 'lactogenesis.p_early'];
  expect(names).toEqual(expect.arrayContaining([...expected, 'milk-ejection-drive.k_suckling']));
  expect(grownVariations({ kind: 'man', neurons: 'surrogate' })).toEqual([]);
});

test.each([
  ['left-breast', 'V_cap', 0.4],
  ['right-breast', 'S', 0.33],
  ['infant', 'meal', 0.166],
])('%s %s has the coefficient of variation of its passport', (place, name, cv) => {
  const values = own(place, name);
  expect(Math.abs(deviation(values) / mean(values) / cv - 1)).toBeLessThan(0.1);
});

test('both breasts of a mother are alike, and a larger one begins as full as a small one', () => {
  expect(own('left-breast', 'V_cap')).toEqual(own('right-breast', 'V_cap'));
  const [held, room] = [own('left-breast', 'V_a'), own('left-breast', 'V_cap')];
  for (const [i, milk] of held.entries()) expect(milk / room[i]!).toBeCloseTo(0.5, 12);
});

test('what a scenario says of a mother is true of everybody', () => {
  const stated = { ...mother, storage_per_breast_ml: 250 };
  expect(grownVariations(stated).map(({ name }) => name)).not.toContain('breast.V_cap');
  const { numbers } = drawnPerson(model, stated, { seed: 5, person: 3 });
  expect(numbers.grown!['left-breast']).toMatchObject({ V_cap: 250, V_a: 125 });
});

test('without a draw the numbers are those of the typical mother', () => {
  expect(grownNumbers(mother, [])['left-breast']).toEqual({ V_cap: 179, V_a: 89.5 });
});

test('a drawn mother stores in her breasts what was drawn for her', async () => {
  const scenario = scenarioFrom({ tokos: 1, person: mother, max: '1 min', do: [] });
  const { numbers } = mothers[7]!;
  const run = await startRun(scenario, { numbers, signals: ['breast_fill_left', 'milk_stored_left'] });
  run.advance();
  const { curves } = run.outcome();
  const { V_a } = numbers.grown!['left-breast']!;
  expect(curves.milk_stored_left!.values[0]).toBeCloseTo(V_a! + 1.5, 1);
  expect(curves.breast_fill_left!.values[0]).toBeCloseTo(0.5, 3);
});
