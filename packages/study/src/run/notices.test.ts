import { expect, test } from 'vitest';
import { scenarioFrom } from '../scenario/scenario.ts';
import { startRun } from './run.ts';

const drip = { infusion: { drug: 'oxytocin', rate: '2 mU/min' }, id: 'drip' };

async function noticesOf(more: object): Promise<readonly string[]> {
  const person = { kind: 'woman_in_labour', neurons: 'prescribed' };
  const run = await startRun(scenarioFrom({ tokos: 1, person, max: '30 min', seed: 1, ...more }));
  run.advance();
  return run.notices.map(({ code }) => code);
}

test('a drip that stops before it starts is told', async () => {
  const [code] = await noticesOf({ do: [{ ...drip, at: '10 min', until: 'dilation >= 2 cm' }] });
  expect(code).toBe('deed-ended-at-once');
});

test('what a drip or a run waits for and does not get is told', async () => {
  expect(await noticesOf({ do: [{ ...drip, until: 'dilation >= 9 cm' }] })).toEqual(['deed-never-ended']);
  expect(await noticesOf({ until: 'born > 0.5' })).toEqual(['until-never']);
});

const surrogate = { kind: 'woman_in_labour', neurons: 'surrogate' };
const rate = { start: '1 mU/min', step: '1 mU/min', every: '10 min', max: '2 mU/min' };
const titrated = {
  infusion: { drug: 'oxytocin', rate, hold_at: { contractions_per_10_min: 9 } },
  id: 'drip',
};

test('contractions that a drip was raised for and that never came are told', async () => {
  const run = await startRun(
    scenarioFrom({ tokos: 1, person: surrogate, max: '1 h', do: [titrated], seed: 1 }),
  );
  run.advance();
  expect(run.notices.map(({ message }) => message)).toEqual([
    'drip: 9 contractions in ten minutes had not come by 1 h, though it ran at its greatest rate. ' +
      'Raise `max` of its rate, or ask for fewer.',
  ]);
});

test('a run that went as it was written has no notice', async () => {
  expect(await noticesOf({ do: [{ ...drip, for: '10 min' }] })).toEqual([]);
  expect(await noticesOf({ until: 'contractions > 0' })).toEqual([]);
});

test('a woman who is not in labour has no cervix to wait for', async () => {
  const run = startRun(
    scenarioFrom({ tokos: 1, person: 'woman', max: '30 min', until: 'dilation >= 6 cm', seed: 1 }),
  );
  await expect(run).rejects.toThrow("There is no signal 'dilation' in this person.");
});
