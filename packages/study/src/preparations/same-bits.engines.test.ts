import { expect, test } from 'vitest';
import { scenarioOf } from '../../tests/preparations/played.ts';
import { startRun } from '../run/run.ts';
import { scenarioFrom } from '../scenario/scenario.ts';
import { PREPARATION_NAMES } from './choice.ts';

test.each(PREPARATION_NAMES)('%s goes on from a checkpoint with the same bits', async (kind) => {
  const scenario = scenarioFrom(scenarioOf(kind));
  const whole = await startRun(scenario);
  whole.advance();
  const first = await startRun(scenario);
  first.advance(8);
  const second = await startRun(scenario);
  second.restore(first.checkpoint());
  second.advance();
  expect(second.outcome()).toEqual(whole.outcome());
  for (const run of [whole, first, second]) run.close();
});

test.each(PREPARATION_NAMES)('%s gives the same bits on every engine', async (kind) => {
  const outcomes = await Promise.all(
    (['wasm', 'reference', 'interpreted'] as const).map(async (engine) => {
      const run = await startRun(scenarioFrom(scenarioOf(kind)), { engine });
      run.advance();
      run.close();
      return run.outcome();
    }),
  );
  expect(outcomes[1]).toEqual(outcomes[0]);
  expect(outcomes[2]).toEqual(outcomes[0]);
});
