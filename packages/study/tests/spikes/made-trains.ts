import { elementary, STREAMS, type Stream, stream } from '@tokos/engine';
import { type SpikeTrains, spikeTrains } from '../../src/observables/spikes/spike-trains.ts';

const chance = (seed: number, cell: number): Stream =>
  stream({ seed, person: 0, cell, second: 0, stream: STREAMS.spikes });

/** A clock: the first spike after one period. */
export const periodic = (period: number, duration: number): Float64Array =>
  Float64Array.from({ length: Math.floor(duration / period + 1e-9) }, (_, i) => (i + 1) * period);

/** A renewal process whose intervals are sums of `shape` exponential ones; with shape 1 a Poisson process. */
export function gamma(shape: number, rate: number, duration: number, seed: number, cell = 0): Float64Array {
  const { uniform } = chance(seed, cell);
  const times: number[] = [];
  for (let t = 0; ; ) {
    for (let i = 0; i < shape; i++) t -= elementary.log(uniform()) / (shape * rate);
    if (t > duration) return Float64Array.from(times);
    times.push(t);
  }
}

export const poisson = (rate: number, duration: number, seed: number, cell = 0): Float64Array =>
  gamma(1, rate, duration, seed, cell);

/** A network of independent cells. */
export const independent = (count: number, rate: number, duration: number, seed: number): SpikeTrains =>
  spikeTrains(
    Array.from({ length: count }, (_, cell) => poisson(rate, duration, seed, cell)),
    duration,
  );

/** Regular spikes from an onset on: `spikes` of them, `interval` apart. */
export const volley = (onset: number, spikes: number, interval: number): number[] =>
  Array.from({ length: spikes }, (_, i) => onset + i * interval);

/** The same spikes at times that are whole milliseconds, as an engine with such steps has them. */
export const onGrid = (times: Float64Array): Float64Array =>
  Float64Array.from(new Set(times.map((t) => Math.round(t * 1000)))).map((ms) => ms / 1000);

export const sorted = (...parts: (readonly number[] | Float64Array)[]): Float64Array =>
  Float64Array.from(parts.flatMap((part) => Array.from(part))).sort();
