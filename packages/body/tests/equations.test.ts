import { wholeBody } from '@tokos/body';
import { type Elementary, type Flat, flatten, holdTotals, jacobian, tape } from '@tokos/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const flat: Flat = flatten(wholeBody);
/** Those of the machine will do: the engine's own are judged where they stand. */
const { exp, log, log10, sin, cos, tanh, pow } = Math;
const elementary: Elementary = { exp, log, log10, sin, cos, tanh, pow };

const placeOf = (list: 'states' | 'inputs', name: string): number => {
  const place = flat[list].findIndex((q) => q.name === name);
  if (place < 0) throw new Error(`the body has no ${name}`);
  return place;
};
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
  const entries = jacobian(flat);
  const exact = new Map(entries.map((e, i) => [`${e.row} ${e.column}`, i]));
  const exactly = tape(
    entries.map((e) => e.node),
    new Map(),
    elementary,
  );
  const rates = tape(flat.rates, new Map(), elementary);
  const own = numbers(flat.parameters);
  const n = flat.states.length;
  const [slopes, up, down] = [entries.length, n, n].map((length) => new Float64Array(length));
  fc.assert(
    fc.property(states, inputs, (y, u) => {
      exactly(y, u, own, slopes);
      for (let column = 0; column < n; column++) {
        const h = 1e-5 * Math.max(1, y[column]);
        const [there, back] = [y.slice(), y.slice()];
        there[column] += h;
        back[column] -= h;
        rates(there, u, own, up);
        rates(back, u, own, down);
        for (let row = 0; row < n; row++) {
          const measured = (up[row] - down[row]) / (there[column] - back[column]);
          const slope = slopes[exact.get(`${row} ${column}`) ?? -1] ?? 0;
          const rounding = (1e-15 * Math.abs(up[row])) / h; // what a difference cannot tell
          const room = 1e-6 * Math.max(1e-3, Math.abs(slope)) + rounding;
          const where = `${flat.states[row].name} by ${flat.states[column].name}`;
          expect(Math.abs(measured - slope), where).toBeLessThanOrEqual(room);
        }
      }
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
