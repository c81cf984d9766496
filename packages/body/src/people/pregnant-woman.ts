import { atTerm } from './neurons.ts';
import type { Kind } from './person.ts';
import { weeks, weight } from './traits.ts';
import { waterInPregnancy } from './water-parameters.ts';

export const pregnantWoman: Kind = {
  about: 'A pregnant woman before labour; the placenta breaks oxytocin down, more each week.',
  noun: 'a pregnant woman',
  traits: { weight_kg: weight, weeks },
  create: (traits) => ({
    parameters: { 'plasma.W': traits.weight_kg ?? weight.usual },
    states: { 'oxytocinase.gestation': traits.weeks ?? weeks.usual, 'oxytocinase.since': 0 },
    inputs: { placenta: 1 },
    neurons: atTerm,
    downstream: waterInPregnancy(traits.weight_kg ?? weight.usual),
  }),
};
