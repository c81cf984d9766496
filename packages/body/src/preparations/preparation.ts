import type { Passport } from '@tokos/language';

export type PreparationName =
  | 'one_cell'
  | 'uncoupled_population'
  | 'neural_lobe'
  | 'network_slice'
  | 'muscle_strip';

/** Something of a preparation that a scenario may set, and what stands when it does not. */
export interface Setting {
  readonly about: string;
  readonly unit: string;
  /** A number of the model has its passport; what is no number of it, such as a count, may be bare. */
  readonly usual?: Passport;
  readonly least: number;
  readonly greatest: number;
  readonly whole?: boolean;
}

/** A part of the system that is studied outside a living body. */
export interface Preparation {
  readonly about: string;
  /** How it is called in a sentence. */
  readonly noun: string;
  /** By the name that a scenario uses, the unit left out: `excitation`. */
  readonly settings: Readonly<Record<string, Setting>>;
  /** What can be recorded from it, by port. */
  readonly signals: readonly string[];
}
