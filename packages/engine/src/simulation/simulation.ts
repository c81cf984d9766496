import type { Model } from '@tokos/language';
import { printQuantity } from '@tokos/units';
import { fault } from '../faults.ts';
import type { Solver, Step } from '../numerics/solver.ts';
import type { Recorder } from '../recording/recorder.ts';
import { spokenName, spokenRange, spokenTime } from '../spoken.ts';
import type { Change } from './change.ts';
import { type Chance, Crossings } from './crossings.ts';

export interface Setup {
  readonly model: Model;
  /** In the order of the layout; so are the states and inputs at the start. */
  readonly parameters: Float64Array;
  readonly states: Float64Array;
  readonly inputs: Float64Array;
  readonly solver: Solver;
  readonly chance: Chance;
  readonly recorder?: Recorder;
  /** Ports of parts with a clock of their own, for the recorder. */
  readonly written?: (port: string) => number;
  /** Where to look for signals that leave what is possible: [output, least, greatest]. */
  readonly ranges?: readonly (readonly [output: number, least: number, greatest: number])[];
}

/** Everything that a run needs to go on with the same bits. */
export interface Checkpoint {
  readonly hash: string;
  readonly time: number;
  readonly states: Float64Array;
  readonly inputs: Float64Array;
  readonly fired: Float64Array;
  readonly was: Float64Array;
  readonly memory: number;
  readonly recorded: Float64Array;
}

/** [s] Every run stops here, so that saving it never changes it. */
const SAVING_POINT = 3600;
/** Amounts may fall below nothing by rounding only. */
const ROUNDING = 1e-6;

/**
 * One smooth body in time. It stops exactly where the caller wants to act; samples lie on the method's own
 * interpolation and do not disturb its steps.
 */
export class Simulation {
  readonly #setup: Setup;
  readonly #fixed: Float64Array;
  readonly #crossings: Crossings;
  readonly #sample: Float64Array;
  readonly #outputs: Float64Array;
  /** Which outputs are watched, and between what; apart, since they are looked at every second. */
  readonly #watched: Int32Array;
  readonly #least: Float64Array;
  readonly #greatest: Float64Array;
  /** The outputs are those of the present states and inputs. */
  #isFresh = false;
  #time = 0;
  readonly states: Float64Array;
  readonly inputs: Float64Array;

