import { COMPONENTS, type Neurons, person } from '@tokos/body';
import { nameKey } from '@tokos/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile } from '../observables/spikes/quantile.ts';
import { bodyModel } from '../run/body-model.ts';
import { personNumbers } from '../run/person-setup.ts';
import { deviation, mean } from '../statistics/moments.ts';
import { drawnPerson } from './drawn-person.ts';
import { grownVariations } from './grown-variations.ts';
import { BURST_MASS, PRIMING, variationsOf } from './variations.ts';

const model = await bodyModel();
const woman = { kind: 'woman', neurons: 'prescribed' } as const;
const mother = { kind: 'nursing_mother', days: 42, neurons: 'surrogate' } as const;
const variations = variationsOf(model);
const PEOPLE = 4000;
const mothers = Array.from(
  { length: PEOPLE },
  (_, who) => drawnPerson(model, mother, { seed: 3, person: who }).drawn,
);

/** A drawn number of many people, in order. */
const drawnOf = (name: string): Float64Array => {
  const place = mothers[0]!.findIndex((one) => one.name === name);
  return Float64Array.from(mothers, (drawn) => drawn[place]!.value).sort();
};

test('what varies is what the passports give a spread, and nothing else', () => {
  const names = variations.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['gland.kappa', 'plasma.V1', 'plasma.C_rest']));
  expect(names).not.toContain('plasma.W');
  expect(variations.every(({ passport }) => passport.spread! > 0)).toBe(true);
});

test.each(['plasma.CL_lin', 'plasma.V2', 'gland.kappa', 'surrogate.mass'])(
  '%s has its passport value as the median and its spread as the coefficient of variation',
  (name) => {
    const [part, own] = name.split('.');
    const passports = COMPONENTS.find((one) => one.name === part)!.parameters;
    const { value: v, spread: cv } = passports[own!]!;
    expect(cv).toBeGreaterThan(0);
    const values = drawnOf(name);
    // four standard errors at most: of the median of a log-normal, and of a coefficient of variation
    expect(Math.abs(quantile(values, 0.5) / v - 1)).toBeLessThan(0.06);
    expect(Math.abs(deviation(values) / mean(values) / cv! - 1)).toBeLessThan(0.12);
  },
);

test('the logarithm of a drawn number has no skew, and its tails are those of a normal law', () => {
  const logs = drawnOf('gland.kappa').map(Math.log);
  const [middle, sd] = [mean(logs), deviation(logs)];
  const z = logs.map((value) => (value - middle) / sd);
  expect(Math.abs(mean(z.map((v) => v ** 3)))).toBeLessThan(0.16);
  expect(mean(z.map((v) => v ** 4))).toBeCloseTo(3, 0);
});

test('no two parameters of a person hang together', () => {
  const columns = variations.map(({ name }) => name);
  const z = columns.map((_, i) => {
    const own = Float64Array.from(mothers, (drawn) => Math.log(drawn[i]!.value));
    const [middle, sd] = [mean(own), deviation(own)];
    return own.map((value) => (value - middle) / sd);
  });
  z.forEach((a, i) => {
    // 4.5 standard errors of no correlation
    for (const b of z.slice(i + 1)) expect(Math.abs(mean(a.map((v, k) => v * b[k]!)))).toBeLessThan(0.072);
  });
});

test('nobody is drawn as another: names have keys of their own', () => {
  const all = [...variations, ...grownVariations(mother)].map(({ name }) => name);
  const keys = [...all, PRIMING, BURST_MASS].map(nameKey);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the same person comes of the same seed and number, in any order of asking', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.maxSafeNat(), fc.nat(1e6), (person, seed, other) => {
      const once = drawnPerson(model, mother, { seed, person });
      drawnPerson(model, woman, { seed, person: other });
      expect(drawnPerson(model, mother, { seed, person })).toEqual(once);
      if (other === person) return;
      expect(drawnPerson(model, mother, { seed, person: other }).drawn).not.toEqual(once.drawn);
    }),
    { seed: 1, numRuns: 60 },
  );
});

test('a person is as far from the middle of pregnant women as she would be from that of others', () => {
  const chance = { seed: 4, person: 17 };
  const pregnant = { kind: 'pregnant_woman', weeks: 39, weight_kg: 90, neurons: 'prescribed' } as const;
  const [here, there] = [woman, pregnant].map((who) => drawnPerson(model, who, chance).drawn);
  expect(here).toEqual(there);
});

test('a level that starts at a drawn number starts at the drawn one', () => {
  const { numbers } = drawnPerson(model, woman, { seed: 5, person: 2 });
  const place = (of: 'parameters' | 'states', name: string): number =>
    model.layout[of].findIndex((q) => q.name === name);
  const rest = numbers.parameters[place('parameters', 'plasma.C_rest')];
  expect(rest).not.toBe(1.886);
  expect(numbers.states[place('states', 'plasma.C1')]).toBe(rest);
  expect(numbers.states[place('states', 'plasma.C2')]).toBe(rest);
});

test('what no passport spreads is that of the typical person', () => {
  const usual = personNumbers(model, woman);
  const { numbers } = drawnPerson(model, woman, { seed: 5, person: 2 });
  const varied = new Set(variations.flatMap(({ parameters }) => parameters));
  model.layout.parameters.forEach((_, place) => {
    if (!varied.has(place)) expect(numbers.parameters[place]).toBe(usual.parameters[place]);
  });
  expect(numbers.inputs).toEqual(usual.inputs);
});

test('nursing mothers differ in priming and, with it, in their store, where cells have a say', () => {
  type Coupled = Extract<Neurons, { kind: 'coupled' }>;
  const usual = person('nursing_mother').neurons as Coupled;
  expect(quantile(drawnOf(PRIMING), 0.5)).toBeCloseTo(usual.priming.value, 2);
  const { numbers } = drawnPerson(model, mother, { seed: 1, person: 1 });
  const { priming, store } = numbers.neurons as Coupled;
  expect(priming.value).not.toBe(usual.priming.value);
  expect(store.value / usual.store.value).toBeCloseTo(priming.value / usual.priming.value, 12);
  const silent = drawnPerson(model, { ...mother, neurons: 'prescribed' }, { seed: 1, person: 1 });
  expect(silent.numbers.neurons).toBeUndefined();
});
