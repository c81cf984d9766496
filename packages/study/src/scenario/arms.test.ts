import { expect, test } from 'vitest';
import { armsOf } from '../cohorts/arms-of.ts';
import { startRun } from '../run/run.ts';
import { canonicalText, type PersonScenario, readScenario, scenarioFrom } from './scenario.ts';

const TRIAL = `
tokos: 1
person: { kind: woman, neurons: prescribed }
people: 40
max: 1 h
do:
  - infusion: { drug: oxytocin, rate: 2 mU/min }
    id: drip
  - nasal: { drug: oxytocin, dose: 24 IU }
    id: spray
    at: 20 min
arms:
  usual:
  fast:
    do:
      - infusion: { drug: oxytocin, rate: 8 mU/min }
        id: drip
  bolus_instead:
    without: [drip, spray]
    do:
      - bolus: { drug: oxytocin, dose: 1 IU }
trial: { per_arm: 12, test: rank }
`;
const scenario = readScenario(TRIAL).scenario as PersonScenario;
const idsOf = (arm: string): string[] =>
  armsOf(scenario)
    .find(({ name }) => name === arm)!
    .scenario.do.map(({ id }) => id);

test('an arm that says nothing is the scenario as it stands', () => {
  expect(idsOf('usual')).toEqual(['drip', 'spray']);
  expect(scenario).toMatchObject({ people: 40, trial: { per_arm: 12, test: 'rank' } });
});

test('a deed with the id of another takes its place, one without an id stands beside the others', () => {
  expect(idsOf('fast')).toEqual(['drip', 'spray']);
  const [, fast] = armsOf(scenario);
  expect(fast!.scenario.do[0]!.what).toMatchObject({ rate_mu_per_min: 8 });
  expect(idsOf('bolus_instead')).toEqual(['bolus_instead 1']);
});

test('all arms report the same, also what only one of them moves', () => {
  const other = scenarioFrom({
    tokos: 1,
    person: 'woman',
    arms: { none: {}, given: { do: [{ bolus: { drug: 'carbetocin', dose: '100 ug' } }] } },
  }) as PersonScenario;
  const [none, given] = armsOf(other);
  expect(none!.scenario.report).toEqual(given!.scenario.report);
  expect(none!.scenario.report).toContain('plasma_carbetocin_max');
});

test('the canonical text of a trial reads as the same trial', () => {
  const text = canonicalText(scenario);
  expect(readScenario(text).scenario).toEqual(scenario);
  expect(canonicalText(scenarioFrom(JSON.parse(text)))).toBe(text);
});

test('a scenario with arms is not lived by one person as if it had none', async () => {
  await expect(startRun(scenario)).rejects.toThrow('The scenario has the arms usual, fast, bolus_instead');
});
