import { GIVEN_TO_PARTS, person } from '@tokos/body';
import {
  type Checkpoint,
  Meeting,
  type MeetingMemory,
  type PartChance,
  PortTable,
  type Recorder,
  Simulation,
} from '@tokos/engine';
import type { Model, Quantity } from '@tokos/language';
import { fault } from '../messages/faults.ts';
import type { SpikesOfSecond } from '../neurons/cells-part.ts';
import type { NeuronView } from '../neurons/neuron-view.ts';
import { type NeuronChoice, neuronParts, type PersonNeurons } from '../neurons/neurons.ts';
import { SpikeRecord } from '../neurons/spike-record.ts';
import { isOfSpikes } from '../observables/catalogue.ts';
import type { SpikeTrains } from '../observables/spikes/spike-trains.ts';
import { episodesOf } from '../preparations/episodes.ts';
import { drivenBy, preparationParts, stimulatedParts } from '../preparations/parts.ts';
import { drivingLines, drugLines } from '../scenario/entries.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { clockSeconds } from '../scenario/times.ts';
import { type Engine, jacobianOf, modelOf } from './body-model.ts';
import { Director, type DirectorMemory } from './director.ts';
import { downstreamOf } from './downstream-organs.ts';
import { grownParts } from './grown-parts.ts';
import { type PersonNumbers, personNumbers } from './person-setup.ts';
import { possibleRanges } from './recorded-signals.ts';
import { type SolverChoice, solverOf, USUAL_SOLVER } from './solvers.ts';

const HOUR = 3600;

export interface LifeChoice {
  readonly engine?: Engine;
  readonly solver?: SolverChoice;
  /** Threads that the cells may use; the same bits on any number. */
  readonly threads?: number;
  /** Hears the spikes of each second. */
  readonly told?: NonNullable<NeuronChoice['told']>;
  /** Signals that are recorded beside those that the scenario itself looks at. */
  readonly signals?: readonly string[];
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
 * A person who lives, or a preparation: the smooth body, the parts with clocks of their own, and who carries
 * the scenario out.
 */
export interface Life {
  readonly model: Model;
  readonly simulation: Simulation;
  readonly director: Director;
  readonly meeting: Meeting;
  readonly neurons: NeuronView;
  /** Evaluations of the solver, for the manifest. */
  readonly count: { steps: number; rejected: number };
  /** Every spike up to now [s], where cells ran and a measure of the scenario looks at them. */
  spikes(now: number): SpikeTrains | undefined;
  save(): LifeMemory;
  load(saved: LifeMemory): void;
}

/**
 * Puts a person, or a preparation, together. `numbers` replaces what the person's traits say, for cohorts.
 */
export async function begin(
  scenario: Scenario,
  choice: LifeChoice,
  recorder?: Recorder,
  numbers?: PersonNumbers,
): Promise<Life> {
  if (scenario.arms) throw fault('arms-alone', { arms: Object.keys(scenario.arms).join(', ') });
  const model = await modelOf(scenario, choice.engine);
  const own = numbers ?? numbersOf(model, scenario);
  const solver = await solverOf(model, choice.solver ?? USUAL_SOLVER, own.parameters, () =>
    jacobianOf(scenario, choice.engine),
  );
  const chance = { seed: choice.seed, person: choice.person };
  let ports: PortTable | undefined;
  const simulation = new Simulation({
    model,
    ...own,
    solver,
    chance,
    ...(recorder && { recorder }),
    ranges: possibleRanges(model.layout),
    written: (port) => ports?.seen(port) ?? Number.NaN,
  });
  ports = new PortTable(simulation, model.layout);
  let record: SpikeRecord | undefined;
  const told = (spikes: SpikesOfSecond): void => {
    record?.hear(spikes);
    choice.told?.(spikes);
  };
  const { parts, view, given } = await partsOf(scenario, { ...choice, told }, chance, numbers);
  const isAsked = Object.values(scenario.measure).some(({ observable }) => isOfSpikes(observable));
  if (isAsked && view.cells > 0) record = new SpikeRecord(view.cells);
  if (!scenario.preparation) {
    for (const [port, value] of Object.entries(GIVEN_TO_PARTS)) ports.write(port, value);
    ports.write('prescribed', scenario.person.neurons === 'prescribed' ? 1 : 0);
  }
  for (const [port, value] of Object.entries(given)) ports.write(port, value);
  const meeting = new Meeting(ports, record ? [...parts, record.part] : parts);
  const carried = { ...scenario, do: scenario.preparation ? [] : drugLines(scenario.do) };
  const director = new Director(carried, simulation, model.layout, meeting);
  return {
    model,
    simulation,
    director,
    meeting,
    neurons: view,
    count: solver.count,
    spikes: (now) => record?.trains(now),
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

/** The parts in the order in which they meet, and what some of them hear before the first second. */
interface LivingParts extends PersonNeurons {
  readonly given: Readonly<Record<string, number>>;
}

async function partsOf(
  scenario: Scenario,
  { engine = 'wasm', threads, told, signals }: Pick<LifeChoice, 'engine' | 'threads' | 'told' | 'signals'>,
  chance: PartChance,
  own: Pick<PersonNumbers, 'neurons' | 'surrogate' | 'grown'> = {},
): Promise<LivingParts> {
  const machine = {
    ...(engine !== 'wasm' && { backend: 'reference' as const }),
    ...(threads !== undefined && { threads }),
    ...(told && { told }),
  };
  if (scenario.preparation) {
    const apart = { ...machine, interpreted: engine === 'interpreted' };
    return { ...(await preparationParts(scenario, apart, chance)), given: {} };
  }
  const { kind, neurons: mode, cells, ...traits } = scenario.person;
  const who = person(kind, traits);
  const { surrogate, neurons: rest = who.neurons } = own;
  const choice = { ...(cells !== undefined && { cells }), ...(surrogate && { surrogate }), ...machine };
  const episodes = episodesOf(drivingLines(scenario.do), scenario.max_s);
  if (mode === 'stimulated') {
    return { ...(await stimulatedParts(episodes, engine === 'interpreted')), given: {} };
  }
  const { parts, view } = drivenBy(episodes, await neuronParts(rest, { ...choice, mode }, chance));
  const { before, after, given } = await grownParts(who, downstreamOf(scenario, signals), chance, own.grown);
  const startHour = (clockSeconds(scenario.start) ?? 0) / HOUR;
  const heard = 'startHour' in given ? { ...given, startHour } : given;
  return { parts: [...before, ...parts, ...after], view, given: heard };
}

function numbersOf(model: Model, { person: who }: Scenario): PersonNumbers {
  if (who) return personNumbers(model, who);
  const { parameters, states, inputs } = model.layout;
  const usual = (all: readonly Quantity[]): Float64Array => Float64Array.from(all, ({ value }) => value);
  return { parameters: usual(parameters), states: usual(states), inputs: usual(inputs) };
}
