import type { DrugName } from '@tokos/body';
import { fault } from '../messages/faults.ts';
import type { Curve } from './curve.ts';
import type { Given } from './kinetics.ts';
import type { SpikeTrains } from './spikes/spike-trains.ts';

/** What a run has left behind for measuring. */
export interface Outcome {
  /** [s] */
  readonly end: number;
  /** Every recorded signal by its snake_case name, in the unit of its port. */
  readonly curves: Readonly<Record<string, Curve>>;
  /** What was given of each drug; one that is not listed was not given. */
  readonly given: Readonly<Partial<Record<DrugName, Given>>>;
  /** Every spike, where cells ran and a measure looks at them. */
  readonly spikes?: SpikeTrains;
  /** Of a person or an animal. */
  readonly weight_kg?: number;
  readonly seed: number;
  readonly person: number;
}

/** The curve of a signal, for the measure of this name. */
export function curveOf(name: string, signal: string, { curves }: Outcome): Curve {
  const curve = Object.hasOwn(curves, signal) ? curves[signal] : undefined;
  if (!curve) throw fault('measure-empty', { name, reason: `'${signal}' was not recorded` });
  return curve;
}
