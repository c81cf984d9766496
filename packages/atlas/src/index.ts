export { type Band, type Bands, KINDS, type Kind, readBands } from './bands/bands.ts';
export {
  type Arm,
  type Experiment,
  GRADES,
  type Grade,
  OWN_TOPIC,
  type Published,
  type Source,
  TOPICS,
  type Topic,
  type Widening,
} from './experiment/experiment.ts';
export { type ExperimentReading, readExperiment } from './experiment/read.ts';
export { ATLAS_FAULTS } from './faults.ts';
export { bandText, modelText, publishedText, rangeText } from './report/print.ts';
export { closing, type Line, lineOf, type Page, pageOf } from './report/report.ts';
export { SENTENCES, type Sentence, type SentenceCode } from './report/sentences.ts';
export { compare, type Playing } from './run/compare.ts';
export { type Counts, count } from './run/counts.ts';
export { builtInBands, experiments, type Shelf, type Shelves, shelves } from './run/library.ts';
export { modelHash } from './run/model-hash.ts';
export { POOLINGS, type Pooling, pool } from './run/pooling.ts';
export type { ExperimentRow, MeasureRow, PartRow } from './run/row.ts';
export { type Choice, chosen, runExperiments, type Telling } from './run/run-experiments.ts';
export { fittedTo } from './verdict/fitted.ts';
export {
  type ExperimentVerdict,
  experimentVerdict,
  isJudged,
  isMet,
  type Judged,
  type MeasureVerdict,
  measureVerdict,
} from './verdict/verdict.ts';
