import { component, flatten, holdTotals, parameter, port, startsAt, wire } from '@tokos/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tape } from '../src/emit/tape.ts';
import { elementary } from './elementary.ts';
import { toy } from './running.ts';

const sites = parameter(1, 'pmol/L', toy);

/** A receptor that is free, bound or hidden, beside a ligand; the numbers are a toy's. */
const receptor = (internalised: string) =>
  component('receptor', {
    about: 'Binding, internalisation and return.',
    inputs: { dose: port('pmol/min', 'ligand') },
    parameters: {
      k_on: parameter(0.03, 'L/pmol/min', toy),
      k_off: parameter(2, '1/h', toy),
      k_in: parameter(0.1, '1/min', toy),
      V: parameter(11, 'L', toy),
    },
    states: {
      R: startsAt(sites),
      B: startsAt(sites),
      D: startsAt(sites),
      L: startsAt(sites),
      given: startsAt(parameter(11, 'pmol', toy)),
    },
    outputs: {},
    conserves: ['R + B + D', 'V*(L + B + D) - given'],
    equations: `
      bind   = k_on*L*R - k_off*B
      d/dt R = k_in*D - bind
      d/dt B = bind - k_in*B
      d/dt D = ${internalised} - k_in*D
      d/dt L = dose/V - bind + k_in*D
      d/dt given = dose
    ` as never,
  });

test('a pool that is only moved about is conserved at 200 random points', () => {
  const flat = flatten(wire('cell', [receptor('k_in*B')], { dose: '3 pmol/min' }));
  expect(flat.totals.map((t) => t.text)).toEqual(['R + B + D', 'V*(L + B + D) - given']);
  const nodes = flat.totals.flatMap((t) => [t.rate, ...t.parts]);
  const look = tape(nodes, new Map(), elementary);
  const parameters = Float64Array.from(flat.parameters, (p) => p.value);
  const into = new Float64Array(nodes.length);
  const level = fc.double({ min: 0, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(fc.array(level, { minLength: 5, maxLength: 5 }), level, (states, dose) => {
      look(Float64Array.from(states), Float64Array.of(dose), parameters, into);
      let at = 0;
      for (const { parts } of flat.totals) {
        const [rate, ...moved] = into.subarray(at, at + 1 + parts.length);
        expect(Math.abs(rate)).toBeLessThanOrEqual(1e-12 * Math.max(1, ...moved.map(Math.abs)));
        at += 1 + parts.length;
      }
    }),
    { seed: 6, numRuns: 200 },
  );
});

test('the declared totals hold, and a spoiled equation does not pass', () => {
  const flatOf = (internalised: string) =>
    flatten(wire('cell', [receptor(internalised)], { dose: '3 pmol/min' }));
  expect(() => holdTotals(flatOf('k_in*B'), elementary)).not.toThrow();
  expect(() => holdTotals(flatOf('0.999*k_in*B'), elementary)).toThrow(
    /receptor: 'R \+ B \+ D' is said to be conserved and changes by/,
  );
  expect(() => holdTotals(flatOf('k_in*R'), elementary)).toThrow(/'R \+ B \+ D'/);
});

test('a loss of one in a million is seen, rounding is not', () => {
  const flat = flatten(wire('cell', [receptor('1.000001*k_in*B')], { dose: '3 pmol/min' }));
  expect(() => holdTotals(flat, elementary)).toThrow(/conserved/);
});
