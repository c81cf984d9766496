import type { Kind } from '../bands/bands.ts';
import type { Experiment } from '../experiment/experiment.ts';
import { bandText, publishedText } from '../report/print.ts';
import type { Ring } from '../run/compare.ts';
import type { ExperimentRow, MeasureRow } from '../run/row.ts';
import type { ExperimentVerdict, MeasureVerdict } from '../verdict/verdict.ts';
import { countsOf, type ExperimentListed } from './experiment-listed.ts';
import { referenceOf } from './reference.ts';

/** A published measure beside the model's, ready to be drawn to scale. */
export interface MeasureShown {
  readonly name: string;
  readonly unit: string;
  /** As the source prints it. */
  readonly published: string;
  /** The published point, and the ends of its bar with what that bar is. */
  readonly point?: number;
  readonly bar?: readonly [low: number, high: number];
  readonly model: number | null;
  readonly error?: number;
  readonly band: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: Kind;
  readonly fitted: boolean;
  readonly verdict: MeasureVerdict;
  /** Why there is no value, or what was fitted to it. */
  readonly reason?: string;
  /** Why the band is where it is. */
  readonly because?: string;
}

/** One experiment as the Evidence place shows it. */
export interface ExperimentShown extends ExperimentListed {
  /** How the numbers were seen. */
  readonly grade: string;
  readonly arms: readonly string[];
  readonly tests: readonly string[];
  /** What was found when it was played last; absent where it was never played. */
  readonly played?: {
    readonly ring: Ring;
    /** Of the model as it stands; or of an earlier one. */
    readonly present: boolean;
    readonly verdict: ExperimentVerdict;
    readonly expected: Experiment['expected'];
    readonly met: boolean;
    readonly reason?: string;
    readonly measures: readonly MeasureShown[];
  };
  readonly notes: readonly string[];
}

/** A row that was kept, in which ring it was played, and whether on the model as it stands. */
export interface Kept {
  readonly row: ExperimentRow;
  readonly ring: Ring;
  readonly present: boolean;
}

export function experimentShown(experiment: Experiment, kept: Kept | undefined): ExperimentShown {
  const { id, topic, title, source, grade, arms, tests, notes } = experiment;
  const found = kept && played(experiment, kept);
  return {
    id,
    topic,
    title,
    outcome: found ? (found.verdict ?? 'open') : 'unplayed',
    counts: countsOf(found?.measures ?? []),
    reference: referenceOf(source),
    grade,
    arms: Object.values(arms).flatMap(({ about }) => (about === undefined ? [] : [about])),
    tests,
    ...(found && { played: found }),
    notes,
  };
}

const played = (
  experiment: Experiment,
  { row, ring, present }: Kept,
): NonNullable<ExperimentShown['played']> => ({
  ring,
  present,
  verdict: row.verdict,
  expected: row.expected,
  met: row.met,
  ...(row.reason !== undefined && { reason: row.reason }),
  measures: row.measures.map((measure) => measureShown(measure, experiment.bands[measure.name]?.because)),
});

function measureShown(measure: MeasureRow, because: string | undefined): MeasureShown {
  const { name, unit, published, model, error, low, high, kind, fitted, verdict, reason } = measure;
  const { mean, spread } = published ?? {};
  const bar = barOf(published);
  return {
    name,
    unit: unit === '1' ? '' : unit,
    published: publishedText(published),
    ...(mean !== undefined && { point: mean }),
    ...(bar && { bar }),
    model: model === null ? null : Number(model.toPrecision(6)),
    ...(error !== undefined && { error: Number(error.toPrecision(3)) }),
    band: bandText(low, high, kind),
    low,
    high,
    kind,
    fitted,
    verdict,
    ...(reason !== undefined && { reason }),
    ...(because !== undefined && because !== '' && { because: withoutMark(because) }),
  };

  function barOf(said: typeof published): readonly [number, number] | undefined {
    if (said?.low !== undefined && said.high !== undefined) return [said.low, said.high];
    return mean !== undefined && typeof spread === 'number' ? [mean - spread, mean + spread] : undefined;
  }
}

/** The table marks what was fitted; the passports say it anew, and theirs counts. */
const withoutMark = (because: string): string => because.replace(/\s*\[fit target\]\s*$/, '');
