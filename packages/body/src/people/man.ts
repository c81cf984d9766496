import { atRest } from './neurons.ts';
import type { Kind } from './person.ts';
import { weight } from './traits.ts';
import { waterOfMan } from './water-parameters.ts';

export const man: Kind = {
  about:
    'A man at rest; true free oxytocin and its clearance do not differ from a woman who is not pregnant.',
  noun: 'a man',
  traits: { weight_kg: weight },
  create: ({ weight_kg }) => ({
    parameters: { 'plasma.W': weight_kg ?? weight.usual },
    states: {},
    inputs: { placenta: 0 },
    neurons: atRest,
    downstream: waterOfMan(weight_kg ?? weight.usual),
  }),
};
