import { type Neurons, person } from '@tokos/body';
import type { Model, Quantity } from '@tokos/language';
import type { PersonChoice } from '../scenario/person.ts';

/** A person as numbers in the order of the model's arrays. */
export interface PersonNumbers {
  readonly parameters: Float64Array;
  readonly states: Float64Array;
  readonly inputs: Float64Array;
  /** How the cells stand at rest, where it is not as the kind of person says. */
  readonly neurons?: Neurons;
  /** Parameters of the one rate that stands for all cells, where somebody has her own. */
  readonly surrogate?: Readonly<Record<string, number>>;
}

export function personNumbers(model: Model, { kind, ...traits }: PersonChoice): PersonNumbers {
  const who = person(kind, traits);
  const fill = (
    all: readonly Quantity[],
    own: Readonly<Record<string, number | undefined>>,
  ): Float64Array => {
    const known = new Set(all.map((q) => q.name));
    for (const name of Object.keys(own)) {
      if (!known.has(name)) throw new Error(`people/${kind} sets '${name}', which the body does not have`);
    }
    return Float64Array.from(all, (q) => own[q.name] ?? q.value);
  };
  const { layout } = model;
  return {
    parameters: fill(layout.parameters, who.parameters),
    states: fill(layout.states, who.states),
    inputs: fill(layout.inputs, who.inputs),
  };
}
