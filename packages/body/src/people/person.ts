import type { InputOf, ParameterOf, Passport, StateOf } from '@tokos/language';
import type { BODIES, BodyName } from '../wiring/bodies.ts';
import type { Reflex } from '../wiring/placed.ts';

type Body = (typeof BODIES)[BodyName];

/** Somebody of the model: what is different in her or him from the typical adult of the parameters. */
export interface Person {
  readonly kind: LivingKind;
  /** Which organs are wired in it. */
  readonly body: BodyName;
  readonly parameters: Readonly<Partial<Record<ParameterOf<Body>, number>>>;
  readonly states: Readonly<Partial<Record<StateOf<Body>, number>>>;
  readonly inputs: Readonly<Partial<Record<InputOf<Body>, number>>>;
  readonly neurons: Neurons;
  /** Organs with a clock of their own that not everybody has. */
  readonly grown?: Grown;
  /** What is not typical of the organs that hear the blood alone, should somebody look at them. */
  readonly downstream?: OwnNumbers;
}

/** A reflex that somebody has, and what of it is different from the typical adult, by place and name. */
export interface Grown {
  readonly reflex: Reflex;
  readonly own: OwnNumbers;
  /** Parameters that somebody states as a trait; one that is stated is not drawn. */
  readonly stated: Readonly<Record<string, keyof Traits>>;
  /** States that begin as a share of a parameter, and grow with it. */
  readonly shares: Readonly<Record<string, string>>;
}

/** Parameters and states at the start that are not the typical ones, by place and by name. */
export type OwnNumbers = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How the oxytocin cells stand at rest: in a network, or without neighbours. */
export type Neurons =
  | {
      readonly kind: 'coupled';
      readonly priming: Passport;
      readonly store: Passport;
      /** The one rate that stands for all, where it is not that of a quiet person. */
      readonly surrogate?: Readonly<Record<string, Passport>>;
    }
  | { readonly kind: 'uncoupled'; readonly input: Passport };

export type PersonKind = 'woman' | 'man' | 'pregnant_woman' | 'woman_in_labour' | 'nursing_mother';
export type RatKind = 'rat_conscious' | 'rat_urethane';
/** Everybody who can be the subject of a scenario. */
export type LivingKind = PersonKind | RatKind;

/** How a labour began. */
export type Onset = 'spontaneous' | 'induced';

/** What a woman takes so as not to conceive: nothing, or a pill with oestrogen and progestogen. */
export type Contraceptive = 'none' | 'combined';

/** What a scenario may say of a person; counts are bare, the rest is in the unit of its name. */
export interface Traits {
  readonly weight_kg?: number;
  /** Of a rat. */
  readonly weight_g?: number;
  /** Of pregnancy. */
  readonly weeks?: number;
  /** Since birth. */
  readonly days?: number;
  /** Births before. */
  readonly parity?: number;
  /** Width of the cervix at the start. */
  readonly dilation_cm?: number;
  readonly onset?: Onset;
  readonly contraceptive?: Contraceptive;
  /** Milk that each breast can store. */
  readonly storage_per_breast_ml?: number;
  /** How full both breasts are at the start. */
  readonly fill?: number;
}

/** A kind of person: which traits it has, within which bounds, and who stands there with them. */
export interface Kind {
  readonly about: string;
  readonly traits: Readonly<Partial<Record<keyof Traits, Trait>>>;
  /** Traits that are said in a word. */
  readonly words?: { readonly onset?: readonly Onset[]; readonly contraceptive?: readonly Contraceptive[] };
  /** How a person of this kind is called in a sentence. */
  readonly noun: string;
  /** The whole body of a human unless another is named. */
  readonly body?: BodyName;
  create(traits: Traits): Omit<Person, 'kind' | 'body'>;
}

export interface Trait {
  readonly about: string;
  readonly unit: string;
  readonly usual: number;
  readonly least: number;
  readonly greatest: number;
}
