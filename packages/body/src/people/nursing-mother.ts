import { nursing } from './neurons.ts';
import type { Kind } from './person.ts';
import { days, TERM_WEEKS, weight } from './traits.ts';

export const nursingMother: Kind = {
  about: 'A mother after birth; the enzyme of the placenta is fading from her blood.',
  noun: 'a nursing mother',
  traits: { weight_kg: weight, days },
  create: (traits) => ({
    parameters: { 'plasma.W': traits.weight_kg ?? weight.usual },
    states: { 'oxytocinase.gestation': TERM_WEEKS, 'oxytocinase.since': traits.days ?? days.usual },
    inputs: { placenta: 0 },
    neurons: nursing,
  }),
};
