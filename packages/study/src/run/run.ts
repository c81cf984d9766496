import { type Recorder, type Recording, recorder } from '@tokos/engine';
import type { Model } from '@tokos/language';
import type { Fault } from '@tokos/units';
import type { NeuronView } from '../neurons/neuron-view.ts';
import { signalsIn } from '../observables/looked-at.ts';
import type { Outcome } from '../observables/outcome.ts';
import { refuseBeyond } from '../scenario/range.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { foreignSignal, signalsOf } from '../scenario/subject.ts';
import { type Engine, modelOf } from './body-model.ts';
import { begin, type Life, type LifeChoice, type LifeMemory } from './life.ts';
import { type PersonNumbers, weightOf } from './person-setup.ts';
import { askedOf, samplingOf, usualSignals } from './recorded-signals.ts';
import { type SolverChoice, stopsOf, USUAL_SOLVER } from './solvers.ts';

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
  /** Threads that the cells may use; the same bits on any number. */
  readonly threads?: number;
  /** Hears the spikes of each second. */
  readonly told?: NonNullable<LifeChoice['told']>;
  /** Replaces what the person's traits say, for cohorts. */
  readonly numbers?: PersonNumbers;
}

/** Everything that a run needs to go on after a crash with the same bits. */
export type RunCheckpoint = LifeMemory;

/** One person living through one scenario. */
export class Run {
  readonly scenario: Scenario;
  readonly #life: Life;
  readonly #recorder: Recorder;
  readonly #choice: RunChoice;

  /** Use `startRun`: putting a person together may wait for code to arrive. */
  constructor(scenario: Scenario, life: Life, kept: Recorder, choice: RunChoice) {
    this.scenario = scenario;
    this.#life = life;
    this.#recorder = kept;
    this.#choice = choice;
  }

  get model(): Model {
    return this.#life.model;
  }
  get neurons(): NeuronView {
    return this.#life.neurons;
  }
  /** Evaluations of the solver, for the manifest. */
  get count(): Life['count'] {
    return this.#life.count;
  }
  /** Body time [s]. */
  get time(): number {
    return this.#life.simulation.time;
  }
  /** What a reader of the results should know of how the scenario went. */
  get notices(): readonly Fault[] {
    return this.#life.director.notices;
  }
  get finished(): boolean {
    return this.#life.director.finished;
  }

  /**
   * Lives on to `to` [s] or to the end. It stops there only where that changes no bit, and otherwise at the
   * next time where it does not: a whole second with the usual method, a whole hour with another.
   */
  advance(to: number = Infinity): void {
    const stops = stopsOf(this.#choice.solver ?? USUAL_SOLVER);
    this.#life.director.advance(Math.min(Math.ceil(to / stops) * stops, this.scenario.max_s));
  }

  recording(): Recording {
    if (!this.finished) return this.#recorder.finish();
    return this.#recorder.finish({ time: this.time, present: this.#life.simulation.present() });
  }

  /** What measures read. */
  outcome(): Outcome {
    const { time, columns } = this.recording();
    const curves = Object.fromEntries(columns.map((c) => [c.name, { time, values: c.values }]));
    const { seed, person = 0 } = this.#choice;
    const chance = { seed: seed ?? this.scenario.seed ?? 0, person };
    const spikes = this.#life.spikes?.(this.time);
    const given = this.#life.director.given;
    const weight_kg = weightOf(this.scenario);
    return {
      end: this.time,
      curves,
      given,
      ...(spikes && { spikes }),
      ...(weight_kg !== undefined && { weight_kg }),
      ...chance,
    };
  }

  checkpoint(): RunCheckpoint {
    return this.#life.save();
  }
  restore(saved: RunCheckpoint): void {
    this.#life.load(saved);
  }
  /** Gives back the threads and the memory of its cells. */
  close(): void {
    this.#life.meeting.close();
  }
}

/** How far apart samples may lie [s]. */
const SAMPLING = [1e-3, 86_400 * 400] as const;

/** Starts a person on a scenario. */
export async function startRun(scenario: Scenario, choice: RunChoice = {}): Promise<Run> {
  const { person = 0, seed = scenario.seed ?? 0, numbers, every, signals = [] } = choice;
  refuseBeyond('every', every ?? 1, SAMPLING, 's');
  for (const [name, what] of Object.entries(scenario.measure)) {
    const foreign = foreignSignal(name, what, scenario);
    if (foreign) throw foreign;
  }
  const { layout } = await modelOf(scenario, choice.engine);
  const wanted = [...usualSignals(scenario), ...signalsIn(Object.values(scenario.measure)), ...signals];
  const own = signalsOf(scenario);
  const asked = [...new Set(wanted)].map((signal) => askedOf(layout, signal, own));
  const kept = recorder(asked, every ?? samplingOf(scenario.max_s));
  const life = await begin(scenario, { ...choice, seed, person }, kept, numbers);
  return new Run(scenario, life, kept, choice);
}
