import { expect, test } from 'vitest';
import { faultOf, type Method, methods, modelOf, placeOf, pure, second, start, state } from './toys.ts';

const bladder = modelOf(
  `
  d/dt volume = inflow
  d/dt clock  = 1/second
  when volume >= full as empties: volume = 0; emptied += 1; at = clock
  `,
  { volume: 0, clock: 0, emptied: 0, at: 0 },
  { parameters: { full: pure(300.7), second } },
);

test.each(methods)('a line fires at the crossing itself, not at the next step: %s', (method) => {
  const life = start(bladder, { method });
  life.advance(400);
  expect(state(bladder, life, 'emptied')).toBe(1);
  expect(Math.abs(state(bladder, life, 'at') - 300.7)).toBeLessThan(1e-9);
  expect(Math.abs(state(bladder, life, 'volume') - 99.3)).toBeLessThan(1e-9);
  life.advance(86_400);
  expect(state(bladder, life, 'emptied')).toBe(Math.floor(86_400 / 300.7));
  expect(Math.abs(state(bladder, life, 'at') - 287 * 300.7)).toBeLessThan(1e-6);
});

test('half of the store is gone after one half-life, to a billionth of a second', () => {
  const store = modelOf(
    `
    d/dt amount = -log(2)*amount/halfLife
    d/dt clock  = 1/second + 0*inflow
    when amount <= 0.5: at = clock
    `,
    { amount: 1, clock: 0, at: 0 },
    { parameters: { second, halfLife: { ...pure(347.25), unit: 's' } } },
  );
  const life = start(store, { method: 'RK4 at 0.25 s' });
  life.advance(400);
  expect(Math.abs(state(store, life, 'at') - 347.25)).toBeLessThan(1e-9);
  const adaptive = start(store, { method: 'Dormand-Prince' });
  adaptive.advance(400);
  expect(Math.abs(state(store, adaptive, 'at') - 347.25)).toBeLessThan(1e-4);
});

test('a condition that holds at the start does not fire, and fires when it comes to hold again', () => {
  const life = start(bladder);
  const volume = placeOf(bladder, 'volume');
  const early = modelOf('d/dt x = inflow\nwhen x >= 5: fired += 1', { x: 7, fired: 0 }, { parameters: {} });
  const held = start(early);
  held.advance(10);
  expect(state(early, held, 'fired')).toBe(0);
  held.act({ add: [[0, -20]] });
  held.advance(20);
  expect(state(early, held, 'fired')).toBe(1);
  life.act({ add: [[volume, 1000]] });
  expect(state(bladder, life, 'emptied')).toBe(1);
});

test.each(methods)('a line fires once while its condition goes on to hold: %s', (method) => {
  const model = modelOf('d/dt x = inflow\nwhen x > 3.5: fired += 1', { x: 0, fired: 0 }, { parameters: {} });
  const life = start(model, { method });
  life.advance(50);
  expect(state(model, life, 'fired')).toBe(1);
  life.act({ set: [[0, -1]] });
  life.advance(100);
  expect(state(model, life, 'fired')).toBe(1);
  life.act({ set: [[0, 1]] });
  life.advance(200);
  expect(state(model, life, 'fired')).toBe(2);
});

test('one line sets off the next at the same moment, in a cascade', () => {
  const model = modelOf(
    `
    d/dt dilation = inflow
    when dilation >= 10: full = 1; at = dilation
    when full > 0.5: born = 1
    when born > 0.5: placenta = 1; order += born + full
    when placenta > 0.5: order *= 10
    `,
    { dilation: 0.25, full: 0, born: 0, placenta: 0, order: 0, at: 0 },
    { parameters: {} },
  );
  const life = start(model);
  life.advance(10);
  expect(Array.from(life.states.slice(1), (x) => Math.round(x * 1e9) / 1e9)).toEqual([1, 1, 1, 20, 10]);
  expect(life.states[0]).toBeCloseTo(10.25, 12);
});

test('of two lines that turn true at once the second reads what the first has set', () => {
  const model = modelOf(
    'd/dt x = inflow\nwhen x >= 2: a = b + 1\nwhen x >= 2: b = a + 10',
    { x: 0, a: 0, b: 0 },
    { parameters: {} },
  );
  const life = start(model);
  life.advance(3);
  expect([...life.states]).toEqual([3, 1, 11]);
});

