import type { DrugName } from '@tokos/body';
import type { AssayName } from '../assay/assays.ts';
import { measureAll } from '../observables/measure.ts';
import type { Run } from '../run/run.ts';
import { drugLines } from '../scenario/entries.ts';
import type { Measure } from '../scenario/measures.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** One line of what a run reports. */
export interface ReportLine {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  /** Why there is no value. */
  readonly reason?: string;
  /** What must be known of the value. */
  readonly note?: string;
}

const LEVELS: Readonly<Record<DrugName, string>> = {
  oxytocin: 'plasma_oxytocin',
  carbetocin: 'plasma_carbetocin',
  atosiban: 'plasma_atosiban',
};

/**
 * The scenario with what is reported when it does not say: start, peak and end of every level that it
 * moves.
 */
export function withReport<S extends Scenario>(scenario: S): S {
  if (scenario.report.length > 0) return scenario;
  const drugs = scenario.preparation ? [] : drugLines(scenario.do).flatMap((line) => drugOf(line?.what));
  const levels = new Set(['plasma_oxytocin', ...drugs.map((drug) => LEVELS[drug])]);
  const usual: Record<string, Measure> = {};
  for (const observable of levels) {
    usual[`${observable}_start`] = { observable, at_s: 0 };
    usual[`${observable}_max`] = { observable, as: 'max' };
    usual[`${observable}_time_of_max`] = { observable, as: 'time_of_max' };
    usual[`${observable}_end`] = { observable, as: 'last' };
  }
  return { ...scenario, measure: { ...scenario.measure, ...usual }, report: Object.keys(usual) };
}

/**
 * What a run reports, line by line. With an assay every true level of oxytocin is followed by what that
 * laboratory would have read.
 */
export function reportOf(run: Run, assay?: AssayName): ReportLine[] {
  const { measure, report } = run.scenario;
  const outcome = run.outcome();
  const read = Object.entries(measure).flatMap(([name, what]) =>
    assay && isTrueLevel(what) ? [[`${name}_read_by_${assay}`, { ...what, assay }] as const] : [],
  );
  const measured = measureAll({ ...measure, ...Object.fromEntries(read) }, () => outcome);
  const beside = new Set<string>(read.map(([name]) => name));
  return report.flatMap((name) => {
    const names = [name, `${name}_read_by_${assay}`].filter((each, i) => i === 0 || beside.has(each));
    return names.map((each) => ({ name: each, ...measured[each]! }));
  });
}

/** A deed may do without a drug: an infant at the breast. */
const drugOf = (what: { readonly drug?: DrugName } | undefined): DrugName[] =>
  what?.drug ? [what.drug] : [];

const isTrueLevel = ({ observable, assay }: Measure): boolean =>
  observable === 'plasma_oxytocin' && assay === undefined;
