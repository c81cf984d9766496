import type { CellBurst } from './cell-bursts.ts';
import type { NetworkBurst } from './network-bursts.ts';
import { quantile } from './quantile.ts';

/**
 * The shape of one burst of the network: means over the bursts of its cells, and how their onsets are spread.
 */
export interface BurstProfile {
  /** First to last spike of a cell [s]. */
  readonly duration: number;
  /** Spikes per cell that joined. */
  readonly spikes: number;
  /** Over the fastest five intervals [1/s]. */
  readonly peak: number;
  /** The shortest interval as a rate [1/s]. */
  readonly highest: number;
  /** Standard deviation (n - 1) of the cells' onsets [s]; NaN for one cell. */
  readonly onsetSpread: number;
  /** From the tenth to the ninetieth hundredth of the onsets, and from the first to the last [s]. */
  readonly onsetMiddle: number;
  readonly onsetRange: number;
  /** Share of all cells that joined, from 0 to 1. */
  readonly joined: number;
}

/** A cell that bursts twice within a chain counts twice in the means and by its first burst in the onsets. */
export function burstProfile({ members, joined }: NetworkBurst): BurstProfile {
  const mean = (of: (burst: CellBurst) => number): number =>
    members.reduce((sum, burst) => sum + of(burst), 0) / members.length;
  const onsets = firstOnsets(members);
  const middle = onsets.reduce((sum, onset) => sum + onset, 0) / onsets.length;
  const squares = onsets.reduce((sum, onset) => sum + (onset - middle) ** 2, 0);
  return {
    duration: mean(({ onset, end }) => end - onset),
    spikes: mean(({ spikes }) => spikes),
    peak: mean(({ peak }) => peak),
    highest: mean(({ highest }) => highest),
    onsetSpread: onsets.length > 1 ? Math.sqrt(squares / (onsets.length - 1)) : Number.NaN,
    onsetMiddle: quantile(onsets, 0.9) - quantile(onsets, 0.1),
    onsetRange: onsets.at(-1)! - onsets[0]!,
    joined,
  };
}

/** Of each cell the first, in ascending order: members are sorted by onset. */
function firstOnsets(members: readonly CellBurst[]): Float64Array {
  const seen = new Set<number>();
  return Float64Array.from(
    members.filter(({ cell }) => !seen.has(cell) && seen.add(cell)),
    ({ onset }) => onset,
  );
}
