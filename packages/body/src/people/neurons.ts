import * as inBursts from './burst-parameters.ts';
import * as p from './neuron-parameters.ts';
import type { Neurons } from './person.ts';

export const atRest: Neurons = { kind: 'coupled', priming: p.primingAtRest, store: p.storeAtRest };
export const nursing: Neurons = { kind: 'coupled', priming: p.primingNursing, store: p.storeNursing };
export const inLabour: Neurons = {
  kind: 'coupled',
  priming: p.primingInLabour,
  store: p.storeInLabour,
  surrogate: inBursts,
};
export const atTerm: Neurons = { kind: 'coupled', priming: p.primingAtTerm, store: p.storeAtTerm };
