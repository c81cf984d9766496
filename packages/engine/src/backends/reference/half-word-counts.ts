import * as at from '../../neurons/kernels/places.ts';
import type { Numbers } from '../numbers.ts';

/** Stands in a sorted table where the upper 12 bits of a half word do not decide its count. */
export const UNDECIDED = 32_767;
const PLACES = 4096;

interface HalfWordCounts {
  /**
   * The count of a half word, by all thresholds of cell `lane` in the table of counts at half word `table`.
   */
  count(half: number, table: number, lane: number): number;
  /** The counts of that cell by the upper 12 bits of a half word. */
  sort(table: number, lane: number, into: Int16Array): void;
}

/** Reads the tables that writeCounts wrote. */
export function halfWordCounts({ ints, halves }: Numbers): HalfWordCounts {
  const threshold = (table: number, lane: number, k: number): number =>
    halves[table + 2 * (at.ALL + 4 * k) + lane];
  const size = (table: number): number => ints[(table >> 1) + at.COUNT_OF_ALL];
  const base = (table: number, lane: number): number => halves[table + 2 * at.BASE + lane];

  return {
    count(half, table, lane) {
      let n = base(table, lane);
      for (let k = 0; k < size(table); k++) if (half > threshold(table, lane, k)) n++;
      return n;
    },
    sort(table, lane, into) {
      let n = base(table, lane);
      let from = 0;
      for (let k = 0; k < size(table); k++, n++) {
        const values = threshold(table, lane, k) + 32_769;
        const place = values >> 4;
        if (place > from) into.fill(n, from, place);
        from = Math.max(from, place);
        if ((values & 15) === 0) continue;
        into[place] = UNDECIDED;
        from = place + 1;
      }
      if (from < PLACES) into.fill(n, from, PLACES);
    },
  };
}
