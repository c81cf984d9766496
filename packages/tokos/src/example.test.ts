import { expect, test } from 'vitest';
import {
  fromParquet,
  manifestOf,
  ParametersInPlay,
  provenanceOf,
  reportOf,
  scenarioFrom,
  startRun,
  toParquet,
  tracesOf,
  USUAL_SOLVER,
} from './index.ts';
import { milliunits, minutes } from './units.ts';

test('ten lines of the library: a drip, its report, and a file that says what it rests on', async () => {
  const drip = { infusion: { drug: 'oxytocin', rate: '10 mU/min' }, at_s: [minutes(10)], for: '1 h' };
  const measure = { peak: { observable: 'plasma_oxytocin', as: 'max' } };
  const person = { kind: 'woman', neurons: 'prescribed' };
  const scenario = scenarioFrom({ tokos: 1, person, max: '2 h', do: [drip], measure, seed: 1 });
  const run = await startRun(scenario);
  const inPlay = new ParametersInPlay(run);
  run.advance();
  inPlay.look(run);
  const made = { seed: 1, engine: 'wasm', solver: USUAL_SOLVER } as const;
  const about = provenanceOf(manifestOf(scenario, run.model, made, run.neurons), scenario, inPlay.list);
  const file = await toParquet(tracesOf(run, about));

  const [peak] = reportOf(run);
  expect(peak).toMatchObject({ name: 'peak', unit: 'pmol/L' });
  expect(peak!.value).toBeGreaterThan(11);
  expect((await fromParquet(file)).about?.assumed).toContain('plasma.W');
  expect(milliunits(1000)).toBeCloseTo(1668, 0);
});
