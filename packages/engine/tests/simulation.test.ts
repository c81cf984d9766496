import { type Asked, type Recorder, recorder } from '@tokos/engine';
import { port } from '@tokos/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bits, faultOf, type Method, methods, modelOf, placeOf, pure, start, state } from './toys.ts';

/** A store that fills, leaks and spills, with chance in the spilling: something of all that a body does. */
const store = modelOf(
  `
  leak = amount/life
  d/dt amount = inflow - leak
  d/dt gone   = leak
  d/dt phase  = inflow*(1 + amount)/60
  when phase >= 1 as spill:
    phase = 0.1*uniform(); spilt += amount*0.2; amount *= 0.8 + 0.01*normal(); n += 1
  level = amount
  `,
  { amount: 2, gone: 0, phase: 0, spilt: 0, n: 0 },
  { parameters: { life: { ...pure(30), unit: 's' } }, outputs: { level: port('1', 'what is in it') } },
);
const chance = { seed: 5, person: 1 } as const;
const asked: readonly Asked[] = [
  { name: 'level', unit: '1', kind: 'output', place: 0 },
  { name: 'gone', unit: '1', kind: 'state', place: placeOf(store, 'gone') },
  { name: 'inflow', unit: '1/s', kind: 'input', place: 0 },
];
const keeping = (every: number): Recorder => recorder(asked, every);

/** Ten minutes with a change of the inflow and a dose, each at its time; `cuts` are further stops. */
function tenMinutes(method: Method, cuts: readonly number[] = [], kept?: Recorder): Float64Array {
  const life = start(store, { method, chance, ...(kept && { recorder: kept }) });
  const deeds = [
    { at: 100, act: () => life.act({ set: [[0, 3]] }) },
    { at: 250.375, act: () => life.act({ add: [[0, 50]] }) },
    { at: 400.9, act: () => life.act({ set: [[0, 0.2]], add: [[0, 1]] }) },
  ];
  const stops = [...new Set([...cuts, ...deeds.map((d) => d.at), 600])].sort((a, b) => a - b);
  for (const stop of stops) {
    life.advance(stop);
    expect(life.time).toBe(stop);
    deeds.find((d) => d.at === stop)?.act();
  }
  return life.states.slice();
}

test.each(['RK4 at 1 s', 'RK4 at 0.25 s'] as const)(
  'a run does not depend on the whole seconds at which the caller looks at it: %s',
  (method) => {
    const uncut = bits(tenMinutes(method));
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 599 }), { maxLength: 60 }), (cuts) => {
        expect(bits(tenMinutes(method, cuts))).toEqual(uncut);
      }),
      { seed: 1, numRuns: 25 },
    );
    const everySecond = Array.from({ length: 599 }, (_, i) => i + 1);
    expect(bits(tenMinutes(method, everySecond))).toEqual(uncut);
  },
);

test.each(methods)('keeping samples does not change the run by a bit: %s', (method) => {
  const unseen = bits(tenMinutes(method));
  for (const every of [1, 7, 0.1, 1 / 3])
    expect(bits(tenMinutes(method, [], keeping(every)))).toEqual(unseen);
});

test.each(methods)('the same run gives the same samples, another person others: %s', (method) => {
  const [a, b] = [keeping(1), keeping(1)];
  tenMinutes(method, [], a);
  tenMinutes(method, [], b);
  expect(a.finish()).toEqual(b.finish());
  const other = start(store, { method, chance: { seed: 5, person: 2 } });
  other.advance(600);
  const same = start(store, { method, chance });
  same.advance(600);
  expect(other.states[0]).not.toBe(same.states[0]);
});

