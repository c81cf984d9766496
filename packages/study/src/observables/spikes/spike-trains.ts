import { fault } from '../../messages/faults.ts';

/**
 * When each cell of a recording fired. Model and laboratory share this form. A cell without a spike is a
 * cell: its train is empty, and it counts wherever cells are counted.
 */
export interface SpikeTrains {
  /** From the start of the recording to its end [s]. */
  readonly duration: number;
  /** What each cell is called. */
  readonly cells: readonly string[];
  /** Of each cell in the same order: times from 0 to the duration, each later than the one before [s]. */
  readonly times: readonly Float64Array[];
}

/**
 * Spikes as they come from a file or an engine: entry i is a spike of a cell, counted from 0, at a time [s].
 */
export interface SpikeList {
  readonly cells: ArrayLike<number>;
  readonly times: ArrayLike<number>;
}

/**
 * Two times that differ by less are one [s]. Times on a grid of milliseconds are no binary numbers: 1.15 s
 * less 1 s is a little under 150 ms, and must count as 150 ms at a limit or at the edge of a bin, whenever
 * the recording began.
 */
export const RESOLUTION = 1e-9;

/**
 * Trains from the times of each cell. Cells are called '0', '1', ... unless they have names. Refused are
 * times that are not numbers from 0 to the duration, out of order, or twice the same; nothing is mended.
 */
export function spikeTrains(
  times: readonly Float64Array[],
  duration: number,
  cells: readonly string[] = times.map((_, i) => String(i)),
): SpikeTrains {
  if (!(duration > 0 && duration < Infinity)) throw fault('spikes-duration', { given: duration });
  if (times.length === 0) throw fault('spikes-no-cells');
  if (cells.length !== times.length) {
    throw fault('spikes-names', { given: cells.length, expected: times.length });
  }
  const called = new Set<string>();
  for (const cell of cells) {
    if (called.has(cell)) throw fault('spikes-name-twice', { given: cell });
    called.add(cell);
  }
  for (const [i, train] of times.entries()) check(train, cells[i]!, duration);
  return { duration, cells, times };
}

function check(train: Float64Array, cell: string, duration: number): void {
  let before = -1;
  for (const time of train) {
    checkSpike(cell, time, before);
    before = time;
  }
  if (before > duration + RESOLUTION) {
    throw fault('spike-late', { cell, given: before, duration, unit: 's' });
  }
}

/** Refuses a time [s] that no spike can have after one at `before`. */
export function checkSpike(cell: string, time: number, before: number): void {
  if (!(time >= 0 && time < Infinity)) throw fault('spike-time', { given: time, unit: 's' });
  if (time <= before) {
    throw fault(time === before ? 'spike-twice' : 'spike-order', { cell, given: time, before, unit: 's' });
  }
}

/**
 * Trains from a list of spikes. Cells may follow one another or be mixed; the times of each cell must ascend.
 * `count` is how many cells there are, those without a spike included.
 */
export function trainsOf({ cells, times }: SpikeList, count: number, duration: number): SpikeTrains {
  if (cells.length !== times.length) {
    throw fault('spikes-lengths', { cells: cells.length, times: times.length });
  }
  const sizes = new Uint32Array(count);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    if (!(Number.isInteger(cell) && cell >= 0 && cell < count)) {
      throw fault('spikes-cell', { given: cell, last: count - 1 });
    }
    sizes[cell]!++;
  }
  const trains = Array.from(sizes, (size) => new Float64Array(size));
  sizes.fill(0);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    trains[cell]![sizes[cell]!++] = times[i]!;
  }
  return spikeTrains(trains, duration);
}

/** How many spikes all cells together fired. */
export const spikesIn = ({ times }: SpikeTrains): number =>
  times.reduce((sum, { length }) => sum + length, 0);

/** Spikes per cell and second [1/s]. */
export const meanRate = (trains: SpikeTrains): number =>
  spikesIn(trains) / (trains.cells.length * trains.duration);
