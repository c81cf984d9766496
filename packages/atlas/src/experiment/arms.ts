import { wholeBody } from '@tokos/body';
import { readScenario, type Scenario } from '@tokos/study';
import { fault } from '../faults.ts';
import type { Arm } from './experiment.ts';
import type { Mistake, Path } from './issues.ts';
import type { ExperimentFile } from './schema.ts';

/** Words by which a scenario of another program would reach into the body. */
const REACHING = ['parameters', 'states', 'inputs', 'set', 'change'];
const OF_THE_BODY: ReadonlySet<string> = new Set([
  ...REACHING,
  ...wholeBody.components.flatMap(({ name, parameters, states }) =>
    [...Object.keys(parameters), ...Object.keys(states)].flatMap((own) => [own, `${name}.${own}`]),
  ),
]);
/** What an experiment says elsewhere, and why it does not stand in an arm. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  measure: 'what is measured stands once, under measure, with of: naming the arm',
  report: 'what is measured stands once, under measure, with of: naming the arm',
  beyond_evidence: 'an experiment of the atlas may go beyond the evidence without saying so',
};

/** The scenarios of the arms in their canonical form, and every mistake in them. */
export function readArms(arms: ExperimentFile['arms']): { arms: Record<string, Arm>; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const read: Record<string, Arm> = {};
  for (const [name, { about, scenario, runs, people, cells, every_s }] of Object.entries(arms)) {
    const path = ['arms', name, 'scenario'];
    const foreign = [...reachesIn(scenario, path, name), ...elsewhere(scenario, path, name)];
    const reading =
      foreign.length > 0 ? { scenario: undefined, mistakes: foreign } : protocol(scenario, path);
    mistakes.push(...reading.mistakes);
    if (reading.scenario)
      read[name] = {
        ...(about !== undefined && { about }),
        scenario: reading.scenario,
        ...(runs && { runs }),
        ...(people && { people }),
        ...(cells && { cells }),
        ...(every_s !== undefined && { every_s }),
      };
  }
  return { arms: read, mistakes };
}

/** A parameter or state of the body, wherever in the arm it stands (an experiment never changes the body). */
function reachesIn(value: unknown, path: Path, arm: string): Mistake[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (!Array.isArray(value) && OF_THE_BODY.has(key)) {
      return [{ path: here, fault: fault('arm-parameter', { arm: `arms.${arm}`, given: key }) }];
    }
    return reachesIn(own, here, arm);
  });
}

const elsewhere = (scenario: object, path: Path, arm: string): Mistake[] =>
  Object.keys(scenario)
    .filter((key) => Object.hasOwn(ELSEWHERE, key))
    .map((key) => {
      const slots = { arm: `arms.${arm}`, given: key, why: ELSEWHERE[key]! };
      return { path: [...path, key], fault: fault('arm-key', slots) };
    });

/** A published dose is evidence itself: it may lie beyond the table that holds other people's scenarios. */
function protocol(scenario: object, path: Path): { scenario: Scenario | undefined; mistakes: Mistake[] } {
  const reading = readScenario(JSON.stringify({ tokos: 1, ...scenario, beyond_evidence: true }));
  const mistakes = reading.refusals.map((r) => ({ path: [...path, ...r.path], fault: r.fault }));
  if (!reading.scenario) return { scenario: undefined, mistakes };
  const { beyond_evidence: _, ...read } = reading.scenario;
  return { scenario: read, mistakes };
}
