import { GIVEN_TO_PARTS, person } from '@tokos/body';
import {
  type Checkpoint,
  Meeting,
  type MeetingMemory,
  PortTable,
  type Recorder,
  Simulation,
} from '@tokos/engine';
import type { Model } from '@tokos/language';
import { fault } from '../messages/faults.ts';
import type { NeuronView } from '../neurons/neuron-view.ts';
import { type NeuronChoice, neuronParts } from '../neurons/neurons.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { bodyModel, type Engine } from './body-model.ts';
import { Director, type DirectorMemory } from './director.ts';
import { type PersonNumbers, personNumbers } from './person-setup.ts';
import { possibleRanges } from './recorded-signals.ts';
import { type SolverChoice, solverOf, USUAL_SOLVER } from './solvers.ts';

export interface LifeChoice {
  readonly engine?: Engine;
  readonly solver?: SolverChoice;
  /** Threads that the cells may use; the same bits on any number. */
  readonly threads?: number;
  /** Hears the spikes of each second. */
  readonly told?: NonNullable<NeuronChoice['told']>;
  readonly seed: number;
  readonly person: number;
}

/** Everything that a life needs to go on after a crash with the same bits. */
export interface LifeMemory {
  readonly simulation: Checkpoint;
  readonly director: DirectorMemory;
  readonly meeting: MeetingMemory;
}

/**
 * A person who lives: the smooth body, the parts with clocks of their own, and who carries the scenario out.
 */
export interface Life {
  readonly model: Model;
  readonly simulation: Simulation;
  readonly director: Director;
  readonly meeting: Meeting;
  readonly neurons: NeuronView;
  /** Evaluations of the solver, for the manifest. */
  readonly count: { steps: number; rejected: number };
  save(): LifeMemory;
  load(saved: LifeMemory): void;
}

/** Puts a person together. `numbers` replaces what the person's traits say, for cohorts. */
export async function begin(
  scenario: Scenario,
  choice: LifeChoice,
  recorder?: Recorder,
  numbers?: PersonNumbers,
): Promise<Life> {
  if (scenario.arms) throw fault('arms-alone', { arms: Object.keys(scenario.arms).join(', ') });
  const { kind, neurons: mode, cells, ...traits } = scenario.person;
  const who = person(kind, traits);
  const model = await bodyModel(choice.engine, who.body);
  const solver = solverOf(model, choice.solver ?? USUAL_SOLVER);
  const chance = { seed: choice.seed, person: choice.person };
  const own = numbers ?? personNumbers(model, scenario.person);
  let ports: PortTable | undefined;
  const simulation = new Simulation({
    model,
    ...own,
    solver,
    chance,
    ...(recorder && { recorder }),
    ranges: possibleRanges(model.layout),
    written: (port) => (ports?.has(port) ? ports.read(port) : Number.NaN),
  });
  ports = new PortTable(simulation, model.layout);
  const neurons: NeuronChoice = {
    mode,
    ...(cells !== undefined && { cells }),
    ...(choice.engine && choice.engine !== 'wasm' && { backend: 'reference' }),
    ...(choice.threads !== undefined && { threads: choice.threads }),
    ...(choice.told && { told: choice.told }),
    ...(own.surrogate && { surrogate: own.surrogate }),
  };
  const { parts, view } = await neuronParts(own.neurons ?? who.neurons, neurons, chance);
  for (const [port, value] of Object.entries(GIVEN_TO_PARTS)) ports.write(port, value);
  ports.write('prescribed', mode === 'prescribed' ? 1 : 0);
  const meeting = new Meeting(ports, parts);
  const director = new Director(scenario, simulation, model.layout, meeting);
  return {
    model,
    simulation,
    director,
    meeting,
    neurons: view,
    count: solver.count,
    save: () => ({
      simulation: simulation.checkpoint(),
      director: director.remember(),
      meeting: meeting.save(),
    }),
    load(saved) {
      simulation.restore(saved.simulation);
      director.recall(saved.director);
      meeting.load(saved.meeting);
    },
  };
}
