import { scenarioFrom, startRun } from '@tokos/study';
import type { Benchmark } from './benchmark.ts';
import { cpuTime, median } from './measure.ts';

const EVERY = 60;
const scenario = scenarioFrom({
  tokos: 1,
  person: { kind: 'woman', neurons: 'prescribed' },
  max: '24 h',
  do: [{ infusion: { drug: 'oxytocin', rate: '10 mU/min' }, at: '6 h', for: '4 h' }],
  seed: 1,
});

export const bodyPersonDay: Benchmark = {
  name: 'body_person_day_ms',
  unit: 'ms',
  workload:
    'a day of a woman with prescribed secretion and a drip of 10 mU/min for 4 h; code written from the ' +
    'equations, RK4 1 s, recorded each minute; CPU time',
  limit: 60,
  measure: () =>
    median(() =>
      cpuTime(async () => {
        const run = await startRun(scenario, { every: EVERY });
        run.advance();
      }),
    ),
};
