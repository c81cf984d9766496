export type { Kind, Person, PersonKind, Trait, Traits } from './people/index.ts';
export { PEOPLE, person } from './people/index.ts';
export * as signals from './signals/index.ts';
export { wholeBody } from './wiring/whole-body.ts';
export { DRUGS, type Drug, type DrugName, type Route } from './world/drugs/index.ts';
export { bolusRate, type Ladder, ladder, type RateStep, SHORTEST_BOLUS } from './world/infusion.ts';
export type { Portion } from './world/routes.ts';
