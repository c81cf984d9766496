import type { Edit, LivePerson, Signal, SpikesOfSecond, TrainSecond } from '@tokos/study';
import type { NamedPassport } from '../evidence/passport.ts';

export type { Edit, LivePerson, Signal };

export const KINDS = ['woman', 'man', 'pregnant_woman', 'nursing_mother', 'woman_in_labour'] as const;
export type Kind = (typeof KINDS)[number];

/** Who lives: a kind, and where it has one, the week of pregnancy or the day since birth. */
export interface Person {
  readonly kind: Kind;
  readonly weeks?: number;
  readonly days?: number;
  /** How many births a woman in labour has behind her, and whether this labour began by itself. */
  readonly parity?: number;
  readonly onset?: Onset;
  /** Milk that each breast of a mother can store [mL]. */
  readonly storage_ml?: number;
  /** How the oxytocin cells are run; each by itself unless said. */
  readonly neurons?: Neurons;
}

export const ONSETS = ['spontaneous', 'induced'] as const;
export type Onset = (typeof ONSETS)[number];

export const NEURONS = ['spiking', 'surrogate', 'prescribed'] as const;
export type Neurons = (typeof NEURONS)[number];

/** What "About this run" prints about the model. */
export interface Manifest {
  readonly model: string;
  readonly engine: string;
  readonly threads: number;
  /** The body's own step [s]. */
  readonly step_s: number;
  /** Where secretion comes from: a held rate, simulated cells, or their fitted stand-in. */
  readonly secretion: Neurons;
  /** How many cells stand for all where they spike. */
  readonly cells: number;
}

/** Somebody else's run, from beginning to end, for comparison. */
export interface Aside {
  readonly person: Person;
  /** A fitted rate in place of cells, or a secretion that is held at rest. */
  readonly cells: 'surrogate' | 'prescribed';
  readonly seed: number;
  readonly edits: readonly Edit[];
  readonly to_s: number;
  /** Told this often in body time [s]. */
  readonly every_s: number;
  readonly signals: readonly string[];
  /** Which person of a cohort she is; the typical one where it is not said. */
  readonly drawn?: number;
}

/** Many people, each with numbers of her own, who all live through the same arms. */
export interface Crowd extends Omit<Aside, 'edits' | 'drawn'> {
  readonly people: number;
  readonly arms: readonly (readonly Edit[])[];
  /** Who has this signal at 1 is done. */
  readonly until: string;
}

/** All that the app asks of the model: everything else is drawn from signals and passports. */
export interface LiveModel {
  readonly manifest: Manifest;
  /** `told` hears the spikes of each second that she lives. */
  start(person: Person, seed: number, told?: (spikes: SpikesOfSecond) => void): Promise<LivePerson>;
  startBeside(aside: Aside): Promise<LivePerson>;
  /** Rested endings that are made to fire so many times a second, second after second. */
  train(rate: number): Iterator<TrainSecond>;
  /** By signal, the numbers that stand behind it for this person. */
  passports(person: Person): Readonly<Record<string, readonly NamedPassport[]>>;
}
