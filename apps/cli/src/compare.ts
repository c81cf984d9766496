import { basename } from 'node:path';
import { armsOf, type CohortArm, type PersonScenario } from '@tokos/study';
import { ofPersons, type Study, study, titleOf } from './cohort/study.ts';
import { EXIT, refuse } from './exit.ts';
import { fault } from './fault.ts';
import { mayWrite } from './output/question.ts';
import type { Typed } from './program.ts';
import { type Choices, choicesOf } from './running/choices.ts';
import { readGiven } from './scenario/reading.ts';
import type { Shell } from './shell.ts';

/** People of a comparison that says nothing about them. */
const USUAL_PEOPLE = 100;

/** The same people go through two scenarios, or through the arms of one. */
export async function compare(
  first: string,
  second: string | undefined,
  typed: Typed,
  shell: Shell,
): Promise<void> {
  const choices = choicesOf(typed);
  const read = async (path: string): Promise<PersonScenario> =>
    ofPersons((await readGiven(path, choices.edits)).scenario, path);
  const one = await read(first);
  const other = second === undefined ? undefined : await read(second);
  const wanted =
    other === undefined ? ofArms(first, one, choices) : ofTwo([first, second!], [one, other], choices);
  await study(wanted, choices, await mayWrite(choices), shell);
}

const refused = (...slots: Parameters<typeof fault>) => refuse(EXIT.invalid, fault(...slots));

function ofArms(path: string, scenario: PersonScenario, choices: Choices): Study {
  if (!scenario.arms) throw refused('compare-alone', { path });
  return {
    title: titleOf(scenario),
    arms: armsOf(scenario),
    people: choices.people ?? scenario.people ?? USUAL_PEOPLE,
    seed: choices.seed ?? scenario.seed,
    trial: scenario.trial,
  };
}

type Pair<T> = readonly [first: T, second: T];

function ofTwo(paths: Pair<string>, scenarios: Pair<PersonScenario>, choices: Choices): Study {
  const [one, other] = scenarios;
  scenarios.forEach(({ arms }, i) => {
    if (arms) throw refused('compare-arms', { path: paths[i]! });
  });
  const [first, second] = namesOf(paths);
  const who = scenarios.map(({ person }) => wordsOf(person)) as unknown as Pair<string>;
  const slots = { first, second };
  if (who[0] !== who[1]) throw refused('compare-persons', { ...slots, one: who[0], other: who[1] });
  if (choices.seed === undefined && one.seed !== other.seed) {
    const seeds = { one: one.seed ?? 'none', other: other.seed ?? 'none' };
    throw refused('compare-seeds', { ...slots, ...seeds });
  }
  const arms = aligned([first, second], scenarios);
  return {
    title: `${titleOf(one)}, and ${titleOf(other)}`,
    arms,
    people: choices.people ?? one.people ?? other.people ?? USUAL_PEOPLE,
    seed: choices.seed ?? one.seed,
    trial: one.trial ?? other.trial,
  };
}

const wordsOf = (person: PersonScenario['person']): string =>
  Object.entries(person)
    .map(([trait, value]) => `${trait} ${value}`)
    .sort()
    .join(', ');

/** Both report the same: what neither names is usual for what either of them does. */
function aligned(names: Pair<string>, [one, other]: Pair<PersonScenario>): CohortArm[] {
  if (one.report.length === 0 && other.report.length === 0) {
    const both = armsOf({ ...one, do: [...one.do, ...other.do] })[0]!.scenario;
    const { measure, report } = both;
    return [one, other].map((scenario, i) => armOf(names[i]!, { ...scenario, measure, report }));
  }
  refuseMissing(names, [one, other]);
  refuseMissing([names[1], names[0]], [other, one]);
  return [armOf(names[0], one), armOf(names[1], { ...other, report: one.report })];
}

function refuseMissing([first, second]: Pair<string>, [one, other]: Pair<PersonScenario>): void {
  for (const name of one.report) {
    if (!other.report.includes(name)) throw refused('compare-measures', { name, first, second });
    const units = [one, other].map(({ measure }) => measure[name]?.unit ?? measure[name]?.observable);
    if (units[0] === units[1]) continue;
    throw refused('compare-units', { name, first, second, one: units[0]!, other: units[1]! });
  }
}

const armOf = (name: string, scenario: PersonScenario): CohortArm => ({
  name,
  scenario: armsOf(scenario)[0]!.scenario,
});

/** Files by their names, whatever folder they are in; two of one name by their order. */
function namesOf(paths: Pair<string>): Pair<string> {
  const [first, second] = paths.map((path) => basename(path).replace(/\.(?:ya?ml|json)$/, '')) as [
    string,
    string,
  ];
  return first === second ? [`${first} (1)`, `${second} (2)`] : [first, second];
}
