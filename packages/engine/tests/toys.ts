import {
  type Chance,
  dormandPrince,
  elementary,
  type Recorder,
  rungeKutta4,
  type Setup,
  Simulation,
  type Solver,
} from '@tokos/engine';
import {
  type Component,
  component,
  flatten,
  interpret,
  type Model,
  parameter,
  port,
  startsAt,
  wire,
} from '@tokos/language';
import { Fault } from '@tokos/units';

const toy = { about: 'for a test', known: 'assumed', because: 'a test' } as const;
export const pure = (value: number) => parameter(value, '1', toy);
export const second = parameter(1, 's', toy);

/** A text over pure numbers, alone in the world; `inflow` is what the world gives. */
export function modelOf(
  equations: string,
  states: Readonly<Record<string, number>>,
  more: Partial<Component> = {},
): Model {
  const c: Component = {
    ...component('toy', {
      about: 'A toy.',
      inputs: { inflow: port('1/s', 'what the world gives') },
      parameters: { second },
      states: {},
      outputs: {},
      equations: equations as never,
    }),
    states: Object.fromEntries(Object.entries(states).map(([name, x]) => [name, startsAt(pure(x))])),
    ...more,
  };
  return interpret(flatten(wire('world', [c], { inflow: '1 1/s' })), elementary);
}

/** Methods by name: with a fixed step [s], or with a tolerance. */
export const METHODS = {
  'RK4 at 1 s': (m: Model) => rungeKutta4(sized(m), { step: 1 }),
  'RK4 at 0.25 s': (m: Model) => rungeKutta4(sized(m), { step: 0.25 }),
  'Dormand-Prince': (m: Model) => tolerant(m, 1e-9),
} as const;
export type Method = keyof typeof METHODS;
export const methods = Object.keys(METHODS) as Method[];

export const tolerant = (m: Model, rtol: number, longest = 10): Solver =>
  dormandPrince(sized(m), { rtol, atol: new Float64Array(m.layout.states.length).fill(rtol), longest });
const sized = (m: Model) => ({ size: m.layout.states.length, rates: m.rates });

export interface Start {
  readonly method?: Method;
  readonly chance?: Chance;
  readonly recorder?: Recorder;
  readonly ranges?: NonNullable<Setup['ranges']>;
}

export function start(
  model: Model,
  { method = 'RK4 at 1 s', chance = 'middle', ...more }: Start = {},
): Simulation {
  const numbers = (list: readonly { readonly value: number }[]): Float64Array =>
    Float64Array.from(list, (x) => x.value);
  const { parameters, states, inputs } = model.layout;
  return new Simulation({
    model,
    parameters: numbers(parameters),
    states: numbers(states),
    inputs: numbers(inputs),
    solver: METHODS[method](model),
    chance,
    ...more,
  });
}

/** The present value of a state, by its name. */
export function state(model: Model, life: Simulation, name: string): number {
  const place = placeOf(model, name);
  return life.states[place];
}
export function placeOf(model: Model, name: string): number {
  const place = model.layout.states.findIndex((s) => s.name === `toy.${name}`);
  if (place < 0) throw new Error(`there is no state ${name}`);
  return place;
}

export const bits = (a: Float64Array): BigUint64Array => new BigUint64Array(a.slice().buffer);

export const faultOf = (act: () => unknown): Fault => {
  try {
    act();
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    throw fault;
  }
  throw new Error('nothing was refused');
};
