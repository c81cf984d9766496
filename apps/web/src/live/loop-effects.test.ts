import { BODIES } from '@tokos/body';
import { startLivePerson } from '@tokos/study';
import { expect, test } from 'vitest';
import { withLoopEffects } from './loop-effects.ts';
import { LOOP_ARROWS, type LoopEffect } from './loop-names.ts';
import type { LivePerson } from './model.ts';
import { presentModel } from './present-model.ts';

const HOUR = 3600;
const numbers = new Map(
  BODIES['labouring-body'].components.flatMap(({ name, parameters }) =>
    Object.entries<{ readonly value: number }>(parameters).map(([symbol, { value }]) => [
      `${name}.${symbol}`,
      value,
    ]),
  ),
);

const inLabour = async (): Promise<LivePerson> =>
  withLoopEffects(
    await startLivePerson({ kind: 'woman_in_labour', parity: 0, neurons: 'surrogate' }, { seed: 1 }),
    (name) => numbers.get(name)!,
  );
const of = (person: LivePerson, name: string): number => {
  const values = new Float64Array(person.signals.length);
  person.read(values);
  return values[person.signals.findIndex((signal) => signal.name === name)]!;
};
const at = async (time_s: number, cut?: string): Promise<LivePerson> => {
  const person = await inLabour();
  person.advance(time_s);
  if (cut) person.change(cut, 1);
  return person;
};

test.each([3, 6, 9, 10])('each effect is a share of the rate that it feeds, hour %i', async (hour) => {
  const person = await at(hour * HOUR);
  for (const name of LOOP_ARROWS) {
    expect(of(person, name), name).toBeGreaterThanOrEqual(0);
    expect(of(person, name), name).toBeLessThanOrEqual(1);
  }
});

/** What a minute makes of a state, from the same moment, with a loop and without it. */
async function grown(signal: string, cut: string): Promise<{ whole: number; without: number }> {
  const start = 8 * HOUR;
  const [one, other] = [await at(start), await at(start, cut)];
  const before = of(one, signal);
  for (const person of [one, other]) person.advance(start + 60);
  return { whole: of(one, signal) - before, without: of(other, signal) - before };
}

test.each([
  ['effect_stretch_prostaglandin', 'cut.stretch_to_prostaglandin'],
  ['effect_oxytocin_prostaglandin', 'cut.oxytocin_to_prostaglandin'],
] as const)('%s is what a cut takes from the making of prostaglandin', async (effect, cut) => {
  const { whole, without } = await grown('prostaglandin', cut);
  const person = await at(8 * HOUR);
  const turnover = numbers.get('prostaglandins.k_PG')!;
  const lost = (whole - without) / -Math.expm1(-turnover);
  // Stretch and oxytocin wander within the minute.
  const made = of(person, 'prostaglandin') + whole / -Math.expm1(-turnover);
  expect(of(person, effect)).toBeCloseTo(lost / made, 2);
});

test('a loop that is cut has no effect left, and its neighbours keep theirs', async () => {
  const CUTS: readonly (readonly [cut: string, gone: readonly LoopEffect[]])[] = [
    ['cut.stretch_to_oxytocin', ['effect_stretch_oxytocin']],
    ['cut.womb_oxytocin', ['effect_womb_oxytocin']],
    ['cut.stretch_to_prostaglandin', ['effect_stretch_prostaglandin']],
    ['cut.oxytocin_to_prostaglandin', ['effect_oxytocin_prostaglandin']],
    ['cut.softening', ['effect_prostaglandin_softening', 'effect_contraction_softening']],
  ];
  for (const [cut, gone] of CUTS) {
    const [whole, without] = [await at(6 * HOUR), await at(6 * HOUR, cut)];
    for (const person of [whole, without]) person.advance(6 * HOUR + 2);
    for (const name of gone) {
      expect(of(whole, name), name).toBeGreaterThan(0.02);
      expect(of(without, name), name).toBe(0);
    }
    const kept = LOOP_ARROWS.filter((name) => !gone.includes(name) && name !== 'effect_womb_oxytocin');
    for (const name of kept) expect(of(without, name), name).toBeGreaterThan(0);
  }
});

test('softening is split between prostaglandin and strain, and nothing is left over', async () => {
  const person = await at(5 * HOUR);
  const both = of(person, 'effect_prostaglandin_softening') + of(person, 'effect_contraction_softening');
  expect(both).toBeCloseTo(1, 12);
});

test('somebody who has given birth before shows the numbers of later births', () => {
  const betaOf = (parity: number): number =>
    presentModel!
      .passports({ kind: 'woman_in_labour', parity })
      .dilation!.find(({ name }) => name === 'beta')!.value;
  expect(betaOf(1)).toBeGreaterThan(betaOf(0));
  expect(betaOf(4)).toBe(betaOf(2));
});
