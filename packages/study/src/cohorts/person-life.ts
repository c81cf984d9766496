import { Fault } from '@tokos/units';
import { type AssayName, signalsOfAssay } from '../assay/assays.ts';
import { reportOf } from '../files/report.ts';
import { type Engine, modelOf } from '../run/body-model.ts';
import { downstreamInAny } from '../run/downstream-organs.ts';
import { ParametersInPlay } from '../run/parameters-in-play.ts';
import { type Run, startRun } from '../run/run.ts';
import type { SolverChoice } from '../run/solvers.ts';
import type { PersonScenario } from '../scenario/scenario.ts';
import { SIGNALS } from '../scenario/signals.ts';
import { drawnPerson } from './drawn-person.ts';

/** What every person of a cohort goes through; plain values, so that a thread can be told. */
export interface CohortPlan {
  /** One without a name where nothing is compared; the persons are the same in all. */
  readonly arms: readonly CohortArm[];
  readonly seed: number;
  readonly engine: Engine;
  readonly solver: SolverChoice;
  /** A laboratory that reads every true level as well. */
  readonly assay?: AssayName;
}
export interface CohortArm {
  readonly name: string;
  readonly scenario: PersonScenario;
}

/** What one person has left behind, in plain values. */
export interface PersonLife {
  readonly person: number;
  /** In the order of `drawnNames`. */
  readonly drawn: readonly number[];
  /** In the order of the plan. */
  readonly arms: readonly ArmLife[];
}
export interface ArmLife {
  readonly measured: readonly LifeMeasure[];
  /** The calculation failed, and why; then nothing was measured. */
  readonly failure?: string;
  /** Signals that left what their ports call possible. */
  readonly beyond: readonly string[];
  /** Parameters that had a say; of the first person only. */
  readonly inPlay?: readonly string[];
}
export interface LifeMeasure {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  readonly reason?: string;
}

/** Faults of one person's numbers, not of the scenario. */
const OF_THE_CALCULATION = ['not-a-number', 'range-left', 'step-too-small', 'crossing-loop'];
/** How often the first person is looked at for parameters in play. */
const LOOKS = 24;

/** One person lives through every arm, with the same numbers and the same random streams. */
export async function livePerson(plan: CohortPlan, person: number): Promise<PersonLife> {
  const { seed, engine } = plan;
  const first = plan.arms[0]!.scenario;
  const model = await modelOf(first, engine);
  const organs = downstreamInAny(plan.arms);
  const { numbers, drawn } = drawnPerson(model, first.person, { seed, person }, organs);
  const arms: ArmLife[] = [];
  for (const { scenario } of plan.arms) {
    const signals = signalsOfAssay(plan.assay);
    const choice = { engine, solver: plan.solver, seed, person, numbers, signals, threads: 1 };
    const run = await startRun(scenario, choice);
    try {
      arms.push(liveArm(run, plan.assay, person === 0));
    } finally {
      run.close();
    }
  }
  return { person, drawn: drawn.map(({ value }) => value), arms };
}

function liveArm(run: Run, assay: AssayName | undefined, isFirst: boolean): ArmLife {
  const inPlay = isFirst ? new ParametersInPlay(run) : undefined;
  const found = () => (inPlay ? { inPlay: inPlay.list.map(({ name }) => name) } : {});
  try {
    const stride = inPlay ? run.scenario.max_s / LOOKS : Infinity;
    while (!run.finished) {
      run.advance(run.time + stride);
      inPlay?.look(run);
    }
  } catch (mistake) {
    if (!(mistake instanceof Fault) || !OF_THE_CALCULATION.includes(mistake.code)) throw mistake;
    return { measured: [], failure: mistake.message, beyond: [], ...found() };
  }
  // a zero of either sign is nothing
  const measured = reportOf(run, assay).map(({ name, value, unit, reason }) => ({
    name,
    value: value === null ? null : value + 0,
    unit,
    ...(reason !== undefined && { reason }),
  }));
  return { measured, beyond: beyondPossible(run), ...found() };
}

function beyondPossible(run: Run): string[] {
  return run.recording().columns.flatMap(({ name, values }) => {
    const [low, high] = SIGNALS[name]?.range ?? [-Infinity, Infinity];
    return values.every((value) => Number.isNaN(value) || (value >= low && value <= high)) ? [] : [name];
  });
}
