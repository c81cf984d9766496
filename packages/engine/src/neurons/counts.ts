import * as at from './kernels/places.ts';
import { differenceShares } from './poisson.ts';

/** Values of a random half word. */
const HALVES = 65_536;
/** As a signed half word: nothing lies above `NEVER_ABOVE`, nothing below `NEVER_BELOW`. */
const NEVER_ABOVE = 32_767;
const NEVER_BELOW = -32_768;
const USUAL_THRESHOLDS = 6;

/** The count of a half word is `base` and 1 more for each threshold that it lies above. */
export interface Counting {
  readonly base: number;
  /** As signed half words, rising. */
  readonly thresholds: readonly number[];
}

/**
 * How one random half word becomes excitatory minus inhibitory events of a millisecond: equal sizes and
 * decays make only the difference matter. Each count's share is kept to within 2^-17, half of what 16 bits
 * can tell apart.
 */
export function counting(meanUp: number, meanDown: number): Counting {
  const { first, shares } = differenceShares(meanUp, meanDown);
  const thresholds: number[] = [];
  let base = first;
  let below = 0;
  for (let i = 0; i < shares.length - 1; i++) {
    below += shares[i];
    const values = Math.round(below * HALVES);
    if (values === 0) base = first + i + 1;
    else if (values < HALVES) thresholds.push(values - 1 - HALVES / 2);
  }
  return { base, thresholds };
}

/** Words of a table of counts that has room for so many thresholds. */
export const countsWords = (thresholds: number): number => at.ALL + 4 * thresholds;

/**
 * Writes the counting of the 8 cells of a block, or one for all of them, into the table from half word
 * `start` on.
 */
export function writeCounts(halves: Int16Array, start: number, cells: readonly Counting[]): void {
  const rows = Math.max(...cells.map((cell) => cell.thresholds.length));
  for (let lane = 0; lane < 8; lane++) {
    const { base, thresholds } = cells[cells.length === 1 ? 0 : lane];
    const set = (place: number, value: number): void => {
      halves[start + 2 * place + lane] = value;
    };
    const from = firstUsual(thresholds);
    for (let k = 0; k < USUAL_THRESHOLDS; k++) set(at.USUAL + 4 * k, thresholds[from + k] ?? NEVER_ABOVE);
    set(at.USUAL_BASE, base + from);
    set(at.RARE_BELOW, from > 0 ? thresholds[from - 1] + 1 : NEVER_BELOW);
    set(at.RARE_ABOVE, thresholds[from + USUAL_THRESHOLDS] ?? NEVER_ABOVE);
    set(at.BASE, base);
    for (let k = 0; k < rows; k++) set(at.ALL + 4 * k, thresholds[k] ?? NEVER_ABOVE);
  }
  halves[start + 2 * at.COUNT_OF_ALL] = rows;
}

/** The six thresholds around the middle of the chances; what lies beyond them is rare on either side. */
function firstUsual(thresholds: readonly number[]): number {
  const middle = thresholds.filter((t) => t < 0).length;
  return Math.max(0, Math.min(middle - USUAL_THRESHOLDS / 2, thresholds.length - USUAL_THRESHOLDS));
}
