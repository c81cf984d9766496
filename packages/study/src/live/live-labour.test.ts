import { Fault } from '@tokos/units';
import { expect, test } from 'vitest';
import type { LivePerson } from './live-person.ts';
import { type LivePersonChoice, startLivePerson } from './start-live-person.ts';

const woman = (seed = 7, traits: Partial<LivePersonChoice> = {}): Promise<LivePerson> =>
  startLivePerson({ kind: 'woman_in_labour', parity: 0, neurons: 'surrogate', ...traits }, { seed });
const of = (person: LivePerson, name: string): number => {
  const values = new Float64Array(person.signals.length);
  person.read(values);
  return values[person.signals.findIndex((signal) => signal.name === name)]!;
};
const HOUR = 3600;
/** When the cervix of somebody is fully open [h]. */
function openAfter(person: LivePerson, most = 40): number {
  for (let hour = 0.25; hour < most; hour += 0.25) {
    person.advance(hour * HOUR);
    if (of(person, 'full_dilation') === 1) return hour;
  }
  return most;
}

test('a labour that began by itself goes from the onset to the placenta under a hand', async () => {
  const person = await woman();
  const opens = openAfter(person);
  person.advance((opens + 3) * HOUR);
  expect(of(person, 'born')).toBe(1);
  expect(of(person, 'placenta')).toBe(0);
  expect(of(person, 'uterine_volume')).toBeGreaterThan(500);
});

test('a loop that is cut does nothing for the labour, and works again once it is joined', async () => {
  const [whole, cut] = [await woman(), await woman()];
  cut.change('cut.softening', 1);
  for (const person of [whole, cut]) person.advance(2 * HOUR);
  expect(of(cut, 'softening')).toBe(0);
  expect(of(whole, 'softening')).toBeGreaterThan(0.1);
  cut.change('cut.softening', 0);
  cut.advance(4 * HOUR);
  expect(of(cut, 'softening')).toBeGreaterThan(0.1);
});

test.each(['stretch_to_oxytocin', 'womb_oxytocin', 'stretch_to_prostaglandin'])(
  'without %s the same cervix opens later',
  async (loop) => {
    const cut = await woman();
    cut.change(`cut.${loop}`, 1);
    expect(openAfter(cut)).toBeGreaterThan(openAfter(await woman()));
  },
);

test('music and massage ease the telling of pain, and the labour takes as long', async () => {
  const [usual, eased] = [await woman(), await woman()];
  for (const care of ['music', 'massage']) eased.change(`labour.${care}`, 1);
  let [least, most] = [0, 0];
  for (let time = 60; time < 4 * HOUR; time += 60) {
    for (const person of [usual, eased]) person.advance(time);
    [least, most] = [Math.max(least, of(eased, 'pain')), Math.max(most, of(usual, 'pain'))];
  }
  expect(least).toBeLessThan(most);
  expect(of(eased, 'dilation')).toBe(of(usual, 'dilation'));
});

test('a bath changes nothing in the model, bit for bit', async () => {
  const [usual, bathing] = [await woman(), await woman()];
  bathing.change('labour.bath', 1);
  for (const person of [usual, bathing]) person.advance(3 * HOUR);
  const values = [usual, bathing].map((person) => {
    const into = new Float64Array(person.signals.length);
    person.read(into);
    return into;
  });
  expect(values[0]).toEqual(values[1]);
});

test('what is done to a woman in labour is done to nobody else', async () => {
  const man = await startLivePerson({ kind: 'man', neurons: 'prescribed' });
  expect(() => man.change('labour.epidural', 1)).toThrow(Fault);
  expect(() => man.change('cut.softening', 1)).toThrow(/woman in labour/);
});
