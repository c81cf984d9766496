import {
  type Component,
  emitModel,
  type Flat,
  interpret,
  type Model,
  parameter,
  port,
  startsAt,
  TextFaults,
} from '@tokos/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementary } from './elementary.ts';
import { expressions, type Meant } from './random-expressions.ts';
import { alone, imported, numbers, standing, text, toy } from './running.ts';

const generated = (flat: Flat): Promise<Model> => imported<Model>((path) => emitModel(flat, path));
const bits = (a: Float64Array): BigUint64Array => new BigUint64Array(a.buffer.slice(0));

/** A component whose outputs are random expressions over its states x and y. */
function manyOutputs(meant: readonly Meant[]): Component {
  const names = meant.map((_, i) => `o${i}`);
  const rest = 'd/dt x = (y - x)/second\nd/dt y = -y/second\ntwice(a) = 2*a\nall = twice(1)\n';
  return text(`${rest}${meant.map((m, i) => `o${i} = ${m.text}`).join('\n')}\no = all`, {
    outputs: Object.fromEntries([...names, 'o'].map((n) => [n, port('1', 'a number')])),
  });
}

test('a text means what its author means, and both backends agree on it to the last bit', async () => {
  const meant = fc.sample(expressions, { seed: 1, numRuns: 600 });
  const flat = alone(manyOutputs(meant));
  const [read, made] = [interpret(flat, elementary), await generated(flat)];
  const s = standing(flat, read);
  const fixed = new Float64Array(made.fixedCount);
  made.prepare(numbers(flat.parameters), fixed);
  expect(bits(fixed)).toEqual(bits(s.fixed));
  const [a, b] = [new Float64Array(601), new Float64Array(601)];
  const points = fc.sample(fc.tuple(fc.double({ min: -4, max: 4 }), fc.double({ min: -4, max: 4 })), {
    seed: 2,
    numRuns: 50,
  });
  for (const [x, y] of points) {
    s.states.set([x, y]);
    read.outputs(s.states, s.inputs, s.fixed, a);
    made.outputs(s.states, s.inputs, fixed, b);
    expect(bits(b)).toEqual(bits(a));
    meant.forEach((m, i) => {
      const value = m.value(x, y);
      // beyond 1e300 and where a comparison hangs on the last digit, two right ways may part
      if (Number.isFinite(value) && Math.abs(value) < 1e300) {
        expect(Math.abs(a[i] - value), m.text).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      }
    });
  }
});

const birth = text(
  `
  d/dt x = -rate*(x - y)
  d/dt y = if(x > 3, -1, 1)*rate/(1 + y^2)
  rate   = strength*strength/second
  when x >= full as contraction:
    x = 0.1*normal()*strength; y += max(0.4, 1 + 0.2*normal())*uniform()
  when y > 2 and not (x < 0.5): y = y/2
  when strength > 1: x = 0
  out = x + y
  `,
  {
    parameters: {
      second: parameter(1, 's', toy),
      strength: parameter(0.7, '1', toy),
      full: parameter(1.5, '1', toy),
    },
    states: { x: startsAt(parameter(3, '1', toy)), y: startsAt(parameter(0.5, '1', toy)) },
    outputs: { out: port('1', 'out') },
  },
);

/** Steps of Euler with conditions looked at after each: crude, but every function of a model takes part. */
function crudeRun(model: Model, flat: Flat, steps: number): Float64Array {
  const s = standing(flat, model);
  const n = flat.states.length;
  const [slope, is, was, values] = [n, 3, 3, 2].map((k) => new Float64Array(k));
  const track = new Float64Array(steps * (n + 1));
  const out = new Float64Array(1);
  let chance = 1;
  const draw = (): number => {
    chance = (chance * 16807) % 2147483647;
    return chance / 2147483647;
  };
  for (let i = 0; i < steps; i++) {
    model.rates(s.states, s.inputs, s.fixed, slope);
    for (let k = 0; k < n; k++) s.states[k] += 0.01 * slope[k];
    model.conditions(s.states, s.inputs, s.fixed, is);
    for (let k = 0; k < 3; k++) {
      if (!(is[k] > was[k])) continue;
      model.change(k, s.states, s.inputs, s.fixed, draw, values);
      model.layout.crossings[k].sets.forEach((at, j) => {
        s.states[at] = values[j];
      });
    }
    was.set(is);
    model.outputs(s.states, s.inputs, s.fixed, out);
    track.set([...s.states, out[0]], i * (n + 1));
  }
  return track;
}

test('a whole run with changes and chance has the same bits from list and from generated code', async () => {
  const flat = alone(birth);
  const [read, made] = [interpret(flat, elementary), await generated(flat)];
  expect(made.layout).toEqual(read.layout);
  const [a, b] = [crudeRun(read, flat, 20_000), crudeRun(made, flat, 20_000)];
  expect(bits(b)).toEqual(bits(a));
  expect(new Set(a).size).toBeGreaterThan(10_000);
});

test('all changes of one line of a smooth text read the values before it', () => {
  const flat = alone(text('d/dt x = 0*y/second\nd/dt y = 1/second\nwhen y > 5: x = y; y = x'));
  const s = standing(flat);
  s.states.set([3, 7]);
  const into = new Float64Array(2);
  s.model.change(0, s.states, s.inputs, s.fixed, () => 0, into);
  expect([...into]).toEqual([7, 3]);
});

test('a state that only changes set is held: it needs no line that says so', () => {
  const s = standing(alone(text('d/dt x = y/second\nwhen x > 2: y = 0')));
  const slope = new Float64Array(2);
  s.model.rates(s.states, s.inputs, s.fixed, slope);
  expect([...slope]).toEqual([2, 0]);
});

test('lines of a smooth text have no order', () => {
  const [forwards, backwards] = [
    'a = x + 1\nb = a*y\nd/dt x = b/second\nd/dt y = a/second',
    'd/dt x = b/second\nd/dt y = a/second\nb = a*y\na = x + 1',
  ].map((t) => standing(alone(text(t))).model.layout.hash);
  expect(forwards).toBe(backwards);
});

test('the hash of a model follows its equations and units, not its numbers', () => {
  const hash = (t: string, more = {}): string => standing(alone(text(t, more))).model.layout.hash;
  const plain = 'd/dt x = -x/second\nd/dt y = -y/second';
  const slow = { parameters: { second: parameter(7, 's', toy) } };
  const inMinutes = { parameters: { second: parameter(1, 'min', toy) } };
  expect(hash(plain, slow)).toBe(hash(plain));
  expect(hash(plain, inMinutes)).not.toBe(hash(plain));
  expect(hash('d/dt x = -x/second\nd/dt y = -2*y/second')).not.toBe(hash(plain));
  expect(hash(`${plain}\nwhen x < 1 as a: x = 2`)).not.toBe(hash(`${plain}\nwhen x < 1 as b: x = 2`));
});

test('a random expression with a unit where none belongs is refused, never worked out', () => {
  const meant = fc.sample(expressions, { seed: 3, numRuns: 100 });
  for (const m of meant.filter(({ text: t }) => t.includes('x'))) {
    const wrong = manyOutputs([{ ...m, text: `(${m.text}) + second` }]);
    expect(() => alone(wrong)).toThrow(TextFaults);
  }
});
