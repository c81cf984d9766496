import { type Engine, measure, measureEach, type Outcome, type Scenario, startRun } from '@tokos/study';
import { Fault } from '@tokos/units';
import type { Experiment } from '../experiment/experiment.ts';
import { fittedTo } from '../verdict/fitted.ts';
import { experimentVerdict, isMet, measureVerdict } from '../verdict/verdict.ts';
import { type Pooled, pool } from './pooling.ts';
import type { ExperimentRow, MeasureRow } from './row.ts';

/** How an experiment is played. */
export interface Playing {
  readonly engine?: Engine;
  /** How often each arm is played; quick unless said. */
  readonly ring?: Ring;
  /** Asked between stretches of an hour of body time; throws to stop. */
  readonly breathe?: () => Promise<void>;
}

export type Ring = 'quick' | 'full';

const STRETCH = 3600;

/** Plays an experiment on the model and holds each measure to its band. */
export async function compare(experiment: Experiment, playing: Playing = {}): Promise<ExperimentRow> {
  const measured = await played(experiment, playing);
  const { id, topic, title, expected, reason, bands, parts } = experiment;
  const measures = Object.keys(bands).map((name) => rowOf(experiment, name, measured));
  const verdict = experimentVerdict(measures);
  return {
    id,
    topic,
    title,
    verdict,
    expected,
    met: isMet(expected, verdict),
    measures,
    parts: Object.keys(parts).map((name) => {
      const { unit, value, error } = measured(name);
      return { name, unit, model: value, ...(error !== undefined && { error }) };
    }),
    ...(reason !== undefined && { reason }),
  };
}

type Asked = (name: string) => Pooled;

/** Every measure by name. A run that fails leaves all of them without a value and says why. */
async function played(experiment: Experiment, playing: Playing): Promise<Asked> {
  try {
    const outcomes = await outcomesOf(experiment, playing);
    const [only] = Object.keys(experiment.arms);
    const all = measureEach({ ...experiment.parts, ...experiment.measure }, (name, what) => {
      const { of } = what;
      const runs = outcomes[typeof of === 'string' ? of : only!]!;
      return pool(
        runs.map((outcome) => measure(name, what, outcome)),
        experiment.pooled[name],
      );
    });
    return (name) => all[name] ?? NOTHING;
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
    return () => ({ ...NOTHING, reason: mistake.message });
  }
}

const NOTHING: Pooled = { value: null, unit: '' };

async function outcomesOf(experiment: Experiment, playing: Playing): Promise<Record<string, Outcome[]>> {
  const { arms, parts, measure } = experiment;
  const all = Object.entries({ ...parts, ...measure });
  const outcomes: Record<string, Outcome[]> = {};
  for (const [arm, { scenario: usual, runs, cells }] of Object.entries(arms)) {
    const isHere = ({ of }: { readonly of?: unknown }): boolean => of === undefined || of === arm;
    const own = Object.fromEntries(all.filter(([, what]) => isHere(what)));
    const choice = playing.engine ? { engine: playing.engine } : {};
    const ring = playing.ring ?? 'quick';
    const scenario = cells ? withCells(usual, cells[ring]) : usual;
    const times = runs?.[ring] ?? 1;
    const outcomesOfArm: Outcome[] = [];
    for (let n = 0; n < times; n++) {
      const seed = (scenario.seed ?? 0) + n;
      const run = await startRun({ ...scenario, measure: own, report: [], seed }, choice);
      while (!run.finished) {
        run.advance(run.time + STRETCH);
        await playing.breathe?.();
      }
      outcomesOfArm.push(run.outcome());
      run.close();
    }
    outcomes[arm] = outcomesOfArm;
  }
  return outcomes;
}

function withCells(scenario: Scenario, cells: number): Scenario {
  if (scenario.preparation) return { ...scenario, preparation: { ...scenario.preparation, cells } };
  return { ...scenario, person: { ...scenario.person, cells } };
}

function rowOf(experiment: Experiment, name: string, measured: Asked): MeasureRow {
  const { id, bands, published, not_built, widened } = experiment;
  const band = bands[name]!;
  const unbuilt = not_built[name];
  const { value, reason, unit, error } =
    unbuilt === undefined ? measured(name) : { ...NOTHING, reason: unbuilt };
  const fitted = fittedTo(id, name);
  const widening = widened[name];
  const remarks = [
    reason,
    fitted.length > 0 ? `this experiment set ${fitted.join(', ')}` : undefined,
    widening && `band widened ${widening.date}: ${widening.reason}`,
  ].filter((remark) => remark !== undefined);
  return {
    name,
    unit: band.unit || unit,
    published: published[name] ?? null,
    model: value,
    ...(error !== undefined && { error }),
    low: band.low ?? null,
    high: band.high ?? null,
    kind: band.kind,
    fitted: fitted.length > 0,
    verdict: unbuilt === undefined ? measureVerdict(value, band) : null,
    ...(remarks.length > 0 && { reason: remarks.join('; ') }),
  };
}
