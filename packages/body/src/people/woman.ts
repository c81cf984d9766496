import { atRest } from './neurons.ts';
import type { Kind } from './person.ts';
import { weight } from './traits.ts';
import { waterOf } from './water-parameters.ts';

export const woman: Kind = {
  about: 'A woman at rest, neither pregnant nor nursing.',
  noun: 'a woman',
  traits: { weight_kg: weight },
  create: ({ weight_kg }) => ({
    parameters: { 'plasma.W': weight_kg ?? weight.usual },
    states: {},
    inputs: { placenta: 0 },
    neurons: atRest,
    downstream: waterOf(weight_kg ?? weight.usual),
  }),
};
