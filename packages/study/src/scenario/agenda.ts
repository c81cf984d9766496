import { tooManyActs } from './acts.ts';
import { beginningsOf } from './beginnings.ts';
import { deedKind, type PortLevel } from './deeds/index.ts';
import { type Entry, lengthOf } from './entries.ts';

/** One thing that happens at a time; a deed's rate into a vein replaces its earlier one. */
export type Appointment = When &
  (
    | { readonly kind: 'rate'; readonly vein: string; readonly rate: number }
    /** It goes up, unless a port has come to a level. */
    | {
        readonly kind: 'climb';
        readonly vein: string;
        readonly by: number;
        readonly most: number;
        readonly unless: PortLevel;
      }
    /** A deed's level of a port replaces its earlier one. */
    | { readonly kind: 'level'; readonly port: string; readonly level: number }
    | { readonly kind: 'dose'; readonly depot: string; readonly amount: number }
    /** From here the condition of a deed is watched. */
    | { readonly kind: 'watch' }
    | { readonly kind: 'end' }
  );
interface When {
  /** From the start of the run [s]. */
  readonly at: number;
  /** Each beginning of a line of the document is a deed of its own. */
  readonly deed: string;
  /** Which line of the document. */
  readonly place: number;
}

/**
 * Everything that the lines of a document do in a run of this length [s], in order of time; what stands at
 * one moment keeps the order of the document.
 */
export function agendaOf(entries: readonly (Entry | undefined)[], length: number): Appointment[] {
  const tooMany = tooManyActs(entries, length);
  if (tooMany) throw tooMany.fault;
  const agenda: Appointment[] = [];
  entries.forEach((entry, place) => {
    if (!entry) return;
    const kind = deedKind(entry.deed);
    beginningsOf(entry, length).forEach((start, n) => {
      const acts = kind.acts(entry.what, n);
      const own = { deed: `${place} #${n}`, place };
      const end = start + lengthOf(entry);
      for (const act of acts) {
        const at = start + act.after;
        if (at >= end && kind.lasts) continue;
        if ('by' in act) agenda.push({ ...own, ...act, at, kind: 'climb' });
        else if ('vein' in act) agenda.push({ ...own, at, kind: 'rate', vein: act.vein, rate: act.rate });
        else if ('port' in act) agenda.push({ ...own, at, kind: 'level', port: act.port, level: act.level });
        else agenda.push({ ...own, at, kind: 'dose', depot: act.depot, amount: act.amount });
      }
      if (kind.lasts && end < Infinity) agenda.push({ ...own, at: end, kind: 'end' });
      if (entry.until !== undefined) agenda.push({ ...own, at: start, kind: 'watch' });
    });
  });
  return agenda.filter((a) => a.at <= length).sort((a, b) => a.at - b.at);
}
