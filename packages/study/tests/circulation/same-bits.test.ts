import { dormandPrince, elementary, rungeKutta4, Simulation, type Solver } from '@tokos/engine';
import { interpret, type Model } from '@tokos/language';
import { expect, test } from 'vitest';
import { body, flat, placeOf } from './body-life.ts';

const numbers = (list: readonly { readonly value: number }[]): Float64Array =>
  Float64Array.from(list, (x) => x.value);

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
