import {
  armsOf,
  type CohortPlan,
  livePerson,
  type PersonScenario,
  type Scenario,
  scenarioFrom,
  startRun,
  USUAL_SOLVER,
} from '@tokos/study';
import type { Benchmark } from './benchmark.ts';
import { cpuTime, median, middle } from './measure.ts';

const MINUTE = 60;
const feed = (more: object): Scenario =>
  scenarioFrom({
    tokos: 1,
    person: { kind: 'nursing_mother', days: 42, fill: 0.8, neurons: 'surrogate' },
    max: '40 min',
    do: [{ suckling: { side: 'left' }, id: 'feed', at: '10 min', for: '20 min' }],
    measure: {
      let_downs: { observable: 'ejections', from: '10 min', to: '32 min' },
      milk: { observable: 'milk_yield', from: '10 min', to: '32 min' },
    },
    seed: 7,
    ...more,
  });

async function lived(scenario: Scenario, every?: number): Promise<void> {
  const run = await startRun(scenario, { threads: 1, ...(every !== undefined && { every }) });
  run.advance();
  run.close();
}

const person = { kind: 'nursing_mother', days: 42, fill: 0.8, neurons: 'spiking', cells: 512 };
const spiking = feed({ person, max: '20 min', do: [{ suckling: { side: 'left', appetite: '500 mL' } }] });

export const feedOfCells: Benchmark = {
  name: 'feed_512_cells_s',
  unit: 's',
  workload:
    'a feed of 20 min from the first suck to its end with 512 spiking cells, their endings, blood, breasts ' +
    'and infant; WebAssembly, one thread, CPU time, the middle of three after one to warm up',
  limit: 7,
  async measure() {
    await lived(spiking);
    const all = [];
    for (let n = 0; n < 3; n++) all.push(await cpuTime(() => lived(spiking)));
    return middle(all) / 1000;
  },
};

export const feedOfSurrogate: Benchmark = {
  name: 'feed_surrogate_ms',
  unit: 'ms',
  workload:
    'scenarios/feed.yaml: 40 min with a feed of 20, one rate for all cells; recorded each second, CPU time',
  limit: 25,
  measure: () => median(() => cpuTime(() => lived(feed({})))),
};

const day = scenarioFrom({
  tokos: 1,
  person: { kind: 'nursing_mother', days: 42, neurons: 'surrogate' },
  max: '24 h',
  do: [{ suckling: { side: 'alternate' }, at: '1 h', every: '130 min' }],
  seed: 7,
});

export const nursingDay: Benchmark = {
  name: 'nursing_day_ms',
  unit: 'ms',
  workload: '24 h with eleven feeds, one rate for all cells; RK4 1 s, recorded each minute, CPU time',
  limit: 300,
  measure: () => median(() => cpuTime(() => lived(day, MINUTE))),
};

const PEOPLE = 200;
const trial = feed({
  arms: { calm: {}, strained: { do: [{ stress: 'mental_arithmetic', at: '5 min', for: '25 min' }] } },
}) as PersonScenario;
const plan: CohortPlan = { arms: armsOf(trial), seed: 1, engine: 'wasm', solver: USUAL_SOLVER };

export const feedOfCohort: Benchmark = {
  name: 'cohort_200x2_feed_s',
  unit: 's',
  workload:
    '200 mothers, each with numbers of her own, through a feed of 20 min in 40, calm and under strain; one ' +
    'rate for all cells, recorded each second; one after the other, half of the CPU time, since two share ' +
    'it',
  limit: 10,
  async measure() {
    await livePerson(plan, PEOPLE);
    const ms = await cpuTime(async () => {
      for (let who = 0; who < PEOPLE; who++) await livePerson(plan, who);
    });
    return ms / 2 / 1000;
  },
};
