export {
  ASSAY_NAMES,
  ASSAYS,
  type Assay,
  type AssayName,
  assay,
  assayName,
  signalsOfAssay,
} from './assay/assays.ts';
export * as assayParameters from './assay/parameters.ts';
export { aboutCohort, type CohortAbout, cohortHash } from './cohorts/about.ts';
export { armsOf, ONLY } from './cohorts/arms-of.ts';
export { type Cohort, type CohortChoice, type Hand, liveCohort } from './cohorts/cohort.ts';
export { type Comparison, comparisons, type Difference } from './cohorts/comparison.ts';
export { type Drawn, type DrawnPerson, drawnPerson } from './cohorts/drawn-person.ts';
export {
  type ArmLife,
  type CohortArm,
  type CohortPlan,
  livePerson,
  type PersonLife,
} from './cohorts/person-life.ts';
export { personsTable } from './cohorts/persons-table.ts';
export { type Power, type TrialChoice, trialOf } from './cohorts/power.ts';
export { type ReadRecord, type RecordOwner, readRecord, recordHead, recordLine } from './cohorts/record.ts';
export { type Summary, summaries, type Without } from './cohorts/summary.ts';
export type { CheckpointOwner } from './files/checkpoint-bytes.ts';
export { columnName, readingName, unitInName } from './files/column-name.ts';
export {
  ENVELOPE_SCHEMA,
  type Envelope,
  envelope,
  envelopeText,
  type Notice,
} from './files/envelope.ts';
export { FILE_FORMATS, type FileFormat, formatOf } from './files/formats.ts';
export { fromCheckpoint, type SavedRun } from './files/from-checkpoint.ts';
export { fromCsv } from './files/from-csv.ts';
export { fromJson, type RunFile } from './files/from-json.ts';
export { fromNdjson } from './files/from-ndjson.ts';
export { fromParquet } from './files/from-parquet.ts';
export { type Provenance, provenanceOf } from './files/provenance.ts';
export { type ReportLine, reportOf, withReport } from './files/report.ts';
export type { NumberColumn, Table, TableColumn, TextColumn } from './files/table.ts';
export { toCheckpoint } from './files/to-checkpoint.ts';
export { toCsv } from './files/to-csv.ts';
export { toJson } from './files/to-json.ts';
export { toNdjson } from './files/to-ndjson.ts';
export { toParquet } from './files/to-parquet.ts';
export { tracesOf } from './files/trace-table.ts';
export { type Endings, endingsOf } from './live/endings.ts';
export { LIVE_PATHS, type LivePath } from './live/live-paths.ts';
export type { Edit, LivePerson, Signal } from './live/live-person.ts';
export { pulseTrain, type TrainSecond } from './live/pulse-train.ts';
export { type LiveChoice, type LivePersonChoice, startLivePerson } from './live/start-live-person.ts';
export { CATALOGUE } from './messages/catalogue.ts';
export { STUDY_FAULTS } from './messages/faults.ts';
export { type SpikesOfSecond, WARM_UP } from './neurons/cells-part.ts';
export { memoryOfCells } from './neurons/memory-of-cells.ts';
export {
  type CellMode,
  NEURON_MODES,
  type NeuronMode,
  type ShownMode,
  USUAL_CELLS,
} from './neurons/neuron-mode.ts';
export { type NeuronView, noCells } from './neurons/neuron-view.ts';
export { plannedCells } from './neurons/planned-cells.ts';
export { OBSERVABLES, type Observable, REDUCTIONS } from './observables/catalogue.ts';
export { type Measured, measure, measureAll, measureEach } from './observables/measure.ts';
export type { Outcome } from './observables/outcome.ts';
export * from './observables/spikes/index.ts';
export { quantile } from './observables/spikes/quantile.ts';
export {
  CELL_SETS,
  fieldsOf as preparationFields,
  PREPARATION_NAMES,
  type PreparationChoice,
} from './preparations/choice.ts';
export { PREPARED_DEEDS, type PreparedDeed } from './preparations/deeds/index.ts';
export { bodyModel, ENGINES, type Engine, modelOf } from './run/body-model.ts';
export { downstreamOf } from './run/downstream-organs.ts';
export { INTENDED_USE, type Manifest, manifestOf, scenarioHash, VERSION } from './run/manifest.ts';
export { type InPlay, ParametersInPlay } from './run/parameters-in-play.ts';
export { type PersonNumbers, personNumbers } from './run/person-setup.ts';
export { samplingOf } from './run/recorded-signals.ts';
export { Run, type RunCheckpoint, type RunChoice, startRun } from './run/run.ts';
export { SOLVERS, type SolverChoice, type SolverName, USUAL_SOLVER } from './run/solvers.ts';
export type { Crowd, TestName, TrialWish } from './scenario/crowd.ts';
export { DEED_NAMES, DEEDS, type DeedName } from './scenario/deeds/index.ts';
export { WOMB_DRUG_NAMES, WOMB_DRUGS, type WombDrugName } from './scenario/deeds/womb-drugs.ts';
export { type Document, MOST_CHARACTERS, type Path, readDocument } from './scenario/document.ts';
export { pathText, type Refusal } from './scenario/door.ts';
export type { Entry } from './scenario/entries.ts';
export { type Measure, readMeasures } from './scenario/measures.ts';
export type { PersonChoice } from './scenario/person.ts';
export {
  canonicalText,
  measuresFrom,
  type PersonScenario,
  type PreparedScenario,
  type Reading,
  readScenario,
  type Scenario,
  scenarioFrom,
  scenarioIn,
} from './scenario/scenario.ts';
export { SCENARIO_SCHEMA } from './scenario/schema/scenario-schema.ts';
export {
  ALIASES,
  EVERY_SIGNAL,
  PREPARED_SIGNALS,
  SIGNALS,
  signalName,
  snakeCase,
} from './scenario/signals.ts';
export { type Draws, drawing, resampled } from './statistics/resampling.ts';
export { student, welch } from './statistics/t-test.ts';
