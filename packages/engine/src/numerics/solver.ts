import type { Model } from '@tokos/language';

/** One accepted step of a solver, with a way to look inside it. */
export interface Step {
  /** [s] */
  readonly from: number;
  /** [s] */
  readonly to: number;
  /** The states at its end. */
  readonly reached: Float64Array;
  /** The states at a share of the step between 0 and 1, by the method's own interpolation. */
  at(share: number, into: Float64Array): void;
  /** The same for these states alone. */
  some(share: number, states: Uint32Array, into: Float64Array): void;
}

/** Told of each accepted step; returns the share of it after which to stop, or nothing to go on. */
export type Taken = (step: Step) => number | undefined;

/** A method for smooth bodies. Arrays belong to the caller; nothing allocates in the loop. */
export interface Solver {
  /** Moves `states` from `t` to `end` exactly, or to where `taken` stops it; returns the time reached [s]. */
  advance(
    states: Float64Array,
    inputs: Float64Array,
    fixed: Float64Array,
    t: number,
    end: number,
    taken?: Taken,
  ): number;
  /** What an adaptive method must remember between calls so that a resumed run takes the same steps. */
  memory: number;
  readonly count: { steps: number; rejected: number };
}

/** What a solver needs of a body. */
export interface Rates {
  readonly size: number;
  /** The rates with slow values held from the beginning of a step on, for methods with short steps. */
  readonly held?: Model['held'];
  rates(states: Float64Array, inputs: Float64Array, fixed: Float64Array, into: Float64Array): void;
}
