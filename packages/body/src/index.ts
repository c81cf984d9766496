export * as flatHazard from './organs/hypothalamus/flat-hazard-parameters.ts';
export { coupledNeuron, dendriticBundle, magnocellularNeuron } from './organs/hypothalamus/index.ts';
export { axonTerminal } from './organs/pituitary/index.ts';
export type {
  Contraceptive,
  Grown,
  Kind,
  LivingKind,
  Neurons,
  Onset,
  OwnNumbers,
  Person,
  PersonKind,
  RatKind,
  Trait,
  Traits,
} from './people/index.ts';
export { BY_PARITY, LIVING, PEOPLE, PEOPLE_PASSPORTS, person, RATS } from './people/index.ts';
export {
  bathed,
  INHIBITION_SHARES,
  NAMED_INPUTS,
  organBath,
  osmoticDrive,
  PREPARATIONS,
  type Preparation,
  type PreparationName,
  preparationParameters,
  type Setting,
  soaked,
} from './preparations/index.ts';
export * as signals from './signals/index.ts';
export { BODIES, type BodyName, COMPONENTS } from './wiring/bodies.ts';
export { DOWNSTREAM, type Downstream } from './wiring/downstream.ts';
export type { Later, Placed, Reflex } from './wiring/placed.ts';
export { ferguson } from './wiring/reflexes/ferguson.ts';
export { milkEjection } from './wiring/reflexes/milk-ejection.ts';
export { DELAYS, type Delay, GIVEN_TO_PARTS, STEPPED } from './wiring/stepped.ts';
export { wholeBody } from './wiring/whole-body.ts';
export { DRUGS, type Drug, type DrugName, type Route } from './world/drugs/index.ts';
export { bolusRate, type Ladder, ladder, type RateStep, SHORTEST_BOLUS } from './world/infusion.ts';
export { COMFORTABLE_VACUUM } from './world/pump.ts';
export { type Portion, ROUTE_PASSPORTS } from './world/routes.ts';
export { STRAINS, type StrainName } from './world/strain.ts';
