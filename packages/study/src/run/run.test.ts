import { expect, test } from 'vitest';
import { scenarioFrom } from '../scenario/scenario.ts';
import { startRun } from './run.ts';

test('a drip of 10 mU/min lifts the level of a woman at rest about sevenfold within two hours', async () => {
  const drip = { infusion: { drug: 'oxytocin', rate: '10 mU/min' } };
  const run = await startRun(scenarioFrom({ tokos: 1, person: 'woman', max: '2 h', do: [drip] }));
  run.advance();
  const { values } = run.outcome().curves.plasma_oxytocin!;
  expect(values[0]).toBeCloseTo(1.886, 9);
  expect(values.at(-1)! / values[0]!).toBeGreaterThan(6);
  expect(values.at(-1)! / values[0]!).toBeLessThan(8);
});
