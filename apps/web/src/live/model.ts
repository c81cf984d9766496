import type { NamedPassport } from '../evidence/passport.ts';

/** One number that a live person shows. The same shape as in the study package, which supplies the person. */
export interface Signal {
  /** In snake_case, as in files: `plasma_oxytocin`. */
  readonly name: string;
  readonly unit: string;
  readonly about: string;
}

/** A change made while the body runs; a recorded list of edits replays to the same bits. */
export interface Edit {
  /** Body time at which it acts [s]. */
  readonly at_s: number;
  readonly path: string;
  readonly value: number;
}

/** A person who lives on until told to stop. Nothing in it knows a screen or a clock. */
export interface LivePerson {
  readonly signals: readonly Signal[];
  /** Body time [s]. */
  readonly time_s: number;
  advance(to_s: number): void;
  /** The present values, in the order and units of `signals`. */
  read(into: Float64Array): void;
  change(path: string, value: number): Edit;
  readonly edits: readonly Edit[];
}

export const KINDS = ['woman', 'man', 'pregnant_woman', 'nursing_mother'] as const;
export type Kind = (typeof KINDS)[number];

/** Who lives: a kind, and where it has one, the week of pregnancy or the day since birth. */
export interface Person {
  readonly kind: Kind;
  readonly weeks?: number;
  readonly days?: number;
}

/** What "About this run" prints about the model. */
export interface Manifest {
  readonly model: string;
  readonly engine: string;
  readonly threads: number;
  /** The body's own step [s]. */
  readonly step_s: number;
  /** Where secretion comes from: a held rate, simulated cells, or their fitted stand-in. */
  readonly secretion: 'prescribed' | 'spiking' | 'surrogate';
}

/** All that the app asks of the model: everything else is drawn from signals and passports. */
export interface LiveModel {
  readonly manifest: Manifest;
  start(person: Person, seed: number): LivePerson;
  /** By signal, the numbers that stand behind it for this person. */
  passports(person: Person): Readonly<Record<string, readonly NamedPassport[]>>;
}
