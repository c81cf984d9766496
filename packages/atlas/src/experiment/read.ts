import { pathText, type Refusal, readDocument } from '@tokos/study';
import { Fault } from '@tokos/units';
import * as v from 'valibot';
import type { Band, Bands } from '../bands/bands.ts';
import { fault } from '../faults.ts';
import { disagreements } from './agreement.ts';
import { readArms } from './arms.ts';
import { type Experiment, OWN_TOPIC } from './experiment.ts';
import { type Mistake, mistakeOf, shown } from './issues.ts';
import { readMeasured } from './measured.ts';
import { unplain } from './plain.ts';
import { type ExperimentFile, experimentFile } from './schema.ts';

/** An experiment, or everything that is wrong with its text. */
export type ExperimentReading =
  | { readonly experiment: Experiment; readonly refusals: readonly [] }
  | { readonly experiment: undefined; readonly refusals: readonly Refusal[] };

/**
 * Reads an experiment from YAML or JSON and joins it with its bands. Never throws for what the text holds.
 */
export function readExperiment(text: string, bands: Bands): ExperimentReading {
  try {
    const document = readDocument(text);
    const foreign = unplain(document.value);
    if (foreign) throw foreign;
    const { experiment, mistakes } = experimentFrom(document.value, bands);
    if (experiment) return { experiment, refusals: [] };
    const refusals = mistakes.map(({ fault: found, path }) => {
      return { fault: found.at(pathText(path)), path, line: document.lineOf(path) };
    });
    return { experiment: undefined, refusals: refusals.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
    return { experiment: undefined, refusals: [{ fault: mistake, path: [], line: undefined }] };
  }
}

type Found = { readonly experiment?: Experiment; readonly mistakes: readonly Mistake[] };

function experimentFrom(value: unknown, bands: Bands): Found {
  if (typeof value !== 'object' || Array.isArray(value)) {
    const slots = { key: 'the document', given: shown(value), expected: 'an experiment as a mapping' };
    return { mistakes: [{ path: [], fault: fault('wrong-kind', slots) }] };
  }
  const shape = v.safeParse(experimentFile, value);
  if (!shape.success) return { mistakes: shape.issues.map((issue) => mistakeOf(issue)) };
  const file = shape.output;
  const rows = bands.get(file.id) ?? [];
  const own = bandsOf(file, rows);
  const { arms, mistakes: inArms } = readArms(file.arms);
  const { mistakes: inMeasures, ...measures } = readMeasured(file, own);
  const mistakes = [...alone(file), ...inArms, ...inMeasures, ...disagreements(file, rows)];
  if (mistakes.length > 0) return { mistakes };
  const { id, title, source, grade, tests, published, not_built = {}, expected, reason, notes = [] } = file;
  const { widened = {}, pooled = {}, across = {}, beside = {} } = file;
  const topic = rows[0]?.topic ?? OWN_TOPIC;
  const said = {
    id,
    topic,
    title,
    source,
    grade,
    tests,
    arms,
    ...measures,
    pooled,
    across,
    beside,
    published,
    not_built,
    widened,
  };
  const experiment = { ...said, bands: own, expected, ...(reason !== undefined && { reason }), notes };
  // what a schema calls undefined is left out, so that the canonical form is plain JSON
  return { experiment: JSON.parse(JSON.stringify(experiment)) as Experiment, mistakes };
}

/** What a file must say whatever the bands are. */
function alone({ source, expected, reason }: ExperimentFile): Mistake[] {
  const { doi, pmid, text } = source;
  const unnamed = [doi, pmid, text].every((name) => name === undefined);
  return [
    ...(unnamed ? [{ path: ['source'], fault: fault('source-missing') }] : []),
    ...(expected === 'miss' && reason === undefined
      ? [{ path: ['expected'], fault: fault('reason-missing') }]
      : []),
  ];
}

/**
 * The bands of an experiment by measure, widened where the file says so; without a row a measure is only
 * reported.
 */
function bandsOf(file: ExperimentFile, rows: readonly Band[]): Record<string, Band> {
  const names = rows.length > 0 ? rows : Object.keys(file.measure).map(unbanded);
  return Object.fromEntries(
    names.map((row) => {
      const { low, high } = file.widened?.[row.measure] ?? {};
      return [
        row.measure,
        { ...row, ...(low !== undefined && { low }), ...(high !== undefined && { high }) },
      ];
    }),
  );
}

const unbanded = (measure: string): Band => ({
  measure,
  topic: OWN_TOPIC,
  unit: '',
  kind: 'report',
  species: '',
  because: 'no band',
});
