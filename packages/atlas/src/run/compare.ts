import {
  downstreamOf,
  drawnPerson,
  type Engine,
  type Measured,
  measure,
  measureEach,
  modelOf,
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
    const runs = await runsOf(experiment, playing);
    const all = measureEach({ ...experiment.parts, ...experiment.measure }, (name) =>
      pool(runs[name]!, experiment.pooled[name]),
    );
    const together = acrossPeople(experiment, runs);
    return (name) => all[name] ?? together[name] ?? NOTHING;
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
    return () => ({ ...NOTHING, reason: mistake.message });
  }
}

/** What many people give together. */
function acrossPeople({ arms, across: judged, beside }: Experiment, runs: Runs): Record<string, Pooled> {
  const [only] = Object.keys(arms);
  const values = (name: string): number[] => (runs[name] ?? []).map(({ value }) => value ?? Number.NaN);
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

/** By measure, what each run of its arm gave. */
type Runs = Readonly<Record<string, readonly Measured[]>>;

/** Plays every arm. A run is measured as soon as it ends, for what it recorded is large. */
async function runsOf(experiment: Experiment, playing: Playing): Promise<Runs> {
  const all = Object.entries({ ...experiment.parts, ...experiment.measure });
  const found: Record<string, Measured[]> = {};
  for (const [arm, played] of Object.entries(experiment.arms)) {
    const { scenario: usual, runs, people, cells, every_s } = played;
    const isHere = ({ of }: { readonly of?: unknown }): boolean => of === undefined || of === arm;
    const own = Object.fromEntries(all.filter(([, what]) => isHere(what)));
    for (const name of Object.keys(own)) found[name] = [];
    const choice = {
      ...(playing.engine && { engine: playing.engine }),
      ...(every_s !== undefined && { every: every_s }),
    };
    const ring = playing.ring ?? 'quick';
    const scenario = cells ? withCells(usual, cells[ring]) : usual;
    const times = (people ?? runs)?.[ring] ?? 1;
    for (let n = 0; n < times; n++) {
      const asked = { ...scenario, measure: own, report: [] };
      const run = people
        ? await startDrawn(asked, n, choice)
        : await startRun({ ...asked, seed: (scenario.seed ?? 0) + n }, choice);
      while (!run.finished) {
        run.advance(run.time + STRETCH);
        await playing.breathe?.();
      }
      const outcome = run.outcome();
      for (const [name, what] of Object.entries(own)) found[name]!.push(measure(name, what, outcome));
      run.close();
    }
  }
  return found;
}

/** Person number `person` of the arm's seed: the same in every arm of that seed. */
async function startDrawn(scenario: Scenario, person: number, choice: RunChoice): Promise<Run> {
  if (scenario.preparation) throw new Error('a preparation is no person, so there are no people to draw');
  const seed = scenario.seed ?? 0;
  const model = await modelOf(scenario, choice.engine);
  const { numbers } = drawnPerson(model, scenario.person, { seed, person }, downstreamOf(scenario));
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
