import { expect, test } from 'vitest';
import { lived } from '../../tests/lived.ts';
import { scenarioFrom } from '../scenario/scenario.ts';
import { startRun } from './run.ts';

const WOMAN = { kind: 'woman', neurons: 'prescribed' } as const;
const drip = { infusion: { drug: 'oxytocin', rate: '8 mU/min' }, for: '20 min' };
const bolus = { bolus: { drug: 'oxytocin', dose: '1 IU' } };
const hour = (...deeds: object[]) =>
  scenarioFrom({ tokos: 1, person: WOMAN, max: '1 h', seed: 1, do: deeds });

const runs = (values: Float64Array): number[] => [...values.keys()].filter((second) => values[second] > 0);

test('what waits for a level begins in the second in which it comes', async () => {
  const after = { ...bolus, when: 'plasma_oxytocin >= 6 pmol/L' };
  const { values } = await lived(hour(drip, after));
  const level = values('plasma_oxytocin');
  const came = level.findIndex((value) => value >= 6);
  expect(came).toBeGreaterThan(60);
  const jump = level.findIndex((value, second) => second > 0 && value > level[second - 1] + 5);
  expect(jump).toBe(came + 1);
});

test('what waits begins once, however often its condition comes true again', async () => {
  const twice = hour(
    { ...drip, at: ['0 min', '30 min'], for: '10 min' },
    { ...bolus, when: 'infusion > 0 mU/min' },
  );
  const { given } = await lived(twice);
  const { given: plain } = await lived(hour({ ...drip, at: ['0 min', '30 min'], for: '10 min' }, bolus));
  expect(given().injected).toBe(plain().injected);
});

test('it is not looked at before its `at`', async () => {
  const { values } = await lived(
    hour({ ...drip, at: '10 min', when: 'plasma_oxytocin > 0 pmol/L', for: '5 min' }),
  );
  const seconds = runs(values('infusion'));
  // a sample shows the second that ends there
  expect([seconds[0], seconds.at(-1)]).toEqual([601, 900]);
});

test('what never comes is told', async () => {
  const run = await startRun(hour({ ...drip, when: 'plasma_oxytocin > 500 pmol/L' }));
  run.advance();
  expect(run.notices.map(({ code }) => code)).toEqual(['deed-never-began']);
});

test('a run that goes on from a checkpoint remembers what had begun and what still waits', async () => {
  const scenario = hour(
    { ...bolus, at: '2 min' },
    { ...drip, when: 'plasma_oxytocin > 20 pmol/L', for: '10 min' },
    { ...bolus, id: 'late', when: 'plasma_oxytocin < 9 pmol/L', at: '20 min' },
    { ...drip, id: 'plain', at: '40 min', for: '5 min' },
  );
  const whole = await startRun(scenario);
  whole.advance();
  for (const minutes of [1, 3, 30, 50]) {
    const first = await startRun(scenario);
    first.advance(minutes * 60);
    const second = await startRun(scenario);
    second.restore(first.checkpoint());
    second.advance();
    expect(second.recording()).toEqual(whole.recording());
    expect(second.outcome().given).toEqual(whole.outcome().given);
  }
});

test('drips that wait count as running beside what comes later', () => {
  const strong = (more: object) => ({ infusion: { drug: 'oxytocin', rate: '20 mU/min' }, ...more });
  const both = [strong({ when: 'dilation >= 6 cm', for: '1 h' }), strong({ at: '10 h', id: 'later' })];
  const written = { tokos: 1, person: 'woman_in_labour', max: '20 h', do: both };
  expect(() => scenarioFrom(written)).toThrow('32 mU/min');
});
