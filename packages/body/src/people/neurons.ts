import * as p from './neuron-parameters.ts';
import type { Neurons } from './person.ts';

export const atRest: Neurons = { priming: p.primingAtRest, store: p.storeAtRest };
export const nursing: Neurons = { priming: p.primingNursing, store: p.storeNursing };
export const atTerm: Neurons = { priming: p.primingAtTerm, store: p.storeAtTerm };
