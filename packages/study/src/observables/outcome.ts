import type { Curve } from './curve.ts';
import type { Given } from './kinetics.ts';

/** What a run has left behind for measuring. */
export interface Outcome {
  /** [s] */
  readonly end: number;
  /** Every recorded signal by its snake_case name, in the unit of its port. */
  readonly curves: Readonly<Record<string, Curve>>;
  readonly given: Given;
  readonly seed: number;
  readonly person: number;
}
