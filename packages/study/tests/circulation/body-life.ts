import { type PersonKind, person, type Traits, wholeBody } from '@tokos/body';
import { dormandPrince, type Recorder, rungeKutta4, Simulation, type Solver } from '@tokos/engine';
import { type Flat, flatten, type Model } from '@tokos/language';
import { bodyModel } from '../../src/run/body-model.ts';

export const flat: Flat = flatten(wholeBody);

export const body: Model = await bodyModel();
const { layout } = body;

type Kinds = 'states' | 'inputs' | 'parameters' | 'outputs';
export function placeOf(list: Kinds, name: string): number {
  const place = layout[list].findIndex((q) => q.name === name);
  if (place < 0) throw new Error(`the body has no ${name} among its ${list}`);
  return place;
}

const filled = (list: 'states' | 'inputs' | 'parameters', own: Readonly<Partial<Record<string, number>>>) =>
  Float64Array.from(layout[list], (q) => own[q.name] ?? q.value);

export const fixedStep = (step: number) => (): Solver =>
  rungeKutta4({ size: layout.states.length, rates: body.rates }, { step });
export const tolerance = (rtol: number, atol: number) => (): Solver =>
  dormandPrince(
    { size: layout.states.length, rates: body.rates },
    { rtol, atol: new Float64Array(layout.states.length).fill(atol), longest: 600 },
  );

/** One person who lives until told to stop, with everything that the tests want to know by name. */
export class Life {
  readonly run: Simulation;
  readonly #parameters: Float64Array;

  constructor(
    kind: PersonKind,
    traits: Traits = {},
    solver: () => Solver = fixedStep(1),
    recorder?: Recorder,
  ) {
    const somebody = person(kind, traits);
    this.#parameters = filled('parameters', somebody.parameters);
    this.run = new Simulation({
      model: body,
      parameters: this.#parameters,
      states: filled('states', somebody.states),
      inputs: filled('inputs', somebody.inputs),
      solver: solver(),
      chance: 'middle',
      ...(recorder && { recorder }),
    });
  }
  state(name: string): number {
    return this.run.states[placeOf('states', name)];
  }
  output(name: string): number {
    return this.run.outputs()[placeOf('outputs', name)];
  }
  parameter(name: string): number {
    return this.#parameters[placeOf('parameters', name)];
  }
  set(input: string, value: number): void {
    this.run.act({ set: [[placeOf('inputs', input), value]] });
  }
  give(depot: string, amount: number): void {
    this.run.act({ add: [[placeOf('states', depot), amount]] });
  }
  advance(to: number): void {
    this.run.advance(to);
  }
}
