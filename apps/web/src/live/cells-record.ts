import type { Report } from './message.ts';

/** A burst in which many cells took part, as the rule of the field finds it. */
export interface Burst {
  readonly onset_s: number;
  readonly end_s: number;
  /** Share of all cells. */
  readonly joined: number;
  /** The mean over the cells that joined. */
  readonly spikes: number;
}

/** Every spike of one second, in the order of time. */
export interface HeardSecond {
  readonly cells: Uint16Array;
  /** [ms] of the second. */
  readonly times: Uint16Array;
  readonly watched: WatchedCell | undefined;
}
/** The watched cell in that second: after every millisecond, calcium after every ten. */
export interface WatchedCell {
  readonly cell: number;
  readonly potential: Float32Array;
  readonly threshold: Float32Array;
  readonly afterhyperpolarisation: Float32Array;
  readonly calcium: Float32Array;
}
export interface Bundles {
  /** Mean dendritic store of the dendrites in each; NaN where chance has put none. */
  readonly stores: Float32Array;
  /** Share of the synaptic events that each holds back. */
  readonly held: Float32Array;
}

/** Columns of a row of the endings. */
export const ENDINGS = { time: 0, pool: 1, reserve: 2, gate: 3, broadening: 4 } as const;
export type EndingsColumn = keyof typeof ENDINGS;
const WIDTH = 5;
/** What stays in memory: ten minutes of spikes, twelve seconds of a cell's states [s]. */
const SPIKES_S = 600;
const STATES_S = 12;
/** Bursts are kept longer: they are few, and charts of a whole feed mark them [s]. */
const BURSTS_S = 3600;
const MS = 1000;

/** What the page has heard of the cells and their endings while somebody looks inside. */
export interface CellsRecord {
  /** How far the spikes have been heard: the end of the last second; 0 before the first. */
  readonly until_s: number;
  readonly version: number;
  second(index: number): HeardSecond | undefined;
  readonly bursts: readonly Burst[];
  readonly bundles: Bundles | undefined;
  /** A column of the endings over ten minutes. */
  endings(column: EndingsColumn): readonly number[];
  take(report: Extract<Report, { kind: 'cells' | 'bundles' | 'endings' }>): void;
  clear(): void;
}

export function cellsRecord(): CellsRecord {
  const seconds = new Map<number, HeardSecond>();
  let until_s = 0;
  let version = 0;
  let bursts: readonly Burst[] = [];
  let bundles: Bundles | undefined;
  let columns: number[][] = empty();

  const takeCells = (report: Extract<Report, { kind: 'cells' }>): void => {
    let from = 0;
    report.seconds.forEach((second, i) => {
      const to = from + report.counts[i]!;
      const watched = report.watched[i];
      seconds.set(second, {
        cells: report.cells.subarray(from, to),
        times: report.times.subarray(from, to),
        watched: watched && parted(watched),
      });
      from = to;
      until_s = Math.max(until_s, second + 1);
      seconds.delete(second - SPIKES_S);
      const old = seconds.get(second - STATES_S);
      if (old?.watched) seconds.set(second - STATES_S, { ...old, watched: undefined });
    });
    // Whoever looks in again is told the last minutes again.
    const last = bursts.at(-1)?.end_s ?? -1;
    const fresh = report.bursts.filter(({ onset_s }) => onset_s > last);
    const recent = bursts.filter(({ end_s }) => end_s > until_s - BURSTS_S);
    bursts = fresh.length > 0 ? [...recent, ...fresh] : bursts;
  };
  const takeEndings = (rows: Float64Array): void => {
    rows.forEach((value, i) => {
      columns[i % WIDTH]!.push(value);
    });
    const spare = columns[0]!.length - SPIKES_S;
    if (spare > SPIKES_S / 2) for (const column of columns) column.splice(0, spare);
  };

  return {
    get until_s() {
      return until_s;
    },
    get version() {
      return version;
    },
    second: (index) => seconds.get(index),
    get bursts() {
      return bursts;
    },
    get bundles() {
      return bundles;
    },
    endings: (column) => columns[ENDINGS[column]]!,
    take: (report) => {
      if (report.kind === 'cells') takeCells(report);
      else if (report.kind === 'endings') takeEndings(report.rows);
      else bundles = report;
      version++;
    },
    clear: () => {
      seconds.clear();
      until_s = 0;
      bursts = [];
      bundles = undefined;
      columns = empty();
      version++;
    },
  };
}

const empty = (): number[][] => Array.from({ length: WIDTH }, () => []);

function parted(all: Float32Array): WatchedCell {
  return {
    cell: all[0]!,
    potential: all.subarray(1, 1 + MS),
    threshold: all.subarray(1 + MS, 1 + 2 * MS),
    afterhyperpolarisation: all.subarray(1 + 2 * MS, 1 + 3 * MS),
    calcium: all.subarray(1 + 3 * MS),
  };
}
