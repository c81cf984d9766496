import { measureAll } from '../../src/observables/measure.ts';
import { type Run, startRun } from '../../src/run/run.ts';
import { scenarioFrom } from '../../src/scenario/scenario.ts';

export type Written = Readonly<Record<string, unknown>>;

/** Plays a preparation to its end. */
export async function played(scenario: Written): Promise<Run> {
  const run = await startRun(scenarioFrom({ tokos: 1, seed: 3, ...scenario }));
  run.advance();
  run.close();
  return run;
}

/** What its measures find. */
export async function measured(scenario: Written): Promise<Record<string, number | null>> {
  const run = await played(scenario);
  const outcome = run.outcome();
  const all = measureAll(run.scenario.measure, () => outcome);
  return Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, value]));
}

const DEEDS: Readonly<Record<string, readonly Written[]>> = {
  neural_lobe: [{ pulses: { rate: '7/s', train: { on: '3 s', pause: '2 s' } }, at: '1.5 s' }],
  network_slice: [{ antagonist: { share: 0.5 }, at: '5 s', for: '5 s' }],
  one_cell: [{ drive: { excitation: '400 Hz', over: '5 s' }, at: '5 s' }],
  muscle_strip: [{ soak: { oxytocin: '10 nmol/L' }, at: '5 s', for: '10 s' }],
  uncoupled_population: [{ osmotic: { rise: '5 mmol/kg' }, at: '5 s' }],
};

const OF_CELLS = { rate: { observable: 'rate' }, released: { observable: 'released' } };
const OF_MUSCLE = { left: { observable: 'available_receptors', as: 'last' } };

/** A short life of each preparation, with something done to it. */
export const scenarioOf = (kind: string): Written => ({
  tokos: 1,
  preparation: kind,
  max: '20 s',
  seed: 5,
  do: DEEDS[kind],
  measure: kind === 'muscle_strip' ? OF_MUSCLE : OF_CELLS,
});
