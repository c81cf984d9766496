import { columnName } from '../files/column-name.ts';
import type { NumberColumn, Table, TextColumn } from '../files/table.ts';
import { modelOf } from '../run/body-model.ts';
import { type CohortAbout, drawnNames } from './about.ts';
import type { Cohort } from './cohort.ts';
import type { ArmLife, CohortPlan } from './person-life.ts';

/**
 * One row for each person and arm: her number, what was drawn for her as far as it had a say, what was
 * measured, and in words why something was not.
 */
export async function personsTable(cohort: Cohort, plan: CohortPlan, about: CohortAbout): Promise<Table> {
  const rows = cohort.lives.flatMap((life) => life.arms.map((arm, place) => ({ life, arm, place })));
  const numbers = (
    name: string,
    unit: string,
    value: (row: (typeof rows)[number]) => number,
  ): NumberColumn => ({
    kind: 'number',
    name: columnName(name, unit),
    unit,
    values: Float64Array.from(rows, value),
  });
  const words = (name: string, text: (row: (typeof rows)[number]) => string): TextColumn => ({
    kind: 'text',
    name,
    values: rows.map(text),
  });
  const drawn = drawnNames(await modelOf(plan.arms[0]!.scenario, plan.engine), plan);
  const lines = rows.find(({ arm }) => arm.failure === undefined)?.arm.measured ?? [];
  return {
    columns: [
      numbers('person', '1', ({ life }) => life.person),
      words('arm', ({ place }) => plan.arms[place]!.name),
      ...drawn.flatMap(({ name, unit }, i) =>
        about.differing.includes(name)
          ? [numbers(name.replaceAll('.', '_'), unit, ({ life }) => life.drawn[i]!)]
          : [],
      ),
      ...lines.map(({ name, unit }, i) =>
        numbers(name, unit, ({ arm }) => arm.measured[i]?.value ?? Number.NaN),
      ),
      words('without_value', ({ arm }) => withoutOf(arm)),
      words('beyond_possible', ({ arm }) => arm.beyond.join(', ')),
    ],
    about: about.provenance,
  };
}

const withoutOf = ({ failure, measured }: ArmLife): string =>
  failure ??
  measured
    .flatMap(({ name, value, reason }) => (value === null ? [`${name}: ${reason ?? 'no value'}`] : []))
    .join('; ');
