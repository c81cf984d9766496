import { PortTable, rungeKutta4, Simulation, steppedPart } from '@tokos/engine';
import type { StepDraws, SteppedModel } from '@tokos/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelOf } from './toys.ts';

type Step = SteppedModel['step'];

/** A part with one input, one output and as many states as asked for; `lived` counts its seconds. */
function living(step: Step, states = 0) {
  const lived = { seconds: 0 };
  const model: SteppedModel = {
    layout: {
      name: 'toy',
      hash: '',
      step: 1,
      parameters: [],
      states: Array.from({ length: states }, (_, i) => ({ name: `y${i}`, unit: '1', value: 0 })),
      inputs: [{ name: 'heard', unit: '1' }],
      outputs: [{ name: 'said', unit: '1' }],
    } as unknown as SteppedModel['layout'],
    fixedCount: 0,
    prepare: () => undefined,
    step(...all) {
      lived.seconds++;
      step(...all);
    },
  };
  const body = modelOf('d/dt x = inflow - x/second', { x: 0 });
  const simulation = new Simulation({
    model: body,
    parameters: Float64Array.from(body.layout.parameters, ({ value }) => value),
    states: new Float64Array(1),
    inputs: new Float64Array(1),
    solver: rungeKutta4({ size: 1, rates: body.rates }, { step: 1 }),
    chance: 'middle',
  });
  const ports = new PortTable(simulation, body.layout);
  ports.write('heard', 0);
  const part = steppedPart(model, { seed: 1, person: 0 });
  part.begin(ports);
  return { ports, part, lived };
}

const twice: Step = (_y, u, _q, o) => {
  o[0] = 2 * u[0]!;
};
/** Follows what it hears, and forgets it by half a second. */
const follows: Step = (y, u, _q, o) => {
  y[0] = u[0] === 0 ? (y[0]! < 1e-3 ? 0 : y[0]! / 2) : u[0]!;
  o[0] = y[0]!;
};
const chances: Step = (_y, _u, _q, o, draws: StepDraws) => {
  o[0] = draws.uniform();
};

test('a part without a state lives a second only when it hears something new', () => {
  const { ports, part, lived } = living(twice);
  for (let second = 0; second < 10; second++) part.meet(ports, second);
  expect(lived.seconds).toBe(2); // before the first second, and in it
  ports.write('heard', 3);
  part.meet(ports, 10);
  expect([ports.read('said'), lived.seconds]).toEqual([6, 3]);
});

test('what others add to what a part said is gone in the next second, also while it rests', () => {
  const { ports, part } = living(twice);
  ports.write('heard', 3);
  for (let second = 0; second < 5; second++) {
    part.meet(ports, second);
    expect(ports.read('said')).toBe(6);
    ports.write('said', ports.read('said') + 1);
  }
});

test('a part that draws lives every second', () => {
  const { ports, part, lived } = living(chances);
  const said = Array.from({ length: 10 }, (_, second) => {
    part.meet(ports, second);
    return ports.read('said');
  });
  expect(new Set(said).size).toBe(10);
  expect(lived.seconds).toBe(11);
});

test('whatever a part hears and when, resting changes nothing of what it says', () => {
  const course = fc.array(fc.constantFrom(0, -0, 0, 0, 1, 2), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(course, (heard) => {
      const { ports, part } = living(follows, 1);
      const [y, o] = [new Float64Array(1), new Float64Array(1)];
      heard.forEach((value, second) => {
        ports.write('heard', value);
        part.meet(ports, second);
        follows(y, Float64Array.of(value), y, o, undefined as never);
        expect(ports.read('said')).toBe(o[0]);
      });
    }),
  );
});

test('a part that goes on from where it was saved does not rest on what it had heard before', () => {
  const { ports, part } = living(follows, 1);
  ports.write('heard', 2);
  part.meet(ports, 0);
  const saved = part.save();
  ports.write('heard', 0);
  for (let second = 1; second < 40; second++) part.meet(ports, second);
  expect(ports.read('said')).toBe(0);
  part.load(saved);
  part.meet(ports, 40);
  expect(ports.read('said')).toBe(1);
});

test('what a later part adds to a port is added to what the part says, not to the sum of before', () => {
  const { ports, part } = living(twice);
  ports.write('heard', 1);
  for (let second = 0; second < 5; second++) {
    part.meet(ports, second);
    ports.write('said', ports.read('said') + 10);
  }
  expect(ports.read('said')).toBe(12);
});
