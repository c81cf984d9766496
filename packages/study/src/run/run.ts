import { type Checkpoint, type Recording, recorder, Simulation } from '@tokos/engine';
import type { Model } from '@tokos/language';
import type { Outcome } from '../observables/outcome.ts';
import { refuseBeyond } from '../scenario/range.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { bodyModel, type Engine } from './body-model.ts';
import { Director, type DirectorMemory } from './director.ts';
import { type PersonNumbers, personNumbers } from './person-setup.ts';
import { askedOf, possibleRanges, samplingOf, signalsOf, USUAL_SIGNALS } from './recorded-signals.ts';
import { type SolverChoice, solverOf, stopsOf, USUAL_SOLVER } from './solvers.ts';

export interface RunChoice {
  readonly engine?: Engine;
  readonly solver?: SolverChoice;
  /** Seconds between samples; chosen by the length of the run unless given. */
  readonly every?: number;
  /** Signals to record beside those that are measured. */
  readonly signals?: readonly string[];
  /** Whose random numbers; the first person of a seed is 0. */
  readonly person?: number;
  readonly seed?: number;
}

/** Everything that a run needs to go on after a crash with the same bits. */
export interface RunCheckpoint {
  readonly simulation: Checkpoint;
  readonly director: DirectorMemory;
}

/** One person living through one scenario. */
export class Run {
  readonly scenario: Scenario;
  readonly model: Model;
  readonly #simulation: Simulation;
  readonly #director: Director;
  readonly #finish: () => Recording;
  readonly #choice: RunChoice;
  /** Evaluations of the solver, for the manifest. */
  readonly count: { steps: number; rejected: number };

  constructor(scenario: Scenario, model: Model, choice: RunChoice = {}, numbers?: PersonNumbers) {
    const solver = solverOf(model, choice.solver ?? USUAL_SOLVER);
    refuseBeyond('every', choice.every ?? 1, SAMPLING, 's');
    const wanted = [
      ...USUAL_SIGNALS,
      ...signalsOf(Object.values(scenario.measure)),
      ...(choice.signals ?? []),
    ];
    const asked = [...new Set(wanted)].map((signal) => askedOf(model.layout, signal));
    const kept = recorder(asked, choice.every ?? samplingOf(scenario.max_s));
    this.scenario = scenario;
    this.model = model;
    this.count = solver.count;
    this.#choice = choice;
    this.#finish = () => kept.finish();
    this.#simulation = new Simulation({
      model,
      ...(numbers ?? personNumbers(model, scenario.person)),
      solver,
      chance: { seed: choice.seed ?? scenario.seed ?? 0, person: choice.person ?? 0 },
      recorder: kept,
      ranges: possibleRanges(model.layout),
    });
    this.#director = new Director(scenario, this.#simulation, model.layout);
  }

  /** Body time [s]. */
  get time(): number {
    return this.#simulation.time;
  }
  get finished(): boolean {
    return this.#director.finished;
  }

  /**
   * Lives on to `to` [s] or to the end. It stops there only where that changes no bit, and otherwise at the
   * next time where it does not: a whole second with the usual method, a whole hour with another.
   */
  advance(to: number = Infinity): void {
    const stops = stopsOf(this.#choice.solver ?? USUAL_SOLVER);
    this.#director.advance(Math.min(Math.ceil(to / stops) * stops, this.scenario.max_s));
  }

  recording(): Recording {
    return this.#finish();
  }

  /** What measures read. */
  outcome(): Outcome {
    const { time, columns } = this.recording();
    const curves = Object.fromEntries(columns.map((c) => [c.name, { time, values: c.values }]));
    const { seed, person = 0 } = this.#choice;
    const chance = { seed: seed ?? this.scenario.seed ?? 0, person };
    return { end: this.time, curves, given: this.#director.given, ...chance };
  }

  checkpoint(): RunCheckpoint {
    return { simulation: this.#simulation.checkpoint(), director: this.#director.remember() };
  }
  restore({ simulation, director }: RunCheckpoint): void {
    this.#simulation.restore(simulation);
    this.#director.recall(director);
  }
}

/** How far apart samples may lie [s]. */
const SAMPLING = [1e-3, 86_400 * 400] as const;

/** Starts a person on a scenario. */
export async function startRun(scenario: Scenario, choice: RunChoice = {}): Promise<Run> {
  return new Run(scenario, await bodyModel(choice.engine), choice);
}