test('samples stand at 0 and every so many seconds, with units, up to the end', () => {
  const kept = keeping(2.5);
  tenMinutes('RK4 at 1 s', [], kept);
  const { time, columns } = kept.finish();
  expect(time).toHaveLength(241);
  expect([time[0], time[1], time[240]]).toEqual([0, 2.5, 600]);
  expect(columns.map((c) => `${c.name} ${c.unit}`)).toEqual(['level 1', 'gone 1', 'inflow 1/s']);
  expect(columns[0].values[0]).toBe(2);
});

test('a sample between two steps lies on the curve, not at the step before', () => {
  const fading = modelOf('d/dt x = -x*inflow/100', { x: 1 }, { parameters: {} });
  for (const method of methods) {
    const kept = recorder([{ name: 'x', unit: '1', kind: 'state', place: 0 }], 0.3);
    const life = start(fading, { method, recorder: kept });
    life.advance(300);
    const { time, columns } = kept.finish();
    time.forEach((t, i) => {
      expect(Math.abs(columns[0].values[i] - Math.exp(-t / 100))).toBeLessThan(1e-8);
    });
  }
});

test('the sample of a moment shows what was before the deed of that moment', () => {
  const kept = keeping(50);
  tenMinutes('RK4 at 1 s', [], kept);
  const inflow = kept.finish().columns[2].values;
  expect(Array.from(inflow.slice(0, 4))).toEqual([1, 1, 1, 3]);
});

test('an act is carried out at once, and so is what it sets off', () => {
  const life = start(store, { chance });
  life.act({ add: [[placeOf(store, 'phase'), 1.5]] });
  expect(state(store, life, 'n')).toBe(1);
  expect(life.time).toBe(0);
  expect(life.outputs()[0]).toBe(life.states[0]);
});

test('inputs hold until they are set again, and an amount is added once', () => {
  const sum = modelOf('d/dt x = inflow', { x: 0 }, { parameters: {} });
  const life = start(sum);
  life.advance(10);
  life.act({ set: [[0, 2]] });
  life.advance(20);
  life.act({ add: [[0, 100]] });
  life.advance(30);
  expect(life.states[0]).toBe(10 + 20 + 100 + 20);
});

test('to advance to where it stands does nothing, and never goes back', () => {
  const life = start(store, { chance });
  life.advance(10.5);
  const before = life.states.slice();
  life.advance(10.5);
  life.advance(3);
  expect(life.time).toBe(10.5);
  expect(life.states).toEqual(before);
});

test('what is stored, lost and spilt is what came in', () => {
  for (const method of methods) {
    const life = start(store, { method });
    life.advance(3600);
    const [amount, gone, spilt] = ['amount', 'gone', 'spilt'].map((s) => state(store, life, s));
    expect(Math.abs((amount + gone + spilt) / (2 + 3600) - 1)).toBeLessThan(1e-9);
  }
});

test.each([
  [-1, 20, 'became -8 (expected 0 to 20)'],
  [-1, Infinity, 'became -8 (expected at least 0)'],
  [2, 20, 'became 22 (expected 0 to 20)'],
])('a signal that leaves its range at %d a second stops the run', (rate, greatest, told) => {
  const level = modelOf(
    'd/dt x = inflow\nplasmaLevel = x',
    { x: 2 },
    { parameters: {}, outputs: { plasmaLevel: port('1', 'a level') } },
  );
  const life = start(level, { ranges: [[0, 0, greatest]] });
  life.act({ set: [[0, rate]] });
  life.advance(2);
  const fault = faultOf(() => life.advance(10));
  expect(fault.code).toBe('range-left');
  expect(fault.message).toBe(`The calculation stopped at 10 s: plasma level ${told}; shorten the step.`);
});

test('an output that is no number stops the run where ranges are watched', () => {
  const root = modelOf(
    'd/dt x = -inflow\nlevel = sqrt(x)',
    { x: 2 },
    { parameters: {}, outputs: { level: port('1', 'a root') } },
  );
  const life = start(root, { ranges: [[0, 0, 20]] });
  expect(faultOf(() => life.advance(5)).code).toBe('not-a-number');
});
