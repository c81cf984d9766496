import type { Experiment, Source } from '../experiment/experiment.ts';
import { type Counts, count } from '../run/counts.ts';
import type { ExperimentRow, MeasureRow } from '../run/row.ts';
import { isJudged } from '../verdict/verdict.ts';
import { bandText, modelText, publishedText } from './print.ts';
import { type Sentence, sentence } from './sentences.ts';

/** A row of a page, every cell as text; a screen or a terminal only has to set it. */
export interface Line {
  readonly name: string;
  readonly unit: string;
  readonly published: string;
  readonly model: string;
  readonly band: string;
  /** `inside`, `outside`, `fitted`, or nothing where nothing is judged. */
  readonly verdict: string;
  readonly remark: string;
}

/** What is shown of one experiment. */
export interface Page {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly lines: readonly Line[];
  /** Numbers beside the measures that nobody judges. */
  readonly beside: readonly Line[];
  readonly notes: readonly string[];
}

export function pageOf(experiment: Experiment, row: ExperimentRow): Page {
  const { id, topic, title, source, notes } = experiment;
  const { where } = source;
  return {
    id,
    topic,
    title,
    sentences: [...verdictOf(row), sentence('source', { source: sourceText(source), where })],
    lines: row.measures.map(lineOf),
    beside: row.parts.map(({ name, unit, model }) => ({ ...EMPTY, name, unit, model: modelText(model) })),
    notes,
  };
}

const EMPTY: Line = { name: '', unit: '', published: '', model: '', band: '', verdict: '', remark: '' };

/** A measure as text. */
export function lineOf({
  name,
  unit,
  published,
  model,
  low,
  high,
  kind,
  fitted,
  verdict,
  reason,
}: MeasureRow): Line {
  const shown = fitted && verdict !== null ? `fitted, ${verdict}` : (verdict ?? '');
  return {
    name,
    unit,
    published: publishedText(published),
    model: modelText(model),
    band: bandText(low, high, kind),
    verdict: shown,
    remark: reason ?? '',
  };
}

function verdictOf(row: ExperimentRow): Sentence[] {
  const judged = row.measures.filter(isJudged);
  const inside = judged.filter((m) => m.verdict === 'inside').length;
  const first = sentence(`verdict-${row.verdict ?? 'none'}`, { inside, judged: judged.length });
  if (row.verdict === null) return [first];
  if (!row.met) return [first, sentence(row.expected === 'pass' ? 'miss-new' : 'pass-new')];
  return row.expected === 'miss' ? [first, sentence('miss-expected', { reason: row.reason ?? '' })] : [first];
}

const sourceText = ({ doi, pmid, text }: Source): string =>
  [doi && `doi:${doi}`, pmid && `PMID ${pmid}`, text].filter(Boolean).join('; ');

/** The last lines of a run of many experiments; what was not asked is left out. */
export function closing(rows: readonly ExperimentRow[]): Sentence[] {
  const counts: Counts = count(rows);
  const of = (verdict: ExperimentRow['verdict']): number => rows.filter((r) => r.verdict === verdict).length;
  const all = { all: rows.length, inside: of('inside'), partly: of('partly'), outside: of('outside') };
  const { validationPassed: passed, validationMissed: missed, knownMisses: known } = counts;
  const fitted = counts.fittedReproduced + counts.fittedMissed;
  const guarded = counts.regressionPassed + counts.regressionMissed;
  return [
    sentence('experiment-counts', { ...all, fitted: of('fitted'), none: of(null) }),
    sentence('count-validation', { passed, judged: passed + missed, missed, known }),
    ...(fitted > 0 ? [sentence('count-fitted', { reproduced: counts.fittedReproduced, fitted })] : []),
    ...(guarded > 0
      ? [sentence('count-regression', { passed: counts.regressionPassed, judged: guarded })]
      : []),
    sentence('count-shown', { reported: counts.reported, unbuilt: counts.notBuilt }),
  ];
}
