import type { StepDraws, SteppedModel } from '@tokos/language';

/** What the text of the endings asks of chance: nothing. */
const NO_CHANCE: StepDraws = {
  poisson: () => Number.NaN,
  normal: () => Number.NaN,
  uniform: () => Number.NaN,
};

/** Endings alone that all get the same shocks: one run of their text stands for all. */
export interface ShockedEndings {
  /** Lives a second with shocks in these milliseconds, ascending; returns the mean of the release rate. */
  second(shocks: readonly number[]): number;
  /** A state or a parameter of the text, at the end of the last second. */
  state(name: string): number;
  parameter(name: string): number;
  readonly states: Float64Array;
}

export function shockedEndings(text: SteppedModel): ShockedEndings {
  const { layout } = text;
  const steps = Math.round(1 / layout.step);
  const place = (all: readonly { readonly name: string }[], name: string): number =>
    all.findIndex((each) => each.name === name);
  const parameters = Float64Array.from(layout.parameters, ({ value }) => value);
  const states = Float64Array.from(layout.states, ({ value }) => value);
  const inputs = new Float64Array(layout.inputs.length);
  const outputs = new Float64Array(layout.outputs.length);
  const fixed = new Float64Array(text.fixedCount);
  text.prepare(parameters, fixed);
  const spike = place(layout.inputs, 'spike');
  const release = place(layout.outputs, 'terminalRelease');
  return {
    second(shocks) {
      let [next, released] = [0, 0];
      for (let ms = 0; ms < steps; ms++) {
        const shock = shocks[next] === ms ? 1 : 0;
        next += shock;
        inputs[spike] = shock;
        text.step(states, inputs, fixed, outputs, NO_CHANCE);
        released += outputs[release]! / steps;
      }
      return released;
    },
    state: (name) => states[place(layout.states, name)]!,
    parameter: (name) => parameters[place(layout.parameters, name)]!,
    states,
  };
}
