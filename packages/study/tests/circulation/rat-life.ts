import { person, type RatKind, type Traits } from '@tokos/body';
import { rungeKutta4, Simulation } from '@tokos/engine';
import type { Model } from '@tokos/language';
import { bodyModel } from '../../src/run/body-model.ts';

export const ratModel: Model = await bodyModel('wasm', 'rat-body');
const { layout } = ratModel;
type Kinds = 'states' | 'inputs' | 'outputs';

function place(list: Kinds, name: string): number {
  const found = layout[list].findIndex((q) => q.name === name);
  if (found < 0) throw new Error(`the rat has no ${name} among its ${list}`);
  return found;
}
const filled = (list: 'states' | 'inputs' | 'parameters', own: Readonly<Partial<Record<string, number>>>) =>
  Float64Array.from(layout[list], (q) => own[q.name] ?? q.value);

/** The smooth body of a rat that lives until told to stop; its cells are what a test says. */
export class RatLife {
  readonly run: Simulation;

  constructor(kind: RatKind = 'rat_conscious', traits: Traits = {}) {
    const { parameters, states, inputs } = person(kind, traits);
    this.run = new Simulation({
      model: ratModel,
      parameters: filled('parameters', parameters),
      states: filled('states', states),
      inputs: filled('inputs', inputs),
      solver: rungeKutta4({ size: layout.states.length, rates: ratModel.rates }, { step: 1 }),
      chance: 'middle',
    });
  }
  output(name: string): number {
    return this.run.outputs()[place('outputs', name)];
  }
  state(name: string): number {
    return this.run.states[place('states', name)];
  }
  set(input: string, value: number): void {
    this.run.act({ set: [[place('inputs', input), value]] });
  }
  advance(to: number): void {
    this.run.advance(to);
  }
}
