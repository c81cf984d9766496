import { expect, test } from 'vitest';
import { startRun } from '../run/run.ts';
import { readScenario, scenarioFrom } from './scenario.ts';

const RAT = { tokos: 1, person: { kind: 'rat_conscious', neurons: 'prescribed' }, max: '1 h' };
const refused = (more: object): string[] =>
  readScenario(JSON.stringify({ ...RAT, ...more })).refusals.map(({ fault }) => fault.message);

test('a rat gets oxytocin into a vein and nothing that was not built for it', () => {
  const beyond = { beyond_evidence: true };
  expect(refused({ do: [{ bolus: { drug: 'carbetocin', dose: '1 ug' } }], ...beyond })).toEqual([
    "'bolus of carbetocin' cannot be done to a conscious rat; expected one of infusion, bolus of oxytocin.",
  ]);
  expect(refused({ do: [{ nasal: { drug: 'oxytocin', dose: '1 IU' } }], ...beyond })).toHaveLength(1);
  expect(refused({ do: [{ infusion: { drug: 'oxytocin', rate: '6 mU/min' } }] })).toEqual([]);
});

test('the weight of a rat is in grams, and it has no weeks', () => {
  expect(refused({ person: { kind: 'rat_urethane', weight: '3 kg' } })).toEqual([
    'person weight is 3 kg; expected 50 to 800 g. Give a value in that range.',
  ]);
  expect(refused({ person: { kind: 'rat_urethane', weeks: 3 } })[0]).toMatch(/^An anaesthetised rat has no/);
  const { person } = scenarioFrom({ ...RAT, person: { kind: 'rat_urethane', weight: '0.3 kg' } });
  expect(person).toMatchObject({ weight_g: 300 });
});

test('a rat whose cells run holds its level, in every mode and with any number of them', async () => {
  for (const neurons of [
    { neurons: 'spiking', cells: 64 },
    { neurons: 'surrogate' },
    { neurons: 'prescribed' },
  ]) {
    const person = { kind: 'rat_conscious', ...neurons };
    const run = await startRun(scenarioFrom({ ...RAT, person, max: '10 min' }));
    run.advance();
    const { values } = run.outcome().curves.plasma_oxytocin!;
    expect(Math.abs(values.at(-1)! / values[0]! - 1)).toBeLessThan(0.25);
    run.close();
  }
});
