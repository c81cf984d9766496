import { LIVING, type Neurons, type OwnNumbers, person } from '@tokos/body';
import type { Model, Quantity } from '@tokos/language';
import { conversion, unit } from '@tokos/units';
import type { PersonChoice } from '../scenario/person.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** In a gram. */
const KILOGRAM = conversion(unit('g'), unit('kg'));

/** A person as numbers in the order of the model's arrays. */
export interface PersonNumbers {
  readonly parameters: Float64Array;
  readonly states: Float64Array;
  readonly inputs: Float64Array;
  /** How the cells stand at rest, where it is not as the kind of person says. */
  readonly neurons?: Neurons;
  /** Parameters of the one rate that stands for all cells, where somebody has her own. */
  readonly surrogate?: Readonly<Record<string, number>>;
  /** Numbers of organs that not everybody has, in place of what the kind of person says. */
  readonly grown?: OwnNumbers;
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

/** What a person or an animal weighs [kg]; a preparation has no weight. */
export function weightOf({ person: who }: Scenario): number | undefined {
  if (!who) return undefined;
  const { weight_kg, weight_g } = LIVING[who.kind].traits;
  if (weight_g) return (who.weight_g ?? weight_g.usual) * KILOGRAM;
  return who.weight_kg ?? weight_kg?.usual;
}
