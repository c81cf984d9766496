import { leftBreast, milkEjection, rightBreast } from '../wiring/reflexes/milk-ejection.ts';
import { nursing } from './neurons.ts';
import type { Grown, Kind, Traits } from './person.ts';
import { days, fill, storage, TERM_WEEKS, weight } from './traits.ts';
import { waterOf } from './water-parameters.ts';

export const nursingMother: Kind = {
  about: 'A mother after birth who nurses; the enzyme of the placenta is fading from her blood.',
  noun: 'a nursing mother',
  traits: { weight_kg: weight, days, storage_per_breast_ml: storage, fill },
  create: (traits) => ({
    parameters: { 'plasma.W': traits.weight_kg ?? weight.usual },
    states: { 'oxytocinase.gestation': TERM_WEEKS, 'oxytocinase.since': traits.days ?? days.usual },
    inputs: { placenta: 0 },
    neurons: nursing,
    downstream: waterOf(traits.weight_kg ?? weight.usual),
    grown: breasts(traits),
  }),
};

function breasts(traits: Traits): Grown {
  const V_cap = traits.storage_per_breast_ml ?? storage.usual;
  const one = { V_cap, V_a: (traits.fill ?? fill.usual) * V_cap };
  return {
    reflex: milkEjection,
    own: {
      lactogenesis: { daysAfterBirth: traits.days ?? days.usual },
      [leftBreast.name]: one,
      [rightBreast.name]: one,
    },
    stated: { V_cap: 'storage_per_breast_ml' },
    shares: { V_a: 'V_cap' },
  };
}
