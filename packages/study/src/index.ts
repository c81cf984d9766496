export { ASSAY_NAMES, ASSAYS, type Assay, type AssayName, assay, assayName } from './assay/assays.ts';
export { LIVE_PATHS, type LivePath } from './live/live-paths.ts';
export type { Edit, LivePerson, Signal } from './live/live-person.ts';
export { type LiveChoice, startLivePerson } from './live/start-live-person.ts';
export { CATALOGUE } from './messages/catalogue.ts';
export { STUDY_FAULTS } from './messages/faults.ts';
export { OBSERVABLES, type Observable, REDUCTIONS } from './observables/catalogue.ts';
export { type Measured, measure, measureAll } from './observables/measure.ts';
export type { Outcome } from './observables/outcome.ts';
export { bodyModel, ENGINES, type Engine } from './run/body-model.ts';
export { INTENDED_USE, type Manifest, manifestOf, scenarioHash, VERSION } from './run/manifest.ts';
export { Run, type RunCheckpoint, type RunChoice, startRun } from './run/run.ts';
export { SOLVERS, type SolverChoice, type SolverName, USUAL_SOLVER } from './run/solvers.ts';
export { DEED_NAMES, DEEDS, type DeedName } from './scenario/deeds/index.ts';
export { readDocument } from './scenario/document.ts';
export { pathText, type Refusal } from './scenario/door.ts';
export type { Entry } from './scenario/entries.ts';
export { type Measure, readMeasures } from './scenario/measures.ts';
export type { PersonChoice } from './scenario/person.ts';
export {
  canonicalText,
  type Reading,
  readScenario,
  type Scenario,
  scenarioFrom,
} from './scenario/scenario.ts';
export { ALIASES, SIGNALS, signalName, snakeCase } from './scenario/signals.ts';
