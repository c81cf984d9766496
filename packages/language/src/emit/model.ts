import type { ElementaryOp } from '../algebra/graph.ts';

/** A named number with its unit. */
export interface Quantity {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
}

/** What stands at which place of a model's arrays; enough to run and read it without its text. */
export interface Layout {
  readonly name: string;
  /** Changes with any equation or unit, not with the value of a parameter. */
  readonly hash: string;
  /** `plasma.C1`, with the value at which it starts. */
  readonly states: readonly Quantity[];
  /** What the world gives, with the value given until an event changes it. */
  readonly inputs: readonly Quantity[];
  /** `plasma.V1`. */
  readonly parameters: readonly Quantity[];
  readonly outputs: readonly { readonly name: string; readonly unit: string }[];
  /** The `when` lines: what their random numbers are keyed by, and the places of the states that they set. */
  readonly crossings: readonly {
    readonly key: string;
    readonly sets: readonly number[];
    /** The states that the condition looks at. */
    readonly reads: readonly number[];
    /** The inputs that it looks at. */
    readonly hears: readonly number[];
  }[];
}

/**
 * One random number of a firing: its `place` in the text tells it from the others, not the order of asking.
 */
export type Draw = (kind: 'normal' | 'uniform', place: number) => number;
type Numbers = Float64Array;

/**
 * A smooth body as a solver sees it, interpreted or generated. Arrays belong to the caller; nothing
 * allocates.
 */
export interface Model {
  readonly layout: Layout;
  readonly fixedCount: number;
  /** Works out once per person what depends on parameters alone. */
  prepare(parameters: Numbers, fixed: Numbers): void;
  /** Rates of change per second, in the order of the states. */
  rates(states: Numbers, inputs: Numbers, fixed: Numbers, into: Numbers): void;
  /** The same with slow values held through a step, where some are declared. */
  readonly held?: Held | undefined;
  outputs(states: Numbers, inputs: Numbers, fixed: Numbers, into: Numbers): void;
  /** 1 where the condition of a `when` line holds, else 0. */
  conditions(states: Numbers, inputs: Numbers, fixed: Numbers, into: Numbers): void;
  /** The values that one `when` line sets, all worked out from the state before it. */
  change(crossing: number, states: Numbers, inputs: Numbers, fixed: Numbers, draw: Draw, into: Numbers): void;
}

export interface Held {
  /** Works the slow values out; they stand in `fixed` until the next time. */
  hold(states: Numbers, inputs: Numbers, fixed: Numbers): void;
  rates(states: Numbers, inputs: Numbers, fixed: Numbers, into: Numbers): void;
}

/** How much each rate of a smooth body changes with each state: the entries that are not always zero. */
export interface Jacobian {
  /** Places of the rates, entry by entry. */
  readonly rows: readonly number[];
  /** Places of the states, entry by entry. */
  readonly columns: readonly number[];
  readonly fixedCount: number;
  /** Works out once per person what depends on parameters alone; apart from what the model itself keeps. */
  prepare(parameters: Numbers, fixed: Numbers): void;
  entries(states: Numbers, inputs: Numbers, fixed: Numbers, into: Numbers): void;
}

export interface SteppedLayout {
  readonly name: string;
  readonly hash: string;
  /** [s] */
  readonly step: number;
  readonly states: readonly Quantity[];
  readonly inputs: readonly { readonly name: string; readonly unit: string }[];
  readonly parameters: readonly Quantity[];
  readonly outputs: readonly { readonly name: string; readonly unit: string }[];
}

/** Random numbers of one step, in the order of the text. */
export interface StepDraws {
  poisson(mean: number): number;
  normal(): number;
  uniform(): number;
}

/** A stepped component: a map from one step to the next. */
export interface SteppedModel {
  readonly layout: SteppedLayout;
  readonly fixedCount: number;
  prepare(parameters: Numbers, fixed: Numbers): void;
  /** Moves the states on by one step and writes the outputs of that step. */
  step(states: Numbers, inputs: Numbers, fixed: Numbers, outputs: Numbers, draws: StepDraws): void;
}

/** The engine's own functions; `Math.*` differs between browsers in the last bit. */
export type Elementary = Readonly<Record<Exclude<ElementaryOp, 'pow'>, (x: number) => number>> & {
  readonly pow: (x: number, y: number) => number;
};
