import {
  drawnPerson,
  type Engine,
  measure,
  measureEach,
  modelOf,
  type Outcome,
  type Run,
  type RunChoice,
  type Scenario,
  startRun,
} from '@tokos/study';
import { Fault } from '@tokos/units';
import type { Experiment } from '../experiment/experiment.ts';
import { fittedTo } from '../verdict/fitted.ts';
import { experimentVerdict, isMet, measureVerdict } from '../verdict/verdict.ts';
import { across, acrossUnit } from './across.ts';
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
  const { id, topic, title, expected, reason, bands, parts, beside } = experiment;
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
    parts: [...Object.keys(parts), ...Object.keys(beside)].map((name) => {
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
    const together = acrossPeople(experiment, outcomes);
    return (name) => all[name] ?? together[name] ?? NOTHING;
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
    return () => ({ ...NOTHING, reason: mistake.message });
  }
}

/** What many people give together. */
function acrossPeople(
  { arms, parts, measure: own, across: judged, beside }: Experiment,
  outcomes: Readonly<Record<string, Outcome[]>>,
): Record<string, Pooled> {
  const [only] = Object.keys(arms);
  const values = (name: string): number[] => {
    const what = (parts[name] ?? own[name])!;
    const runs = outcomes[typeof what.of === 'string' ? what.of : only!]!;
    return runs.map((outcome) => measure(name, what, outcome).value ?? Number.NaN);
  };
  return Object.fromEntries(
    Object.entries({ ...judged, ...beside }).map(([name, wish]) => {
      const [first, second] = [values(wish.of[0]), values(wish.of[1])];
      const seed = arms[only!]!.scenario.seed ?? 0;
      const found = across(wish, { first, second, seed });
      const unit = acrossUnit(wish);
      return [
        name,
        typeof found === 'string' ? { value: null, unit, reason: found } : { value: found, unit },
      ];
    }),
  );
}

const NOTHING: Pooled = { value: null, unit: '' };

async function outcomesOf(experiment: Experiment, playing: Playing): Promise<Record<string, Outcome[]>> {
  const { arms, parts, measure } = experiment;
  const all = Object.entries({ ...parts, ...measure });
  const outcomes: Record<string, Outcome[]> = {};
  for (const [arm, { scenario: usual, runs, people, cells, every_s }] of Object.entries(arms)) {
    const isHere = ({ of }: { readonly of?: unknown }): boolean => of === undefined || of === arm;
    const own = Object.fromEntries(all.filter(([, what]) => isHere(what)));
    const choice = {
      ...(playing.engine && { engine: playing.engine }),
      ...(every_s !== undefined && { every: every_s }),
    };
    const ring = playing.ring ?? 'quick';
    const scenario = cells ? withCells(usual, cells[ring]) : usual;
    const times = (people ?? runs)?.[ring] ?? 1;
    const outcomesOfArm: Outcome[] = [];
    for (let n = 0; n < times; n++) {
      const asked = { ...scenario, measure: own, report: [] };
      const run = people
        ? await startDrawn(asked, n, choice)
        : await startRun({ ...asked, seed: (scenario.seed ?? 0) + n }, choice);
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

/** Person number `person` of the arm's seed: the same in every arm of that seed. */
async function startDrawn(scenario: Scenario, person: number, choice: RunChoice): Promise<Run> {
  if (scenario.preparation) throw new Error('a preparation is no person, so there are no people to draw');
  const seed = scenario.seed ?? 0;
  const model = await modelOf(scenario, choice.engine);
  const { numbers } = drawnPerson(model, scenario.person, { seed, person });
  return startRun(scenario, { ...choice, seed, person, numbers });
}

function withCells(scenario: Scenario, cells: number): Scenario {
  if (scenario.preparation) return { ...scenario, preparation: { ...scenario.preparation, cells } };
  return { ...scenario, person: { ...scenario.person, cells } };
}

function rowOf(experiment: Experiment, name: string, measured: Asked): MeasureRow {
  const { id, bands, published, not_built, widened } = experiment;
  const band = bands[name]!;
  const unbuilt = not_built[name];
  const { value, reason, note, unit, error } =
    unbuilt === undefined ? measured(name) : { ...NOTHING, reason: unbuilt };
  const fitted = fittedTo(id, name);
  const widening = widened[name];
  const remarks = [
    reason ?? note,
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