  constructor(setup: Setup) {
    const { model, parameters, states, inputs, chance, ranges = [] } = setup;
    this.#setup = setup;
    this.#fixed = new Float64Array(model.fixedCount);
    this.#crossings = new Crossings(model, chance);
    this.#sample = new Float64Array(states.length);
    this.#outputs = new Float64Array(model.layout.outputs.length);
    this.#watched = Int32Array.from(ranges, ([output]) => output);
    this.#least = Float64Array.from(ranges, ([, least]) => least - ROUNDING);
    this.#greatest = Float64Array.from(ranges, ([, , greatest]) => greatest);
    this.states = Float64Array.from(states);
    this.inputs = Float64Array.from(inputs);
    model.prepare(parameters, this.#fixed);
    this.#crossings.settle(this.states, this.inputs, this.#fixed, 0);
  }

  /** Body time [s]. */
  get time(): number {
    return this.#time;
  }

  /** The present values of the outputs, in the order of the layout; valid until the next call. */
  outputs(): Float64Array {
    if (this.#isFresh) return this.#outputs;
    this.#isFresh = true;
    this.#setup.model.outputs(this.states, this.inputs, this.#fixed, this.#outputs);
    return this.#outputs;
  }

  /** Acts at once, and carries out the `when` lines that this sets off. */
  act({ set = [], add = [] }: Change): void {
    this.#isFresh = false;
    for (const [input, value] of set) this.inputs[input] = value;
    for (const [state, amount] of add) this.states[state] += amount;
    this.#crossings.settle(this.states, this.inputs, this.#fixed, this.#time);
  }

  /** Gives one input a value, as `act` would. */
  give(input: number, value: number): void {
    this.#isFresh = false;
    this.inputs[input] = value;
    this.#crossings.settle(this.states, this.inputs, this.#fixed, this.#time);
  }

  /** Lives on to `end` [s] exactly. */
  advance(end: number): void {
    const { solver, recorder } = this.#setup;
    if (recorder?.next === this.#time) this.#keepSample(this.states);
    if (this.#time < end) this.#isFresh = false;
    while (this.#time < end) {
      const saving = (Math.floor(this.#time / SAVING_POINT) + 1) * SAVING_POINT;
      const stop = Math.min(end, saving, this.#meeting(end));
      const taken = this.#crossings.any || (recorder && recorder.next <= stop) ? this.#taken : undefined;
      this.#time = solver.advance(this.states, this.inputs, this.#fixed, this.#time, stop, taken);
      this.#crossings.settle(this.states, this.inputs, this.#fixed, this.#time);
    }
    this.#watchRanges();
  }

  /** Parts of a second lie within it: else a stop at 250.375 s would change every step before it. */
  #meeting(end: number): number {
    if (!Number.isInteger(this.#time)) return Math.ceil(this.#time);
    return this.#time < Math.floor(end) ? Math.floor(end) : end;
  }

  /** Looks at a step: where a `when` line stops it, and which samples it passes. */
  readonly #taken = (step: Step): number | undefined => {
    const share = this.#crossings.any ? this.#crossings.within(step, this.inputs, this.#fixed) : undefined;
    const { recorder } = this.#setup;
    if (!recorder) return share;
    const h = step.to - step.from;
    const reached = share === undefined ? step.to : step.from + share * h;
    while (recorder.next <= reached) {
      step.at((recorder.next - step.from) / h, this.#sample);
      this.#keepSample(this.#sample);
    }
    return share;
  };

  #keepSample(states: Float64Array): void {
    const { recorder, model, written } = this.#setup;
    if (!recorder) return;
    this.#isFresh = false;
    model.outputs(states, this.inputs, this.#fixed, this.#outputs);
    recorder.keep({ outputs: this.#outputs, inputs: this.inputs, states, ...(written && { written }) });
  }

  #watchRanges(): void {
    const watched = this.#watched;
    if (watched.length === 0) return;
    const values = this.outputs();
    for (let i = 0; i < watched.length; i++) {
      const value = values[watched[i]];
      if (!(value >= this.#least[i] && value <= this.#greatest[i])) this.#tellRange(i, value);
    }
  }

  #tellRange(range: number, value: number): never {
    const [output, least, greatest] = this.#setup.ranges![range];
    const time = spokenTime(this.#time);
    if (!Number.isFinite(value)) throw fault('not-a-number', { time });
    const { name, unit } = this.#setup.model.layout.outputs[output];
    const expected = spokenRange(least, greatest, unit);
    throw fault('range-left', { time, name: spokenName(name), given: printQuantity(value, unit), expected });
  }

  checkpoint(): Checkpoint {
    const { model, solver, recorder } = this.#setup;
    return {
      hash: model.layout.hash,
      time: this.#time,
      states: this.states.slice(),
      inputs: this.inputs.slice(),
      fired: this.#crossings.fired.slice(),
      was: this.#crossings.was.slice(),
      memory: solver.memory,
      recorded: recorder?.save() ?? new Float64Array(0),
    };
  }

  /** Goes on where a checkpoint of the same setup was taken. */
  restore(saved: Checkpoint): void {
    const { model, solver, recorder } = this.#setup;
    if (saved.hash !== model.layout.hash) {
      throw fault('checkpoint-other', { found: saved.hash, expected: model.layout.hash });
    }
    this.#isFresh = false;
    this.#time = saved.time;
    this.states.set(saved.states);
    this.inputs.set(saved.inputs);
    this.#crossings.fired.set(saved.fired);
    this.#crossings.was.set(saved.was);
    solver.memory = saved.memory;
    recorder?.load(saved.recorded);
  }
}
