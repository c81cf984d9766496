import {
  type Component,
  component,
  emitStepped,
  flattenStepped,
  interpretStepped,
  parameter,
  port,
  type StepDraws,
  type SteppedModel,
  startsAt,
} from '@tokos/language';
import { expect, test } from 'vitest';
import { magnocellularCell } from './cell/magnocellular-cell.ts';
import { traceByHand, traceOf } from './cell/trace.ts';
import { elementary } from './elementary.ts';
import { imported, toy } from './running.ts';

const fromText = (c: Component): SteppedModel => interpretStepped(flattenStepped(c), elementary);
const generated = (c: Component): Promise<SteppedModel> =>
  imported<SteppedModel>((path) => emitStepped(flattenStepped(c), path));

/** A stepped text over the pure numbers x = 1 and y = 2, with an output. */
const stepped = (equations: string): Component =>
  component('stepped', {
    about: 'A toy with steps of 10 ms.',
    step: parameter(10, 'ms', toy),
    inputs: equations.includes('rate') ? { rate: port('Hz', 'events') } : {},
    parameters: {},
    states: { x: startsAt(parameter(1, '1', toy)), y: startsAt(parameter(2, '1', toy)) },
    outputs: { out: port('1', 'what the step writes') },
    equations: equations as never,
  });

interface Step {
  readonly states: readonly number[];
  readonly out: number;
  readonly drawn: readonly string[];
}

/** One step, with draws 1, 2, 3 ... and a note of what was asked for. */
function oneStep(model: SteppedModel): Step {
  const drawn: string[] = [];
  const note = (what: string): number => drawn.push(what);
  const draws: StepDraws = {
    poisson: (mean) => note(`poisson ${mean}`),
    normal: () => note('normal'),
    uniform: () => note('uniform'),
  };
  const fixed = new Float64Array(model.fixedCount);
  model.prepare(
    Float64Array.from(model.layout.parameters, (p) => p.value),
    fixed,
  );
  const states = Float64Array.from(model.layout.states, (s) => s.value);
  const out = new Float64Array(1);
  model.step(states, Float64Array.of(200), fixed, out, draws);
  return { states: [...states], out: out[0]!, drawn };
}

test('the text of the cell fires in the same steps as a loop written by hand, for a minute', async () => {
  const [text, made] = [fromText(magnocellularCell), await generated(magnocellularCell)];
  for (const [excitation, seed] of [
    [144, 1],
    [232, 7],
    [500, 3],
  ] as const) {
    const read = traceOf(text, 60, excitation, seed);
    const hand = traceByHand(60, excitation, seed);
    expect(read.spikes.length).toBeGreaterThan(20);
    expect(read.spikes).toEqual(hand.spikes);
    expect(Math.abs(read.released / hand.released - 1)).toBeLessThan(1e-12);
    read.states.forEach((x, i) => {
      expect(Math.abs(x - hand.states[i]!)).toBeLessThanOrEqual(1e-9 * Math.abs(hand.states[i]!));
    });
    expect(traceOf(made, 60, excitation, seed)).toEqual(read);
  }
});

test('a threshold one millivolt higher is another cell: the constants flow from the text', () => {
  const raised = {
    ...magnocellularCell,
    parameters: { ...magnocellularCell.parameters, V_th: parameter(-49, 'mV', toy) },
  };
  const [usual, calmer] = [magnocellularCell, raised].map((c) => traceOf(fromText(c), 20, 232, 7));
  expect(calmer!.spikes.length).toBeLessThan(usual!.spikes.length);
});

test.each<[string, string, Step]>([
  [
    'lines run from top to bottom, and a name means its newest value',
    'next x = x + 10\nnext y = x + y\nout = y',
    { states: [11, 13], out: 13, drawn: [] },
  ],
  [
    'a name that is worked out before a step keeps the older value',
    'before = x\nnext x = x + 10\nnext y = before + y\nout = x - before',
    { states: [11, 3], out: 10, drawn: [] },
  ],
  [
    'a change happens where its condition holds and its line stands',
    'next x = x + 10\nwhen x > 5: x = 0; y += 1\nnext y = y + x\nout = x',
    { states: [0, 3], out: 0, drawn: [] },
  ],
  [
    'a change whose condition does not hold changes nothing',
    'next x = x + 1\nwhen x > 5: x = 0; y *= 7\nnext y = y + x\nout = x',
    { states: [2, 4], out: 2, drawn: [] },
  ],
  [
    'changes of one line read what the changes before them have set',
    'when x > 0: x = 5; y = x\nout = y',
    { states: [5, 5], out: 5, drawn: [] },
  ],
  [
    'draws fall in the order of the text',
    'a = poisson(rate)\nb = normal()\nnext x = a + 10*b\nnext y = uniform()\n' +
      'out = normal() + 10*poisson(2*rate)',
    { states: [21, 3], out: 54, drawn: ['poisson 2', 'normal', 'uniform', 'normal', 'poisson 4'] },
  ],
  [
    'two draws of one line are two numbers',
    'next x = normal() - 10*normal()\nnext y = y\nout = uniform()*uniform()',
    { states: [-19, 2], out: 12, drawn: ['normal', 'normal', 'uniform', 'uniform'] },
  ],
  [
    'a draw in a condition has its turn',
    'when uniform() < 2: x += 10*uniform()\nnext y = normal()\nout = x',
    { states: [21, 3], out: 21, drawn: ['uniform', 'uniform', 'normal'] },
  ],
  [
    'what is drawn does not depend on what holds: every step draws as often',
    'when x > 5: x = normal()\nnext y = if(x > 5, uniform(), y)\nout = x',
    { states: [1, 2], out: 1, drawn: ['normal', 'uniform'] },
  ],
  [
    'the step is known, in its own unit, beside what has another',
    'next x = x + step*rate\nnext y = y\nout = step/step',
    { states: [3, 2], out: 1, drawn: [] },
  ],
])('%s', async (_, equations, expected) => {
  const c = stepped(equations);
  expect(oneStep(fromText(c))).toEqual(expected);
  expect(oneStep(await generated(c))).toEqual(expected);
});

test('the layout tells the step in seconds, whatever unit it was declared in', () => {
  expect(flattenStepped(magnocellularCell).step).toBe(0.001);
  const slow = { ...magnocellularCell, step: parameter(0.5, 'min', toy) };
  expect(flattenStepped(slow).step).toBe(30);
  const [a, b] = [magnocellularCell, slow].map((c) => fromText(c).layout.hash);
  expect(a).not.toBe(b);
});
