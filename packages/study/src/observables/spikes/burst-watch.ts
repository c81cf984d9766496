import { fault } from '../../messages/faults.ts';
import { BURST_RULE, type BurstRule } from './burst-rule.ts';
import { type CellBurst, SpikeRun } from './cell-bursts.ts';
import { byOnset, chains, follows, type NetworkBurst, networkBurst } from './network-bursts.ts';
import { checkSpike, type SpikeList } from './spike-trains.ts';

/** A burst of a cell as a row of numbers. */
const BURST_PARTS = [
  'cell',
  'onset',
  'end',
  'spikes',
  'peak',
  'highest',
] as const satisfies (keyof CellBurst)[];

/**
 * Finds the bursts of a network while it runs, the same bursts as `networkBursts` finds in the whole
 * recording. Spikes are forgotten as soon as they are counted: it keeps one run per cell and the bursts that
 * are not settled yet.
 */
export class BurstWatch {
  readonly #rule: BurstRule;
  readonly #runs: readonly SpikeRun[];
  /** Of each cell [s]. */
  readonly #last: Float64Array;
  /** Bursts of cells that may still become part of a burst of the network. */
  #open: CellBurst[] = [];
  #now = 0;

  /**
   * For a network of this many cells, those that never fire included; where something was saved, it goes on
   * from there.
   */
  constructor(cells: number, rule: BurstRule = BURST_RULE, saved?: Float64Array) {
    if (!(Number.isInteger(cells) && cells > 0)) throw fault('spikes-no-cells');
    this.#rule = rule;
    this.#runs = Array.from({ length: cells }, (_, cell) => new SpikeRun(cell, rule));
    this.#last = new Float64Array(cells).fill(-1);
    if (saved) this.#restore(saved);
  }

  /** How far the spikes have been fed [s]. */
  get now(): number {
    return this.#now;
  }

  /**
   * Takes the spikes of a stretch of time up to `until` [s], usually a second: each cell's in ascending
   * order, none earlier than the end of the stretch before. Returns the bursts of the network that are
   * settled by now: their cells have fallen silent, and no onset can come that would belong to them. That is
   * 3 s and a little after the last onset; where a cell goes on and on, an earlier burst may be settled after
   * a later one.
   */
  feed({ cells, times }: SpikeList, until: number): NetworkBurst[] {
    if (cells.length !== times.length) {
      throw fault('spikes-lengths', { cells: cells.length, times: times.length });
    }
    if (!(until >= this.#now && until < Infinity)) {
      throw fault('spikes-backwards', { given: until, before: this.#now });
    }
    for (let i = 0; i < cells.length; i++) this.#take(cells[i]!, times[i]!, until);
    this.#now = until;
    for (const run of this.#runs) this.#note(run.closeAt(until));
    return this.#settle((chain) => this.#isSettled(chain));
  }

  /** Ends the recording here: the bursts that were not settled, as far as they were seen. */
  finish(): NetworkBurst[] {
    for (const run of this.#runs) this.#note(run.close());
    return this.#settle(() => true);
  }

  /** All that it remembers, as numbers to be kept with a checkpoint. */
  save(): Float64Array {
    const runs = this.#runs.flatMap(({ state }) => Array.from(state));
    const open = this.#open.flatMap((burst) => BURST_PARTS.map((part) => burst[part]));
    return Float64Array.from([this.#now, ...this.#last, ...runs, ...open]);
  }

  #restore(saved: Float64Array): void {
    const size = this.#runs[0]!.state.length;
    const own = 1 + this.#runs.length * (1 + size);
    if (saved.length < own || (saved.length - own) % BURST_PARTS.length !== 0) {
      throw fault('spikes-saved', { cells: this.#runs.length });
    }
    let at = 1 + this.#runs.length;
    this.#now = saved[0]!;
    this.#last.set(saved.subarray(1, at));
    for (const { state } of this.#runs) {
      state.set(saved.subarray(at, at + size));
      at += size;
    }
    for (; at < saved.length; at += BURST_PARTS.length) {
      const parts = BURST_PARTS.map((part, i) => [part, saved[at + i]!] as const);
      this.#open.push(Object.fromEntries(parts) as unknown as CellBurst);
    }
  }

  #take(cell: number, time: number, until: number): void {
    const run = this.#runs[cell];
    if (!run) throw fault('spikes-cell', { given: cell, last: this.#runs.length - 1 });
    if (!(time >= this.#now && time <= until)) {
      throw fault('spike-outside', { cell, given: time, from: this.#now, to: until });
    }
    checkSpike(String(cell), time, this.#last[cell]!);
    this.#last[cell] = time;
    this.#note(run.add(time));
  }

  #note(burst: CellBurst | undefined): void {
    if (burst) this.#open.push(burst);
  }

  #settle(isSettled: (chain: readonly CellBurst[]) => boolean): NetworkBurst[] {
    if (this.#open.length === 0) return [];
    const found: NetworkBurst[] = [];
    const left: CellBurst[] = [];
    for (const chain of chains(this.#open.sort(byOnset), this.#rule)) {
      if (!isSettled(chain)) left.push(...chain);
      else found.push(...[networkBurst(chain, this.#runs.length, this.#rule) ?? []].flat());
    }
    this.#open = left;
    return found;
  }

  /** Whether no spike to come can begin, or prolong, a run whose onset would join the chain. */
  #isSettled(chain: readonly CellBurst[]): boolean {
    const [first, last] = [chain[0]!.onset, chain.at(-1)!.onset];
    if (follows(last, this.#now, this.#rule)) return false;
    return this.#runs.every(
      ({ onset }) =>
        Number.isNaN(onset) || !(follows(onset, first, this.#rule) && follows(last, onset, this.#rule)),
    );
  }
}
