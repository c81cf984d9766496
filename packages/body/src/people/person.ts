import type { InputOf, ParameterOf, Passport, StateOf } from '@tokos/language';
import type { Reflex } from '../wiring/placed.ts';
import type { wholeBody } from '../wiring/whole-body.ts';

type Body = typeof wholeBody;

/** Somebody of the model: what is different in her or him from the typical adult of the parameters. */
export interface Person {
  readonly kind: PersonKind;
  readonly parameters: Readonly<Partial<Record<ParameterOf<Body>, number>>>;
  readonly states: Readonly<Partial<Record<StateOf<Body>, number>>>;
  readonly inputs: Readonly<Partial<Record<InputOf<Body>, number>>>;
  readonly neurons: Neurons;
  /** Organs with a clock of their own that not everybody has. */
  readonly grown?: Grown;
}

/** A reflex that somebody has, and what of it is different from the typical adult, by place and name. */
export interface Grown {
  readonly reflex: Reflex;
  readonly own: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** How the oxytocin cells of a person stand at rest. */
export interface Neurons {
  readonly priming: Passport;
  readonly store: Passport;
}

export type PersonKind = 'woman' | 'man' | 'pregnant_woman' | 'nursing_mother';

/** What a scenario may say of a person; counts are bare, the rest is in the unit of its name. */
export interface Traits {
  readonly weight_kg?: number;
  /** Of pregnancy. */
  readonly weeks?: number;
  /** Since birth. */
  readonly days?: number;
  /** Milk that each breast can store. */
  readonly storage_per_breast_ml?: number;
  /** How full both breasts are at the start. */
  readonly fill?: number;
}

/** A kind of person: which traits it has, within which bounds, and who stands there with them. */
export interface Kind {
  readonly about: string;
  readonly traits: Readonly<Partial<Record<keyof Traits, Trait>>>;
  /** How a person of this kind is called in a sentence. */
  readonly noun: string;
  create(traits: Traits): Omit<Person, 'kind'>;
}

export interface Trait {
  readonly about: string;
  readonly unit: string;
  readonly usual: number;
  readonly least: number;
  readonly greatest: number;
}
