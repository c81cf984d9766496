import { LIVING, NAMED_INPUTS, PREPARATIONS, SHORTEST_BOLUS } from '@tokos/body';
import {
  type PersonChoice,
  type PreparationChoice,
  preparationFields,
  type Scenario,
  withReport,
} from '@tokos/study';

/** Something that a scenario leaves open, and what stands in for it. */
export interface Assumed {
  readonly what: string;
  readonly value: string;
  readonly because: string;
}

/** What a run will take for granted because the scenario does not say it. */
export function assumedIn(scenario: Scenario, written: unknown): Assumed[] {
  const given = (typeof written === 'object' && written !== null ? written : {}) as Record<string, unknown>;
  const { seed } = scenario;
  const says = (key: string): boolean => Object.hasOwn(given, key) || Object.hasOwn(given, `${key}_s`);
  const traits = scenario.preparation ? settingsOf(scenario.preparation) : traitsOf(scenario.person);
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

const valued = (usual: number, unit: string): string => (unit === '1' ? String(usual) : `${usual} ${unit}`);

const traitsOf = (person: PersonChoice): Assumed[] =>
  Object.entries(LIVING[person.kind].traits)
    .filter(([trait]) => !Object.hasOwn(person, trait))
    .map(([trait, { about, usual, unit }]) => {
      const what = `person.${trait.replace(/_k?g$/, '')}`;
      return { what, value: valued(usual, unit), because: about };
    });

function settingsOf(preparation: PreparationChoice): Assumed[] {
  const fields = preparationFields(preparation.kind);
  return Object.entries(PREPARATIONS[preparation.kind].settings).flatMap(([name, { about, unit, usual }]) => {
    const field = fields[name];
    const key = field?.kind === 'quantity' ? field.key : name;
    const isNamed = name === 'excitation' && Object.hasOwn(NAMED_INPUTS, preparation.input ?? '');
    if (!usual || isNamed || Object.hasOwn(preparation, key)) return [];
    return [{ what: `preparation.${name}`, value: valued(usual.value, unit), because: about }];
  });
}
