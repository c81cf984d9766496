import {
  armsOf,
  type CohortPlan,
  livePerson,
  type PersonScenario,
  type RunChoice,
  type Scenario,
  scenarioFrom,
  startRun,
  USUAL_SOLVER,
} from '@tokos/study';
import type { Benchmark } from './benchmark.ts';
import { cpuTime, median, middle } from './measure.ts';

const EVERY = 60;
const labourOf = (more: object): Scenario =>
  scenarioFrom({
    tokos: 1,
    person: { kind: 'woman_in_labour', parity: 0, neurons: 'surrogate' },
    max: '48 h',
    until: 'placenta < 0.5',
    seed: 1,
    ...more,
  });

async function lived(scenario: Scenario, choice: RunChoice = {}): Promise<void> {
  const run = await startRun(scenario, { every: EVERY, threads: 1, ...choice });
  run.advance();
  run.close();
}

const whole = labourOf({});

export const labour: Benchmark = {
  name: 'labour_ms',
  unit: 'ms',
  workload:
    'a first labour from its onset to the placenta; one rate stands for the cells; code written from the ' +
    'equations, RK4 1 s, recorded each minute; CPU time',
  limit: 90,
  measure: () => median(() => cpuTime(() => lived(whole))),
};

/** Eight hours of a labour with cells that fire, once. */
const ofCells = (cells: number, limit: number): Benchmark => ({
  name: `labour_${cells}_cells_8h_s`,
  unit: 's',
  workload: `8 h of a first labour with ${cells} spiking cells; WebAssembly, one thread, CPU time, once`,
  limit,
  async measure() {
    const person = { kind: 'woman_in_labour', parity: 0, neurons: 'spiking', cells };
    const eightHours = { person, max: '8 h', until: undefined };
    await lived(labourOf({ ...eightHours, max: '1 min' }));
    return (await cpuTime(() => lived(labourOf(eightHours)))) / 1000;
  },
});
export const labourOf48Cells: Benchmark = ofCells(48, 18);
export const labourOf512Cells: Benchmark = ofCells(512, 170);

const WOMEN = 500;
const MEASURED = 50;
const drip = {
  infusion: {
    drug: 'oxytocin',
    rate: { start: '2 mU/min', step: '2 mU/min', every: '30 min', max: '20 mU/min' },
    hold_at: { contractions_per_10_min: 4 },
  },
  at: '6 h',
};
const trial = labourOf({
  measure: { birth: { observable: 'time_of_birth' } },
  arms: { alone: {}, helped: { do: [drip] } },
}) as PersonScenario;
const plan: CohortPlan = { arms: armsOf(trial), seed: 1, engine: 'wasm', solver: USUAL_SOLVER };

export const labourOfCohort: Benchmark = {
  name: 'cohort_500x2_labour_s',
  unit: 's',
  workload:
    '500 women, each with numbers of her own, through a first labour alone and with a drip from 6 h; one ' +
    `rate for all cells; ${MEASURED} of them one after the other, ten times half of their CPU time, since ` +
    'two cores share it',
  limit: 60,
  async measure() {
    await livePerson(plan, MEASURED);
    const ms = await cpuTime(async () => {
      for (let who = 0; who < MEASURED; who++) await livePerson(plan, who);
    });
    return ((ms / 2 / 1000) * WOMEN) / MEASURED;
  },
};

const TIMES = 5;
const rodas3 = { ...USUAL_SOLVER, name: 'rodas3' } as const;
const afterBolus = (dose: string): Scenario =>
  labourOf({
    max: '1 h',
    until: undefined,
    beyond_evidence: true,
    do: [{ bolus: { drug: 'oxytocin', dose }, at: '10 min' }],
  });

export const bolusOf10IU: Benchmark = {
  name: 'bolus_10_iu_over_1_mu_rodas3',
  unit: '1',
  workload:
    'an hour of labour with a bolus of 10 IU, RODAS3 at 1e-6, over the same with 1 mU; CPU time, the ' +
    `middle of ${TIMES} each after one to warm up`,
  limit: 5,
  async measure() {
    const [large, small]: [number[], number[]] = [[], []];
    for (let i = 0; i <= TIMES; i++) {
      const ms = [];
      for (const dose of ['10 IU', '1 mU']) {
        ms.push(await cpuTime(() => lived(afterBolus(dose), { solver: rodas3 })));
      }
      if (i === 0) continue;
      large.push(ms[0]);
      small.push(ms[1]);
    }
    return middle(large) / middle(small);
  },
};
