import {
  canonicalText,
  type Envelope,
  envelope,
  memoryOfCells,
  plannedCells,
  type Scenario,
  samplingOf,
  startRun,
  USUAL_CELLS,
  WARM_UP,
} from '@tokos/study';
import { printNumber } from '@tokos/units';
import { tableText } from '../terminal/table.ts';
import type { Choices } from './choices.ts';

/** What a run would be, without running it. */
export interface Planned {
  readonly persons: number;
  readonly body_time_s: number;
  readonly steps: number | null;
  readonly samples: number;
  readonly expected_time_s: number;
  /** Of the cells; 0 where none run. */
  readonly expected_memory_bytes: number;
  readonly expected_file_bytes: number | null;
  readonly scenario: unknown;
}

const PROBE_S = 600;
const CELLS_PROBE_S = 60;
/** What a number takes in each form, as measured on a day of a woman with a drip. */
const BYTES_PER_NUMBER = { csv: 13, json: 14, ndjson: 40, parquet: 7 } as const;

async function planned(scenario: Scenario, choices: Choices): Promise<Planned> {
  const every = samplingOf(scenario.max_s);
  const samples = Math.floor(scenario.max_s / every) + 1;
  const seconds = scenario.max_s + (plannedCells(scenario).mode === 'spiking' ? WARM_UP : 0);
  const { perSecond, width } = await pace(scenario, choices);
  const { name, step } = choices.solver;
  const format = choices.traces?.format;
  return {
    persons: 1,
    body_time_s: scenario.max_s,
    steps: name === 'rk4' ? Math.ceil(scenario.max_s / step) : null,
    samples,
    expected_time_s: Number((seconds * perSecond).toPrecision(2)),
    expected_memory_bytes: memoryOfCells(plannedCells(scenario)),
    expected_file_bytes: format ? samples * (width + 1) * BYTES_PER_NUMBER[format] : null,
    scenario: JSON.parse(canonicalText(scenario)) as unknown,
  };
}

/**
 * Wall time per second of body time, from the first minutes. Many cells are judged by few: each costs as much
 * as another.
 */
async function pace(scenario: Scenario, { engine, solver, threads }: Choices) {
  const { mode, cells } = plannedCells(scenario);
  const isSpiking = mode === 'spiking';
  const few = Math.min(cells, USUAL_CELLS);
  const probe = few < cells ? withCells(scenario, few) : scenario;
  const run = await startRun(probe, { engine, solver, threads });
  const to = Math.min(isSpiking ? CELLS_PROBE_S : PROBE_S, scenario.max_s);
  run.advance(to / 2);
  const from = run.time;
  const since = performance.now();
  run.advance(to);
  const perSecond = (performance.now() - since) / 1000 / Math.max(run.time - from, 1);
  const width = run.recording().columns.length;
  run.close();
  return { perSecond: isSpiking ? (perSecond * cells) / few : perSecond, width };
}

const withCells = (scenario: Scenario, cells: number): Scenario =>
  scenario.preparation
    ? { ...scenario, preparation: { ...scenario.preparation, cells } }
    : { ...scenario, person: { ...scenario.person, cells } };

export const plannedEnvelope = async (scenario: Scenario, choices: Choices): Promise<Envelope> =>
  envelope([await planned(scenario, choices)]);

export async function plannedText(scenario: Scenario, choices: Choices): Promise<string> {
  const plan = await planned(scenario, choices);
  const bytes = plan.expected_file_bytes;
  const rows = [
    ['persons', '1'],
    ['body time', `${printNumber(plan.body_time_s / 3600)} h`],
    ['steps', plan.steps === null ? 'as many as the tolerance needs' : String(plan.steps)],
    ['samples', String(plan.samples)],
    ['expected time', `about ${printNumber(plan.expected_time_s, 2)} s`],
    ...(plan.expected_memory_bytes > 0
      ? [['memory', `about ${printNumber(plan.expected_memory_bytes / 1e6, 2)} MB for the cells`]]
      : []),
    ...(bytes === null ? [] : [['expected file', `about ${printNumber(bytes / 1e6, 2)} MB`]]),
  ];
  return `${tableText(rows)}\n${JSON.stringify(plan.scenario, null, 2)}\n`;
}
