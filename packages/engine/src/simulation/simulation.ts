import type { Model } from '@tokos/language';
import { printQuantity } from '@tokos/units';
import { fault } from '../faults.ts';
import type { Solver, Step } from '../numerics/solver.ts';
import type { Present, Recorder } from '../recording/recorder.ts';
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
  /** The outputs are those of the present states and inputs. */
  #isFresh = false;
  /** An input has a new value, and nobody has looked yet which `when` lines it sets off. */
  #isGiven = false;
  /** A `when` line ended the last step. */
  #isCrossed = false;
  readonly #watched: Watched | undefined;
  #time = 0;
  readonly states: Float64Array;
  readonly inputs: Float64Array;

  constructor(setup: Setup) {
    const { model, parameters, states, inputs, chance } = setup;
    this.#setup = setup;
    this.#fixed = new Float64Array(model.fixedCount);
    this.#crossings = new Crossings(model, chance);
    this.#sample = new Float64Array(states.length);
    this.#outputs = new Float64Array(model.layout.outputs.length);
    this.#watched = setup.ranges && watchedOf(setup.ranges, model.layout.outputs.length);
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
    if (this.#isGiven) this.#settle();
    if (this.#isFresh) return this.#outputs;
    this.#isFresh = true;
    this.#setup.model.outputs(this.states, this.inputs, this.#fixed, this.#outputs);
    return this.#outputs;
  }

  /**
   * Gives one input a value: `act` for what happens every second. What several of them set off is looked at
   * once, before anybody sees it.
   */
  give(input: number, value: number): void {
    if (Object.is(this.inputs[input], value)) return;
    this.#isFresh = false;
    this.#isGiven ||= this.#crossings.hear(input);
    this.inputs[input] = value;
  }

  /** Carries out the `when` lines that have turned true. */
  #settle(): void {
    this.#isGiven = false;
    this.#crossings.settle(this.states, this.inputs, this.#fixed, this.#time);
  }

  /**
   * Acts at once, and carries out the `when` lines that this sets off; what stays as it was sets off none.
   */
  act({ set = [], add = [] }: Change): void {
    const isNew = add.length > 0 || set.some(([input, value]) => !Object.is(this.inputs[input], value));
    if (!isNew) return;
    this.#isFresh = false;
    for (const [input, value] of set) this.inputs[input] = value;
    for (const [state, amount] of add) this.states[state] += amount;
    this.#settle();
  }

  /** Lives on to `end` [s] exactly. */
  advance(end: number): void {
    const { solver, recorder } = this.#setup;
    if (this.#isGiven) this.#settle();
    if (recorder?.next === this.#time) this.#keepSample(this.states);
    if (this.#time < end) this.#isFresh = false;
    while (this.#time < end) {
      const saving = (Math.floor(this.#time / SAVING_POINT) + 1) * SAVING_POINT;
      const stop = Math.min(end, saving, this.#meeting(end));
      const taken = this.#crossings.any || (recorder && recorder.next <= stop) ? this.#taken : undefined;
      this.#isCrossed = false;
      this.#time = solver.advance(this.states, this.inputs, this.#fixed, this.#time, stop, taken);
      if (this.#isCrossed) this.#settle();
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
    this.#isCrossed = share !== undefined;
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

  /** The present numbers, for a sample that lies on no beat of the recorder. */
  present(): Present {
    const { written } = this.#setup;
    return { outputs: this.outputs(), inputs: this.inputs, states: this.states, ...(written && { written }) };
  }

  #watchRanges(): void {
    if (!this.#watched) return;
    const { lows, highs } = this.#watched;
    const values = this.outputs();
    for (let i = 0; i < values.length; i++) {
      if (!(values[i] >= lows[i] && values[i] <= highs[i])) this.#tellRange(i, values[i]);
    }
  }

  #tellRange(output: number, value: number): void {
    const range = this.#setup.ranges!.find(([watched]) => watched === output);
    // of what nobody watches a value may be no number
    if (!range) return;
    const [, least, greatest] = range;
    const time = spokenTime(this.#time);
    if (!Number.isFinite(value)) throw fault('not-a-number', { time });
    const { name, unit } = this.#setup.model.layout.outputs[output];
    const expected = spokenRange(least, greatest, unit);
    throw fault('range-left', { time, name: spokenName(name), given: printQuantity(value, unit), expected });
  }

  checkpoint(): Checkpoint {
    const { model, solver, recorder } = this.#setup;
    if (this.#isGiven) this.#settle();
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
    this.#isGiven = false;
    this.#time = saved.time;
    this.states.set(saved.states);
    this.inputs.set(saved.inputs);
    this.#crossings.fired.set(saved.fired);
    this.#crossings.was.set(saved.was);
    solver.memory = saved.memory;
    recorder?.load(saved.recorded);
  }
}

/** Between which values each output may be: between any, where nobody says. */
interface Watched {
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

function watchedOf(ranges: NonNullable<Setup['ranges']>, outputs: number): Watched {
  const lows = new Float64Array(outputs).fill(-Infinity);
  const highs = new Float64Array(outputs).fill(Infinity);
  for (const [output, least, greatest] of ranges) {
    lows[output] = least - ROUNDING;
    highs[output] = greatest;
  }
  return { lows, highs };
}
