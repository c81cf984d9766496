import { scenarioFrom, startRun } from '@tokos/study';
import type { Benchmark } from './benchmark.ts';
import { cpuTime, median } from './measure.ts';

const EVERY = 60;
const scenario = scenarioFrom({
  tokos: 1,
  person: { kind: 'woman_in_labour', parity: 0, neurons: 'surrogate' },
  max: '48 h',
  until: 'placenta < 0.5',
  seed: 1,
});

export const labour: Benchmark = {
  name: 'labour_ms',
  unit: 'ms',
  workload:
    'a first labour from its onset to the placenta; one rate stands for the cells; code written from the ' +
    'equations, RK4 1 s, recorded each minute; CPU time',
  limit: 90,
  measure: () =>
    median(() =>
      cpuTime(async () => {
        const run = await startRun(scenario, { every: EVERY });
        run.advance();
      }),
    ),
};
