import { EVERY_SIGNAL } from '../scenario/signals.ts';
import { FEEDING_OBSERVABLES } from './feeding-catalogue.ts';
import { LABOUR_OBSERVABLES } from './labour-catalogue.ts';
import {
  RELEASE_OBSERVABLES,
  type ReleaseObservable,
  SPIKE_OBSERVABLES,
  type SpikeObservable,
} from './spike-catalogue.ts';

/** How a stretch of a signal becomes one number. */
export const REDUCTIONS = {
  mean: 'mean over the stretch, by area',
  median: 'median of its samples',
  min: 'least value',
  max: 'greatest value',
  time_of_max: 'time of the greatest value [min]',
  time_of_min: 'time of the least value [min]',
  last: 'value at its end',
  increment: 'value at `at` (or the end of the stretch) less the value at the start of the run',
  increment_max: 'greatest value less the value at the start of the run',
  variation: 'coefficient of variation of its samples: their standard deviation over their mean',
  area: 'area of the increment over the value at the start of the run, per minute',
} as const;
export type Reduction = keyof typeof REDUCTIONS;

/** What can be measured beside the signals themselves. */
export interface Observable {
  readonly about: string;
  readonly unit: string;
  /** Which of the times and settings it cannot do without, with an example each. */
  readonly needs: Readonly<Record<string, string>>;
}

export const LEVEL_OBSERVABLES = {
  metabolic_clearance: {
    about: 'infusion rate over the rise of the level since `baseline`: what a constant infusion shows',
    unit: 'L/min',
    needs: { at: '120 min' },
  },
  apparent_clearance: {
    about: 'dose over the area of the increment, extrapolated by the last half-life',
    unit: 'L/min',
    needs: { to: '60 min' },
  },
  area_per_dose: {
    about: 'area of the increment, extrapolated, over the dose',
    unit: 'min/L',
    needs: { to: '300 min' },
  },
  half_life: {
    about: 'from a straight line through the logarithm of the increment in a window',
    unit: 'min',
    needs: { from: '2 min', to: '10 min' },
  },
  half_life_fast: {
    about: 'the shorter half-life of two exponentials fitted to the increment in a window',
    unit: 'min',
    needs: { from: '2 min', to: '60 min' },
  },
  half_life_slow: {
    about: 'the longer half-life of two exponentials fitted to the increment in a window',
    unit: 'min',
    needs: { from: '2 min', to: '60 min' },
  },
  effective_half_life: {
    about: 'ln 2 times the mean residence: the half-life of one compartment that holds a dose as long',
    unit: 'min',
    needs: { to: '16 h' },
  },
  concentration_per_dose: {
    about: 'a concentration over a stretch, reduced by `as` to one value, over the dose',
    unit: '1/L',
    needs: { as: 'max' },
  },
  terminal_volume: {
    about: 'apparent clearance over the rate constant of the window',
    unit: 'L',
    needs: { from: '20 min', to: '60 min' },
  },
  steady_state_volume: {
    about: 'dose times the first moment of the increment over the square of its area',
    unit: 'L',
    needs: { to: '240 min' },
  },
  absorbed_share: {
    about: 'share of what was laid down outside a vein that has reached the blood',
    unit: '1',
    needs: { to: '24 h' },
  },
  time_above: {
    about: 'for how long the increment stays above a share of its value at `at`',
    unit: 'min',
    needs: { at: '1 min', share: '0.25' },
  },
  time_to_reach: {
    about: 'when the increment first comes to a share of its value at `at`',
    unit: 'min',
    needs: { at: '8 h', share: '0.9' },
  },
  maxima: {
    about: 'how often the level rises to a maximum and falls again, by a share of its highest rise at least',
    unit: '1',
    needs: { share: '0.1' },
  },
  share_not_detected: {
    about: 'share of the samples, one at each `every`, in which a laboratory finds no oxytocin',
    unit: '1',
    needs: { assay: 'extracted_ria', every: '10 min' },
  },
  ratio: { about: 'one measure over another', unit: '1', needs: { of: '[first, second]' } },
  difference: { about: 'one measure less another', unit: '', needs: { of: '[first, second]' } },
  larger: { about: 'the larger of two measures', unit: '', needs: { of: '[first, second]' } },
  smaller: { about: 'the smaller of two measures', unit: '', needs: { of: '[first, second]' } },
} as const satisfies Record<string, Observable>;
/** Observables of a level in the blood and of the dose behind it. */
export type LevelObservable = keyof typeof LEVEL_OBSERVABLES;

export const OBSERVABLES = {
  ...LEVEL_OBSERVABLES,
  ...SPIKE_OBSERVABLES,
  ...RELEASE_OBSERVABLES,
  ...FEEDING_OBSERVABLES,
  ...LABOUR_OBSERVABLES,
} as const;
export type ObservableName = keyof typeof OBSERVABLES;

export const isSignal = (name: string): boolean => Object.hasOwn(EVERY_SIGNAL, name);
export const isObservable = (name: string): name is ObservableName => Object.hasOwn(OBSERVABLES, name);
/** Measures made from other measures, not from a run. */
export const isOfMeasures = (name: string): boolean =>
  ['ratio', 'difference', 'larger', 'smaller'].includes(name);
export const isOfSpikes = (name: string): name is SpikeObservable => Object.hasOwn(SPIKE_OBSERVABLES, name);
export const isOfRelease = (name: string): name is ReleaseObservable =>
  Object.hasOwn(RELEASE_OBSERVABLES, name);
