import type { NeuronView } from '../neurons/neuron-view.ts';

/** One number that a live person shows, with what a reader needs to name it. */
export interface Signal {
  /** In snake_case, as in YAML and files: `plasma_oxytocin`. */
  readonly name: string;
  readonly unit: string;
  readonly about: string;
}

/** A change made while the body runs; a recorded list of edits replays to the same bits. */
export interface Edit {
  /** Body time at which it acts [s]. */
  readonly at_s: number;
  /** `infusion.oxytocin_mu_per_min` and the like; `LIVE_PATHS` lists what may be set. */
  readonly path: string;
  readonly value: number;
}

/**
 * A person who lives on until told to stop: what the app's worker owns. Nothing here knows a screen or a
 * clock.
 */
export interface LivePerson {
  readonly signals: readonly Signal[];
  /** Body time [s]. */
  readonly time_s: number;
  /** Runs the body to `to_s` exactly, in its own steps, however the caller cuts the time. */
  advance(to_s: number): void;
  /** The present values, in the order and units of `signals`; NaN where nothing gives one. */
  read(into: Float64Array): void;
  /** Acts at the present body time, and is remembered. */
  change(path: string, value: number): Edit;
  readonly edits: readonly Edit[];
  /** Its cells, to look at. */
  readonly neurons: NeuronView;
  /** Gives back the threads and the memory of its cells. */
  close(): void;
}
