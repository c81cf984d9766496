import { atRest } from './neurons.ts';
import type { Kind } from './person.ts';
import { weight } from './traits.ts';
import { waterOf } from './water-parameters.ts';
import { RESTING_LEVELS } from './woman-parameters.ts';

export const woman: Kind = {
  about: 'A woman at rest, neither pregnant nor nursing.',
  noun: 'a woman',
  traits: { weight_kg: weight },
  words: { contraceptive: ['none', 'combined'] },
  create: ({ weight_kg, contraceptive = 'none' }) => {
    // nothing is cleared more slowly: the gland gives what the level costs
    const level = RESTING_LEVELS[contraceptive].value;
    return {
      parameters: { 'plasma.W': weight_kg ?? weight.usual, 'plasma.C_rest': level },
      states: { 'plasma.C1': level, 'plasma.C2': level },
      inputs: { placenta: 0 },
      neurons: atRest,
      downstream: waterOf(weight_kg ?? weight.usual),
    };
  },
};
