import { tooManyActs } from '../scenario/acts.ts';
import { beginningsOf } from '../scenario/beginnings.ts';
import { deedKind } from '../scenario/deeds/index.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** One thing that happens at a time; a deed's rate into a vein replaces its earlier one. */
export type Appointment =
  | {
      readonly at: number;
      readonly kind: 'rate';
      readonly deed: string;
      readonly vein: string;
      readonly rate: number;
    }
  | {
      readonly at: number;
      readonly kind: 'dose';
      readonly deed: string;
      readonly depot: string;
      readonly amount: number;
    }
  /** From here the condition of a deed is watched. */
  | { readonly at: number; readonly kind: 'watch'; readonly deed: string; readonly place: number }
  | { readonly at: number; readonly kind: 'end'; readonly deed: string };

/**
 * Everything that a scenario does, in order of time; what stands at one moment keeps the order of the
 * document.
 */
export function agendaOf(scenario: Scenario): Appointment[] {
  const tooMany = tooManyActs(scenario.do, scenario.max_s);
  if (tooMany) throw tooMany.fault;
  const agenda: Appointment[] = [];
  scenario.do.forEach((entry, place) => {
    const kind = deedKind(entry.deed);
    const acts = kind.acts(entry.what);
    beginningsOf(entry, scenario.max_s).forEach((start, n) => {
      const deed = `${place} #${n}`;
      const end = entry.for_s === undefined ? Infinity : start + entry.for_s;
      for (const act of acts) {
        const at = start + act.after;
        if (at >= end && kind.lasts) continue;
        if ('vein' in act) agenda.push({ at, kind: 'rate', deed, vein: act.vein, rate: act.rate });
        else agenda.push({ at, kind: 'dose', deed, depot: act.depot, amount: act.amount });
      }
      if (kind.lasts && end < Infinity) agenda.push({ at: end, kind: 'end', deed });
      if (entry.until !== undefined) agenda.push({ at: start, kind: 'watch', deed, place });
    });
  });
  return agenda.filter((a) => a.at <= scenario.max_s).sort((a, b) => a.at - b.at);
}
