import { BURST_RULE, type BurstRule } from './burst-rule.ts';
import { RESOLUTION } from './spike-trains.ts';

/** One burst of one cell. */
export interface CellBurst {
  /** Counted from 0. */
  readonly cell: number;
  /** Its first and its last spike [s]. */
  readonly onset: number;
  readonly end: number;
  readonly spikes: number;
  /** Rate over its fastest five intervals [1/s]. */
  readonly peak: number;
  /** Its shortest interval as a rate [1/s]. */
  readonly highest: number;
}

/**
 * Where the numbers of a run stand in its state; the last spikes follow, spike n at n modulo their number.
 */
const SPIKES = 0;
const ONSET = 1;
const SHORTEST = 2;
const SHORTEST_STRETCH = 3;
const RECENT = 4;

/**
 * The run of close spikes that a cell is in. It grows spike by spike, so that a recording and a live run are
 * cut into bursts by the same steps; it remembers no more than the last few spikes.
 */
export class SpikeRun {
  readonly #cell: number;
  readonly #rule: BurstRule;
  readonly #recent: number;
  /** All that the run is: to be saved, and set to go on from there. */
  readonly state: Float64Array;

  constructor(cell: number, rule: BurstRule) {
    this.#cell = cell;
    this.#rule = rule;
    this.#recent = rule.peakIntervals + 1;
    this.state = new Float64Array(RECENT + this.#recent);
    this.#clear();
  }

  /** The first spike of the run [s], while the run goes on; NaN before any. */
  get onset(): number {
    return this.state[ONSET]!;
  }

  /** Adds a spike [s]; where it is too late to belong to the run, the burst that the run was. */
  add(time: number): CellBurst | undefined {
    const over = this.closeAt(time);
    const { state } = this;
    const spikes = state[SPIKES]!;
    if (spikes === 0) state[ONSET] = time;
    else state[SHORTEST] = Math.min(state[SHORTEST]!, time - this.#spike(spikes - 1));
    if (spikes >= this.#rule.peakIntervals) {
      const stretch = time - this.#spike(spikes - this.#rule.peakIntervals);
      state[SHORTEST_STRETCH] = Math.min(state[SHORTEST_STRETCH]!, stretch);
    }
    state[RECENT + (spikes % this.#recent)] = time;
    state[SPIKES] = spikes + 1;
    return over;
  }

  /**
   * Ends the run if a spike at this time [s] or later cannot belong to it; the burst that it was, if it was
   * one.
   */
  closeAt(time: number): CellBurst | undefined {
    const spikes = this.state[SPIKES]!;
    const isOver = spikes > 0 && time - this.#spike(spikes - 1) > this.#rule.longestInterval + RESOLUTION;
    return isOver ? this.close() : undefined;
  }

  /** Ends the run; the burst that it was, if it was one. */
  close(): CellBurst | undefined {
    const burst = this.#burst();
    this.#clear();
    return burst;
  }

  #spike(n: number): number {
    return this.state[RECENT + (n % this.#recent)]!;
  }

  #clear(): void {
    this.state.set([0, Number.NaN, Infinity, Infinity]);
  }

  #burst(): CellBurst | undefined {
    const { state } = this;
    const [spikes, stretch] = [state[SPIKES]!, state[SHORTEST_STRETCH]!];
    const { fewestSpikes, peakIntervals, leastPeak } = this.#rule;
    if (spikes < fewestSpikes || stretch > peakIntervals / leastPeak + RESOLUTION) return undefined;
    return {
      cell: this.#cell,
      onset: state[ONSET]!,
      end: this.#spike(spikes - 1),
      spikes,
      peak: peakIntervals / stretch,
      highest: 1 / state[SHORTEST]!,
    };
  }
}

/**
 * All bursts of a cell (times [s], ascending), in their order. What the recording cuts counts as far as it
 * shows.
 */
export function cellBursts(times: Float64Array, cell: number = 0, rule: BurstRule = BURST_RULE): CellBurst[] {
  const run = new SpikeRun(cell, rule);
  const bursts: CellBurst[] = [];
  for (const time of times) {
    const burst = run.add(time);
    if (burst) bursts.push(burst);
  }
  const last = run.close();
  return last ? [...bursts, last] : bursts;
}
