import { DOWNSTREAM, type Downstream, RATS } from '@tokos/body';
import { signalsIn } from '../observables/looked-at.ts';
import { readCondition, signalsOfCondition } from '../scenario/conditions.ts';
import { deedKind } from '../scenario/deeds/index.ts';
import { drugLines } from '../scenario/entries.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { EVERY_SIGNAL } from '../scenario/signals.ts';

/**
 * The organs that hear the blood alone and that somebody looks at here: a measure, a condition, whoever
 * records `signals`, or a deed that such an organ alone answers. Nobody else has them.
 */
export function downstreamOf(scenario: Scenario, signals: readonly string[] = []): readonly Downstream[] {
  if (scenario.preparation || Object.hasOwn(RATS, scenario.person.kind)) return [];
  const deeds = drugLines(scenario.do).filter((line) => line !== undefined);
  const conditions = [scenario.until, ...deeds.map(({ until }) => until)].filter((one) => one !== undefined);
  const looked = [
    ...signalsIn(Object.values(scenario.measure)),
    ...conditions.flatMap((text) => signalsOfCondition(readCondition(text))),
    ...signals,
  ].map((signal) => EVERY_SIGNAL[signal]?.port);
  const acts = deeds.flatMap(({ deed, what }) => deedKind(deed).acts(what, 0));
  const done = acts.flatMap((act) => ('port' in act ? [act.port] : []));
  return DOWNSTREAM.filter(({ parts, later, answers }) => {
    const said = parts.flatMap(({ component }) => Object.keys(component.outputs));
    const own = [...said, ...later.map(({ to }) => to)];
    return own.some((port) => looked.includes(port)) || answers.some((port) => done.includes(port));
  });
}

/** The same over all arms of a study: whoever goes through several is one person. */
export const downstreamInAny = (arms: readonly { readonly scenario: Scenario }[]): readonly Downstream[] => [
  ...new Set(arms.flatMap(({ scenario }) => downstreamOf(scenario))),
];
