import { BURST_RULE, type BurstRule } from './burst-rule.ts';
import { type CellBurst, cellBursts } from './cell-bursts.ts';
import { quantile } from './quantile.ts';
import { RESOLUTION, type SpikeTrains } from './spike-trains.ts';

/** A burst in which much of the network takes part. */
export interface NetworkBurst {
  /**
   * Median of the onsets [s]: when the burst was, for intervals between bursts and for what lies around it.
   */
  readonly time: number;
  /** First onset and last spike [s]. */
  readonly onset: number;
  readonly end: number;
  /** Different cells that joined. */
  readonly cells: number;
  /** The same as a share of all cells, from 0 to 1. */
  readonly joined: number;
  /** The bursts of the cells by onset; a cell may have two in a long chain. */
  readonly members: readonly CellBurst[];
}

/** All bursts of the network, in their order, by the usual rule unless another is given. */
export function networkBursts({ cells, times }: SpikeTrains, rule: BurstRule = BURST_RULE): NetworkBurst[] {
  const all = times.flatMap((train, cell) => cellBursts(train, cell, rule)).sort(byOnset);
  return chains(all, rule).flatMap((chain) => networkBurst(chain, cells.length, rule) ?? []);
}

export const byOnset = (a: CellBurst, b: CellBurst): number => a.onset - b.onset || a.cell - b.cell;

/** Whether onsets at these times [s], the earlier first, belong to one chain. */
export const follows = (earlier: number, later: number, { longestLag }: BurstRule): boolean =>
  later - earlier <= longestLag + RESOLUTION;

/** Cuts bursts of cells, sorted by onset, wherever the next onset comes too late. */
export function chains(sorted: readonly CellBurst[], rule: BurstRule): CellBurst[][] {
  const found: CellBurst[][] = [];
  for (const burst of sorted) {
    const chain = found.at(-1);
    if (chain && follows(chain.at(-1)!.onset, burst.onset, rule)) chain.push(burst);
    else found.push([burst]);
  }
  return found;
}

/** The burst of the network that a chain is, or nothing where too few of the cells joined. */
export function networkBurst(
  members: readonly CellBurst[],
  count: number,
  { leastShare }: BurstRule,
): NetworkBurst | undefined {
  const cells = new Set(members.map(({ cell }) => cell)).size;
  if (cells < leastShare * count) return undefined;
  const onsets = Float64Array.from(members, ({ onset }) => onset);
  return {
    time: quantile(onsets, 0.5),
    onset: onsets[0]!,
    end: members.reduce((latest, { end }) => Math.max(latest, end), 0),
    cells,
    joined: cells / count,
    members,
  };
}

/** From each burst of the network to the next, median onset to median onset [s]. */
export const burstIntervals = (bursts: readonly NetworkBurst[]): Float64Array =>
  Float64Array.from(bursts.slice(1), ({ time }, i) => time - bursts[i]!.time);
