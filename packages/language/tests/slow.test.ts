import { emitModel, interpret, type Model } from '@tokos/language';
import { expect, test } from 'vitest';
import { elementary } from './elementary.ts';
import { alone, imported, standing, text } from './running.ts';

const EQUATIONS = `
  drive = exp(-y)
  d/dt x = drive*x/second
  d/dt y = x/second
`;
const flat = alone(text(EQUATIONS, { slow: ['drive'] }));
const models: readonly (readonly [string, () => Model | Promise<Model>])[] = [
  ['code', () => imported<Model>((module) => emitModel(flat, module))],
  ['text', () => interpret(flat, elementary)],
];

test.each(models)('a slow value is held until it is worked out again: %s', async (_name, of) => {
  const model = await of();
  const { states, inputs, fixed } = standing(flat, model);
  const { hold, rates } = model.held!;
  const [fresh, kept] = [new Float64Array(2), new Float64Array(2)];
  hold(states, inputs, fixed);
  model.rates(states, inputs, fixed, fresh);
  rates(states, inputs, fixed, kept);
  expect(kept).toEqual(fresh);

  states[1] = 3;
  rates(states, inputs, fixed, kept);
  expect(kept[0]).toBe(fresh[0]);
  model.rates(states, inputs, fixed, fresh);
  expect(kept[0]).not.toBe(fresh[0]);
  hold(states, inputs, fixed);
  rates(states, inputs, fixed, kept);
  expect(kept).toEqual(fresh);
});

test('a text without slow values holds none', async () => {
  const plain = alone(text(EQUATIONS));
  expect((await imported<Model>((module) => emitModel(plain, module))).held).toBeUndefined();
  expect(interpret(plain, elementary).held).toBeUndefined();
});
