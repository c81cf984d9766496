import { type Downstream, type Neurons, person } from '@tokos/body';
import { elementary, nameKey, STREAMS, stream } from '@tokos/engine';
import type { Model } from '@tokos/language';
import { type PersonNumbers, personNumbers } from '../run/person-setup.ts';
import type { PersonChoice } from '../scenario/person.ts';
import { grownNumbers, grownVariations, usualOf } from './grown-variations.ts';
import { BURST_MASS, cellVariations, PRIMING, variationsOf } from './variations.ts';

const { exp, log } = elementary;

/** A number that is drawn for each person, in the unit of its passport. */
export interface Drawn {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
}

/** Somebody of a cohort: what is drawn for her, and her numbers in the order of the model's arrays. */
export interface DrawnPerson {
  readonly numbers: PersonNumbers;
  readonly drawn: readonly Drawn[];
}

/**
 * Person number `person` of a seed. What a passport gives as the value is the median of people, and its
 * `spread` the coefficient of variation of a log-normal. Each number is drawn by itself (no passport states
 * a correlation) and keyed by seed, person and its name, so that person 17 is the same in every arm, in any
 * order, on any number of threads, and whatever else is drawn.
 */
export function drawnPerson(
  model: Model,
  choice: PersonChoice,
  chance: { readonly seed: number; readonly person: number },
  organs: readonly Downstream[] = [],
): DrawnPerson {
  const { parameters, states, inputs } = personNumbers(model, choice);
  const drawn = variationsOf(model).map(({ name, passport, ...places }): Drawn => {
    const times = factor(passport.spread!, name, chance);
    for (const place of places.parameters) parameters[place]! *= times;
    for (const place of places.states) states[place]! *= times;
    return { name, unit: passport.unit, value: parameters[places.parameters[0]!]! };
  });
  const cells = cellVariations(choice).map(({ name, passport }): Drawn => {
    const value = passport.value * factor(passport.spread!, name, chance);
    return { name, unit: passport.unit, value };
  });
  const grown = grownVariations(choice, organs).map((variation) => {
    return { variation, times: factor(variation.passport.spread!, variation.name, chance) };
  });
  const ofOrgans = grown.map(({ variation, times }): Drawn => {
    const { name, passport } = variation;
    return { name, unit: passport.unit, value: usualOf(choice, variation) * times };
  });
  const own = Object.fromEntries(cells.map(({ name, value }) => [name, value]));
  const neurons = withPriming(choice, own[PRIMING]);
  const mass = own[BURST_MASS];
  return {
    numbers: {
      parameters,
      states,
      inputs,
      ...(neurons && { neurons }),
      ...(mass !== undefined && { surrogate: { mass } }),
      ...(grown.length > 0 && { grown: grownNumbers(choice, grown) }),
    },
    drawn: [...drawn, ...cells, ...ofOrgans],
  };
}

/** The store at rest is proportional to the priming that fills it. */
function withPriming(choice: PersonChoice, value: number | undefined): Neurons | undefined {
  const { kind, neurons: _mode, cells: _cells, ...traits } = choice;
  const usual = person(kind, traits).neurons;
  if (value === undefined || usual.kind === 'uncoupled') return undefined;
  const { priming, store } = usual;
  return {
    ...usual,
    priming: { ...priming, value },
    store: { ...store, value: (store.value * value) / priming.value },
  };
}

/** What a person's number is of the median: log-normal, median 1. */
export const factor = (
  spread: number,
  name: string,
  { seed, person: who }: { readonly seed: number; readonly person: number },
): number => {
  const { normal } = stream({ seed, person: who, cell: nameKey(name), second: 0, stream: STREAMS.person });
  return exp(Math.sqrt(log(1 + spread * spread)) * normal());
};
