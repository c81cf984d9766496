import type { Measure, Scenario } from '@tokos/study';
import type { Band } from '../bands/bands.ts';
import type { Across } from '../run/across.ts';
import type { Pooling } from '../run/pooling.ts';

/** How sure the published number is: where it was seen. */
export const GRADES = ['table', 'abstract', 'figure', 'computed', 'secondary', 'recalled'] as const;
export type Grade = (typeof GRADES)[number];

export interface Source {
  readonly doi?: string;
  readonly pmid?: string;
  readonly text?: string;
  /** In which part of it the numbers stand. */
  readonly where: string;
}

/** What a source prints: a mean, a range, or words alone; and its spread with what that spread is. */
export interface Published {
  readonly mean?: number;
  readonly low?: number;
  readonly high?: number;
  readonly text?: string;
  readonly spread?: number | string;
  readonly what_the_spread_is?: string;
}

/** One group of a study: who, and what was done to them. */
export interface Arm {
  readonly about?: string;
  readonly scenario: Scenario;
  /** How often it is played, each time with the next seed; once unless said. */
  readonly runs?: Runs;
  /** How many people, drawn from the spreads of the passports, live through it, each once. */
  readonly people?: Runs;
  /** How many cells stand for all; what the scenario says unless said. */
  readonly cells?: Runs;
  /** [s] between samples, where nothing is measured that passes in between. */
  readonly every_s?: number;
}

/** A number for the ring of every test, and one for the full ring. */
export interface Runs {
  readonly quick: number;
  readonly full: number;
}

/** A band that was made wider, when and why. */
export interface Widening {
  readonly date: string;
  readonly reason: string;
  readonly low?: number;
  readonly high?: number;
}

type Named<T> = Readonly<Record<string, T>>;

/**
 * A published experiment in its canonical form: plain values, joined with its bands, ready to be run
 * anywhere.
 */
export interface Experiment {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly source: Source;
  readonly grade: Grade;
  /** Parts of the body that it puts to the test: `circulation/plasma`. */
  readonly tests: readonly string[];
  readonly arms: Named<Arm>;
  /** What only other measures need, and what is printed beside them; never judged. */
  readonly parts: Named<Measure>;
  readonly measure: Named<Measure>;
  /** What the runs of an arm give together, where it is not their mean. */
  readonly pooled: Named<Pooling>;
  /** What many people give together, by measure. */
  readonly across: Named<Across>;
  /** The same without a row in the bands, such as the power of a trial of the paper's size; never judged. */
  readonly beside: Named<Across>;
  readonly published: Named<Published>;
  /** Measures whose organ does not exist yet, with the reason. */
  readonly not_built: Named<string>;
  /** By measure, in the order of the table; widened where the file says so. */
  readonly bands: Named<Band>;
  readonly widened: Named<Widening>;
  readonly expected: 'pass' | 'miss';
  readonly reason?: string;
  readonly notes: readonly string[];
}

/** In the order of the house; an experiment without a row in the bands stands under `own`. */
export const TOPICS = [
  'neuron',
  'network',
  'kinetics',
  'labour',
  'lactation',
  'male',
  'techniques',
  'stress',
  'whole',
] as const;
export type Topic = (typeof TOPICS)[number];
export const OWN_TOPIC = 'own';
