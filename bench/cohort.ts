import { armsOf, livePerson, type PersonScenario, scenarioFrom, USUAL_SOLVER } from '@tokos/study';
import type { Benchmark } from './benchmark.ts';
import { cpuTime } from './measure.ts';

const PEOPLE = 200;
const scenario = scenarioFrom({
  tokos: 1,
  person: { kind: 'woman', neurons: 'surrogate' },
  max: '2 h',
  do: [{ infusion: { drug: 'oxytocin', rate: '4 mU/min' }, id: 'drip', at: '10 min', for: '1 h' }],
  arms: {
    slow: {},
    fast: {
      do: [{ infusion: { drug: 'oxytocin', rate: '6 mU/min' }, id: 'drip', at: '10 min', for: '1 h' }],
    },
  },
  measure: { level: { observable: 'plasma_oxytocin', at: '70 min' } },
  seed: 1,
}) as PersonScenario;
const plan = { arms: armsOf(scenario), seed: 1, engine: 'wasm', solver: USUAL_SOLVER } as const;

export const cohort: Benchmark = {
  name: 'cohort_200x2_s',
  unit: 's',
  workload:
    '200 women, each with numbers of her own, through two arms of 2 h with a drip of 4 and of 6 mU/min; ' +
    'surrogate, wasm engine, RK4 1 s, recorded each second; one after the other, CPU time, once after one ' +
    'to warm up',
  limit: 20,
  async measure() {
    await livePerson(plan, PEOPLE);
    const ms = await cpuTime(async () => {
      for (let person = 0; person < PEOPLE; person++) await livePerson(plan, person);
    });
    return ms / 1000;
  },
};
