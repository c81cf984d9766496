import { withReport } from '../files/report.ts';
import { deedsOf } from '../scenario/arms.ts';
import type { PersonScenario } from '../scenario/scenario.ts';
import type { CohortArm } from './person-life.ts';

/** The name of the only arm of a scenario that has none. */
export const ONLY = 'all';

/**
 * What each arm of a scenario lives through, as scenarios of their own: all report the same, also where the
 * scenario does not say what.
 */
export function armsOf(scenario: PersonScenario): CohortArm[] {
  const { people: _people, arms, trial: _trial, ...alone } = scenario;
  if (!arms) return [{ name: ONLY, scenario: withReport(alone) }];
  const all = Object.values(arms).flatMap((arm) => deedsOf(alone.do, arm));
  const { measure, report } = withReport({ ...alone, do: all });
  return Object.entries(arms).map(([name, arm]) => ({
    name,
    scenario: { ...alone, do: deedsOf(alone.do, arm), measure, report },
  }));
}
