import { wholeBody } from '@tokos/body';
import { dormandPrince, elementary, rungeKutta4, Simulation, type Solver } from '@tokos/engine';
import { flatten, holdTotals, interpret, type Model, tape } from '@tokos/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partings } from '../../language/tests/slopes.ts';
import { body, flat, placeOf } from './body-life.ts';

const numbers = (list: readonly { readonly value: number }[]): Float64Array =>
  Float64Array.from(list, (x) => x.value);
const room = (length: number, max: number) =>
  fc
    .array(fc.double({ min: 0, max, noNaN: true }), { minLength: length, maxLength: length })
    .map((all) => Float64Array.from(all));

/** States of anybody at any time: levels, depots, weeks of pregnancy, days since birth. */
const states = room(flat.states.length, 1000).map((y) => {
  y[placeOf('states', 'oxytocinase.gestation')] *= 45 / 1000;
  y[placeOf('states', 'oxytocinase.since')] *= 30 / 1000;
  return y;
});
const inputs = room(flat.inputs.length, 500).map((u) => {
  u[placeOf('inputs', 'placenta')] = Math.round(u[placeOf('inputs', 'placenta')] / 500);
  return u;
});

test('the derivative of the whole body is its slope, at states that anybody may be in', () => {
  const look = partings(flat, elementary);
  fc.assert(
    fc.property(states, inputs, (y, u) => {
      const worst = look(y, u);
      expect(worst.error, `${worst.where}: ${worst.exact} and ${worst.measured}`).toBeLessThan(1e-6);
    }),
    { seed: 1, numRuns: 40 },
  );
});

test('the rate of every total that is said to be conserved vanishes at 200 states', () => {
  expect(flat.totals.map((t) => t.component)).toEqual(['routes', 'plasma', 'carbetocin', 'atosiban']);
  const nodes = flat.totals.flatMap((t) => [t.rate, ...t.parts]);
  const rates = tape(nodes, new Map(), elementary);
  const own = numbers(flat.parameters);
  const into = new Float64Array(nodes.length);
  fc.assert(
    fc.property(states, inputs, (y, u) => {
      rates(y, u, own, into);
      let at = 0;
      for (const { parts, text } of flat.totals) {
        const [rate, ...moved] = into.subarray(at, at + 1 + parts.length);
        expect(Math.abs(rate), text).toBeLessThanOrEqual(1e-12 * Math.max(1, ...moved.map(Math.abs)));
        at += 1 + parts.length;
      }
    }),
    { seed: 2, numRuns: 200 },
  );
  expect(() => holdTotals(flat, elementary)).not.toThrow();
});

test.each([
  ['routes', 'injected + inhaled', '0.999*injected + inhaled', true],
  ['routes', 'd/dt lost     = left - absorption', 'd/dt lost     = left - 1.0001*absorption', false],
  ['plasma', 'd/dt C2 = Q*(C1 - C2)', 'd/dt C2 = 1.001*Q*(C1 - C2)', false],
  ['plasma', 'd/dt oxytocinCleared = CL(C1)*C1', 'd/dt oxytocinCleared = CL(C_rest)*C1', false],
  ['carbetocin', '(1 - F)*k*muscle', '(1 - 1.01*F)*k*muscle', false],
  ['atosiban', 'd/dt gone  = CL*C1', 'd/dt gone  = CL*C2', false],
])('a spoiled equation of %s (%s) is caught unless all of it is told alike', (name, right, wrong, holds) => {
  const spoiled = wholeBody.components.map((c) => {
    if (c.name !== name) return c;
    expect(c.equations).toContain(right);
    return { ...c, equations: c.equations.replace(right, wrong) };
  });
  const other = flatten({ ...wholeBody, components: spoiled as typeof wholeBody.components });
  const look = () => holdTotals(other, elementary);
  if (holds) expect(look).not.toThrow();
  else expect(look).toThrow(new RegExp(`^${name}: '.*' is said to be conserved and changes by`));
});

const methods: Readonly<Record<string, (m: Model) => Solver>> = {
  'RK4 at 1 s': (m) => rungeKutta4({ size: flat.states.length, rates: m.rates }, { step: 1 }),
  'Dormand-Prince': (m) =>
    dormandPrince(
      { size: flat.states.length, rates: m.rates },
      { rtol: 1e-7, atol: new Float64Array(flat.states.length).fill(1e-9), longest: 60 },
    ),
};

test.each(Object.keys(methods))(
  'the text and the code made of it live two hours with the same bits: %s',
  (method) => {
    const read = interpret(flat, elementary);
    expect(body.layout).toEqual(read.layout);
    const [a, b] = [read, body].map((model) => {
      const life = new Simulation({
        model,
        parameters: numbers(flat.parameters),
        states: numbers(flat.states),
        inputs: numbers(flat.inputs),
        solver: methods[method](model),
        chance: 'middle',
      });
      life.act({ set: [[placeOf('inputs', 'placenta'), 1]], add: [[placeOf('states', 'routes.nose'), 4e4]] });
      life.advance(600.25);
      life.act({ set: [[placeOf('inputs', 'infusion'), 17]] });
      life.act({ add: [[placeOf('states', 'carbetocin.muscle'), 1e5]] });
      life.advance(7200);
      return new BigUint64Array(Float64Array.of(...life.states, ...life.outputs()).buffer);
    });
    expect(b).toEqual(a);
  },
);
