import { Fault } from '@tokos/units';
import { expect, test } from 'vitest';
import type { LivePerson } from './live-person.ts';
import { startLivePerson } from './start-live-person.ts';

const BREAST = 'suckling.breast';
const mother = (seed = 7): Promise<LivePerson> =>
  startLivePerson({ kind: 'nursing_mother', days: 42, neurons: 'surrogate' }, { seed });
const of = (person: LivePerson, name: string): number => {
  const values = new Float64Array(person.signals.length);
  person.read(values);
  return values[person.signals.findIndex((signal) => signal.name === name)];
};

test('an infant at the left breast draws milk from it after a let-down, none from the right', async () => {
  const person = await mother();
  person.advance(60);
  person.change(BREAST, 1);
  person.advance(900);
  expect(of(person, 'let_downs')).toBeGreaterThan(0);
  expect(of(person, 'milk_removed_left')).toBeGreaterThan(10);
  expect(of(person, 'milk_removed_right')).toBe(0);
});

test('put to the other side it drinks there, and taken off it does not drink', async () => {
  const person = await mother();
  person.change(BREAST, 2);
  person.advance(600);
  expect(of(person, 'sucks_right')).toBe(1);
  expect(of(person, 'sucks_left')).toBe(0);
  person.change(BREAST, 0);
  person.advance(605);
  const drunk = of(person, 'milk_removed_right');
  person.advance(700);
  expect(of(person, 'milk_removed_right')).toBe(drunk);
});

test('a pump at one breast draws from that one, and lets the other down into its ducts', async () => {
  const person = await mother();
  person.change('pump.right_mmhg', 190);
  person.advance(900);
  expect(of(person, 'milk_removed_right')).toBeGreaterThan(10);
  expect(of(person, 'milk_removed_left')).toBe(0);
});

test('a pump at both breasts empties both alike', async () => {
  const person = await mother();
  person.change('pump.left_mmhg', 190);
  person.change('pump.right_mmhg', 190);
  person.advance(900);
  expect(of(person, 'milk_removed_left')).toBeGreaterThan(10);
  expect(of(person, 'milk_removed_right')).toBeCloseTo(of(person, 'milk_removed_left'), 9);
});

test('a glass is drunk in a quarter of an hour, and two at once are two', async () => {
  const [one, two] = [await mother(), await mother()];
  one.change('alcohol.dose_g_per_kg', 0.2);
  for (let glass = 0; glass < 2; glass++) two.change('alcohol.dose_g_per_kg', 0.2);
  const most = (person: LivePerson): number => {
    let found = 0;
    for (let at = person.time_s; at < 7200; at += 60) {
      person.advance(at + 60);
      found = Math.max(found, of(person, 'ethanol_in_body'));
    }
    return found;
  };
  const [single, double] = [most(one), most(two)];
  expect(single).toBeGreaterThan(0.05);
  expect(single).toBeLessThan(0.2);
  expect(double).toBeGreaterThan(1.9 * single);
});

test('whoever nurses nobody is told so', async () => {
  const woman = await startLivePerson({ kind: 'woman', neurons: 'prescribed' });
  expect(() => woman.change(BREAST, 1)).toThrow(
    "'suckling.breast' needs a nursing mother; the person is a woman. Choose nursing_mother",
  );
  const person = await mother();
  expect(() => person.change(BREAST, 0.5)).toThrow(Fault);
});
