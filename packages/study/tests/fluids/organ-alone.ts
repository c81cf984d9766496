import type { StepDraws, SteppedModel } from '@tokos/language';
import { steppedModel } from '../../src/neurons/stepped-models.ts';

const NO_CHANCE = {} as StepDraws;

/** A stepped organ outside a body, with its own numbers. */
export interface OrganAlone {
  readonly states: Float64Array;
  readonly inputs: Float64Array;
  readonly outputs: Float64Array;
  place(of: 'states' | 'inputs' | 'outputs', name: string): number;
  parameter(name: string): number;
  step(): void;
}

/** Every call gives one that stands where a run begins. */
export async function organAlone(name: string): Promise<() => OrganAlone> {
  const model: SteppedModel = await steppedModel(name);
  const { layout } = model;
  const parameters = Float64Array.from(layout.parameters, ({ value }) => value);
  const fixed = new Float64Array(model.fixedCount);
  model.prepare(parameters, fixed);
  return () => {
    const states = Float64Array.from(layout.states, ({ value }) => value);
    const inputs = new Float64Array(layout.inputs.length);
    const outputs = new Float64Array(layout.outputs.length);
    return {
      states,
      inputs,
      outputs,
      place: (of, one) => layout[of].findIndex((quantity) => quantity.name === one),
      parameter: (one) => parameters[layout.parameters.findIndex((p) => p.name === one)]!,
      step: () => model.step(states, inputs, fixed, outputs, NO_CHANCE),
    };
  };
}
