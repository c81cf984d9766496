import type { Benchmark } from './benchmark.ts';
import { nsPerStep, RESTING, uncoupled } from './example-populations.ts';

const workload =
  '4,096 cells of the set maicas2018, 300 + 150 Hz, one shared rate, secretion on, spikes recorded, 20 s; ' +
  'CPU time of a cell in a step of 1 ms';
const SECONDS = 20;

export const neuronsWasm: Benchmark = {
  name: 'neurons_wasm_ns_per_step',
  unit: 'ns',
  workload,
  limit: 2.2,
  measure: () => nsPerStep(uncoupled(4096, { backend: 'wasm' }), SECONDS, RESTING),
};

export const neuronsTypeScript: Benchmark = {
  name: 'neurons_ts_ns_per_step',
  unit: 'ns',
  workload,
  limit: 20,
  measure: () => nsPerStep(uncoupled(4096, { backend: 'reference' }), SECONDS, RESTING),
};
