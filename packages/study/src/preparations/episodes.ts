import { beginningsOf } from '../scenario/beginnings.ts';
import type { PreparedEntry } from '../scenario/entries.ts';

/** One beginning of one deed. */
export interface Episode {
  readonly deed: PreparedEntry['deed'];
  readonly what: object;
  /** [s] */
  readonly from: number;
  /** [s]; the deed acts no more from here on. */
  readonly to: number;
}

/** Everything that the lines of a document do, in order of time; at one moment in that of the document. */
export const episodesOf = (entries: readonly PreparedEntry[], length: number): Episode[] =>
  entries
    .flatMap((entry) =>
      beginningsOf(entry, length).map((from) => ({
        deed: entry.deed,
        what: entry.what,
        from,
        to: entry.for_s === undefined ? Infinity : from + entry.for_s,
      })),
    )
    .sort((a, b) => a.from - b.from);
