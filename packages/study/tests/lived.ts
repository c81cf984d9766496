import type { DrugName } from '@tokos/body';
import { PICOMOLES_PER_MILLIUNIT } from '@tokos/units';
import { valueAt } from '../src/observables/curve.ts';
import type { Given } from '../src/observables/kinetics.ts';
import { type Run, type RunChoice, startRun } from '../src/run/run.ts';
import { type Scenario, scenarioFrom } from '../src/scenario/scenario.ts';
import { SIGNALS } from '../src/scenario/signals.ts';

/** 1 mU of oxytocin [pmol]. */
export const MU = PICOMOLES_PER_MILLIUNIT;

/** A woman who secretes as prescribed, for tests of what becomes of a drug. */
export const WOMAN = { kind: 'woman', neurons: 'prescribed' } as const;

/** A woman's hour with these deeds and whatever else a document says. */
export const hourOf = (deeds: readonly unknown[], more: object = {}): Scenario =>
  scenarioFrom({ tokos: 1, person: WOMAN, max: '1 h', beyond_evidence: true, do: deeds, ...more });

/** A person who has lived to the end, with every signal of each second. */
export interface Lived {
  readonly run: Run;
  /** A signal at a time [s]. */
  at(signal: string, time: number): number;
  values(signal: string): Float64Array;
  /** A state at the end. */
  state(name: string): number;
  given(drug?: DrugName): Given;
}

export async function lived(scenario: Scenario, choice: RunChoice = {}): Promise<Lived> {
  const run = await startRun(scenario, { signals: Object.keys(SIGNALS), every: 1, ...choice });
  run.advance();
  const { curves, given } = run.outcome();
  return {
    run,
    at: (signal, time) => valueAt(curves[signal], time),
    values: (signal) => curves[signal].values,
    state: (name) =>
      run.checkpoint().simulation.states[run.model.layout.states.findIndex((state) => state.name === name)],
    given: (drug = 'oxytocin') => given[drug] ?? { injected: 0, laidDown: 0, middle: 0 },
  };
}

/** The bits of everything that a run has recorded and where it stands. */
export function bitsOf(run: Run): BigUint64Array {
  const { time, columns } = run.recording();
  const { simulation } = run.checkpoint();
  const all = [time, ...columns.map(({ values }) => values), simulation.states, simulation.inputs];
  return new BigUint64Array(Float64Array.of(run.time, ...all.flatMap((part) => [...part])).buffer);
}
