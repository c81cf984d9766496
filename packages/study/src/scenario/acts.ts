import type { Fault } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import { countOf } from './beginnings.ts';
import { deedKind } from './deeds/index.ts';
import type { Entry } from './entries.ts';

const MOST_ACTS = 200_000;

/** The first deed with which a run would have more to do than can be carried out, or nothing. */
export function tooManyActs(
  entries: readonly (Entry | undefined)[],
  length: number,
): { readonly place: number; readonly fault: Fault } | undefined {
  let acts = 0;
  for (const [place, entry] of entries.entries()) {
    if (!entry) continue;
    const given = countOf(entry, length) * deedKind(entry.deed).acts(entry.what, 0).length;
    acts += given;
    if (acts <= MOST_ACTS) continue;
    return { place, fault: fault('too-many-acts', { key: entry.id, given, most: MOST_ACTS }) };
  }
  return undefined;
}
