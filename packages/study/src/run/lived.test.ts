import type { DrugName } from '@tokos/body';
import { PICOMOLES_PER_MILLIUNIT } from '@tokos/units';
import { expect, test } from 'vitest';
import { valueAt } from '../observables/curve.ts';
import type { Given } from '../observables/kinetics.ts';
import { type Scenario, scenarioFrom } from '../scenario/scenario.ts';
import { SIGNALS } from '../scenario/signals.ts';
import { type Run, type RunChoice, startRun } from './run.ts';

/** 1 mU of oxytocin [pmol]. */
export const MU = PICOMOLES_PER_MILLIUNIT;

/** A woman's hour with these deeds and whatever else a document says. */
export const hourOf = (deeds: readonly unknown[], more: object = {}): Scenario =>
  scenarioFrom({ tokos: 1, person: 'woman', max: '1 h', beyond_evidence: true, do: deeds, ...more });

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

test('a person to whom nothing is done stays as she is', async () => {
  const { values, given } = await lived(hourOf([]));
  for (const signal of ['plasma_oxytocin', 'secretion', 'clearance']) {
    const [first] = values(signal);
    expect(Math.max(...values(signal).map((value) => Math.abs(value / first - 1)))).toBeLessThan(1e-12);
  }
  expect(given()).toEqual({ injected: 0, laidDown: 0, middle: 0 });
});
