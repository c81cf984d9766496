import { PEOPLE, SHORTEST_BOLUS } from '@tokos/body';
import { type Scenario, withReport } from '@tokos/study';

/** Something that a scenario leaves open, and what stands in for it. */
export interface Assumed {
  readonly what: string;
  readonly value: string;
  readonly because: string;
}

/** What a run will take for granted because the scenario does not say it. */
export function assumedIn(scenario: Scenario, written: unknown): Assumed[] {
  const given = (typeof written === 'object' && written !== null ? written : {}) as Record<string, unknown>;
  const { person, seed } = scenario;
  const says = (key: string): boolean => Object.hasOwn(given, key) || Object.hasOwn(given, `${key}_s`);
  const traits = Object.entries(PEOPLE[person.kind].traits)
    .filter(([trait]) => !Object.hasOwn(person, trait))
    .map(([trait, { about, usual, unit }]) => {
      const what = `person.${trait.replace(/_kg$/, '')}`;
      return { what, value: unit === '1' ? String(usual) : `${usual} ${unit}`, because: about };
    });
  const quick = scenario.do.flatMap(({ deed, what, id }) =>
    deed === 'bolus' && !Object.hasOwn(what, 'over_s')
      ? [{ what: `${id} over`, value: `${SHORTEST_BOLUS} s`, because: 'the shortest injection' }]
      : [],
  );
  return [
    ...traits,
    ...quick,
    ...(says('max')
      ? []
      : [{ what: 'max', value: `${scenario.max_s / 3600} h`, because: 'the usual length' }]),
    ...(seed === undefined
      ? [{ what: 'seed', value: 'drawn', because: 'anew for each run, and printed' }]
      : []),
    ...(scenario.report.length > 0
      ? []
      : [
          {
            what: 'report',
            value: `${withReport(scenario).report.length} lines`,
            because: 'start, peak and end of each level that is moved',
          },
        ]),
  ];
}