test('lines that set each other off for ever are refused with their names and the time', () => {
  const model = modelOf(
    'd/dt x = inflow\nwhen x >= 2 and up < 0.5 as rises: up = 1\nwhen up > 0.5 as falls: up = 0',
    { x: 0, up: 0 },
    { parameters: {} },
  );
  const fault = faultOf(() => start(model).advance(5));
  expect(fault.code).toBe('crossing-loop');
  expect(fault.message).toMatch(
    /^Two 'when' lines keep setting each other off at 2 s: toy\.(rises|falls)\.$/,
  );
});

test.each(methods)('a thermostat without a gap is refused, one with a gap lives: %s', (method) => {
  const heater = (off: number): ReturnType<typeof modelOf> =>
    modelOf(
      `d/dt x = (2*on - 1)*inflow\nwhen x > ${off} as off: on = 0; n += 1\nwhen x < 1 as on: on = 1`,
      { x: 0.5, on: 1, n: 0 },
      { parameters: {} },
    );
  const fault = faultOf(() => start(heater(1), { method }).advance(20));
  expect(fault.code).toBe('crossing-loop');
  const model = heater(2);
  const life = start(model, { method });
  life.advance(20);
  expect(state(model, life, 'n')).toBe(10); // at 1.5 s and then every 2 s
});

const labour = modelOf(
  `
  d/dt phase = inflow/period
  when phase >= 1 as contraction:
    phase -= 1; period = max(10, 60 + 20*normal()); size = 40 + 10*normal(); chance = uniform(); n += 1
  `,
  { phase: 0, period: 60, size: 0, chance: 0, n: 0 },
  { parameters: {} },
);

/** Size and period of each of the first contractions. */
function contractions(method: Method, person: number, seed = 7, model = labour): number[][] {
  const life = start(model, { method, chance: { seed, person } });
  const kept: number[][] = [];
  for (let t = 1; kept.length < 12; t++) {
    const before = state(model, life, 'n');
    life.advance(t);
    if (state(model, life, 'n') > before)
      kept.push(['size', 'period', 'chance'].map((s) => state(model, life, s)));
  }
  return kept;
}

test('the n-th contraction draws the same numbers under every method', () => {
  const usual = contractions('RK4 at 1 s', 3);
  for (const method of methods) expect(contractions(method, 3)).toEqual(usual);
  expect(new Set(usual.flat()).size).toBe(36);
});

test('another person and another seed draw other numbers', () => {
  const usual = contractions('RK4 at 1 s', 3);
  expect(contractions('RK4 at 1 s', 4)).not.toEqual(usual);
  expect(contractions('RK4 at 1 s', 3, 8)).not.toEqual(usual);
});

test('a line above another does not change what the other draws: a name keeps it', () => {
  const more = modelOf(
    `
    when phase >= 0.5 as halfway: size = 10*uniform()
    d/dt phase = inflow/period
    when phase >= 1 as contraction:
      phase -= 1; period = max(10, 60 + 20*normal()); size = 40 + 10*normal(); chance = uniform(); n += 1
    `,
    { phase: 0, period: 60, size: 0, chance: 0, n: 0 },
    { parameters: {} },
  );
  expect(contractions('RK4 at 1 s', 3, 7, more)).toEqual(contractions('RK4 at 1 s', 3));
});

test('in which order the draws of a firing are asked for, and how often, changes none of them', () => {
  const curious: typeof labour = {
    ...labour,
    change(crossing, states, inputs, fixed, draw, into) {
      for (const place of [3, 2, 1, 0, 2]) draw('uniform', place);
      labour.change(crossing, states, inputs, fixed, draw, into);
    },
  };
  expect(contractions('RK4 at 1 s', 3, 7, curious)).toEqual(contractions('RK4 at 1 s', 3));
});

test('without chance every draw takes its middle: normal 0, uniform 1/2', () => {
  const life = start(labour);
  life.advance(61);
  expect(['period', 'size', 'chance'].map((s) => state(labour, life, s))).toEqual([60, 40, 0.5]);
});
