import type {
  BundleConstants,
  CoupledConstants,
  MagnocellularConstants,
  TerminalConstants,
} from './constants.ts';

export type Backend = 'reference' | 'wasm';

/** What every population is started with. */
interface Common {
  /** A whole number from 1. */
  readonly cells: number;
  /**
   * A whole number from 0. Seed, person, cell and second say every random number, so a cell has the same
   * ones however many cells, threads or backends there are. A coupled cell takes one word of 32 bits a
   * millisecond: the lower half counts its excitatory, the upper its inhibitory events. Two cells without
   * neighbours share a word: the even one takes the lower half, the odd one the upper, and that half counts
   * excitatory less inhibitory events. A half tells apart chances of 2^-16.
   */
  readonly seed: number;
  /** A whole number from 0; default 0. */
  readonly person?: number;
  readonly terminals: TerminalConstants;
  /** What multiplies the input rates of each cell, one number per cell; default 1 for all. */
  readonly input?: ArrayLike<number>;
  /** Default 'wasm' where there is WebAssembly with vectors, else 'reference'. Both give the same bits. */
  readonly backend?: Backend;
  /** How many threads may work; default 1. The same bits on any number. */
  readonly threads?: number;
  /** Bytes that the population may take; default what the machine says is free. */
  readonly memory?: number;
  /** 'double' runs the reference in double precision, to be compared with; default 'single'. */
  readonly precision?: 'single' | 'double';
}

/** Cells without neighbours: the texts `magnocellular-neuron` and `axon-terminal`. */
export interface UncoupledSetup extends Common {
  readonly kind: 'uncoupled';
  readonly neuron: MagnocellularConstants;
}

/** Cells in a network: the texts `coupled-neuron`, `dendritic-bundle` and `axon-terminal`. */
export interface CoupledSetup extends Common {
  readonly kind: 'coupled';
  readonly neuron: CoupledConstants;
  readonly bundle: BundleConstants;
  /** From 2 up to the number of cells. */
  readonly bundles: number;
  /** The two bundles of each cell, one cell after the other; see `wiring`. */
  readonly wiring: Int32Array;
  /** Dendritic store of all cells at the start; default that of the text. */
  readonly store?: number;
  /** What multiplies k_O and the priming of each cell; default 1 for all. */
  readonly oxytocin?: ArrayLike<number>;
  readonly priming?: ArrayLike<number>;
}

export type PopulationSetup = UncoupledSetup | CoupledSetup;

/** What reaches the cells in one second; rates hold for the whole of it. */
export interface Afferents {
  /** Synaptic events of a dendrite, or of a cell without dendrites [Hz]. */
  readonly excitation: number;
  readonly inhibition: number;
  /** Coupled cells only: store made ready [1/s]; default 0. */
  readonly priming?: number;
  /** Coupled cells only: multiplies k_O, as an antagonist does; default 1. */
  readonly oxytocinEffect?: number;
  /** Coupled cells only: multiplies f; 0 is a full block of the receptor; default 1. */
  readonly cannabinoidEffect?: number;
  /** Coupled cells only: oxytocin given into the brain, units per bundle and millisecond; default 0. */
  readonly centralDose?: number;
  /** For how much of the second; default 'second'. */
  readonly doseLasts?: 'second' | 'millisecond';
  /** Whether the endings release; default true. Where they do not, they stand still. */
  readonly releases?: boolean;
}

/** What a second brought. Arrays belong to the population and hold until its next second. */
export interface Lived {
  /**
   * The first `spikes` entries of `spikeCells` and `spikeTimes` [ms of the second], by time, then by cell.
   */
  readonly spikes: number;
  readonly spikeCells: Int32Array;
  readonly spikeTimes: Int32Array;
  /** 100 bins of 10 ms: release of the gland of a rat, the mean over cells [pg/s]. */
  readonly release: Float64Array;
  /** The same, summed over the second [pg]. */
  readonly released: number;
  /**
   * Oxytocin that all dendrites gave to their bundles, the sum over bundles; 0 for cells without dendrites.
   */
  readonly dendriticRelease: number;
  /** Mean dendritic store at the end of the second; 0 for cells without dendrites. */
  readonly store: number;
  /** The cell that is watched, if one is. */
  readonly watched: WatchedSecond | undefined;
}

/** A second of one coupled cell. Arrays hold until its next second. */
export interface WatchedSecond {
  readonly cell: number;
  /** After each millisecond [mV]. Where the cell has just fired it is the resting potential. */
  readonly potential: Float32Array;
  readonly threshold: Float32Array;
  /** The slow afterhyperpolarisation, a part of the threshold [mV]. */
  readonly afterhyperpolarisation: Float32Array;
  /** Calcium under the membrane of the endings, after every 10 ms. */
  readonly calcium: Float32Array;
}

/** One cell at the end of the last second. */
export interface CellState {
  /** [mV] */
  readonly potential: number;
  readonly threshold: number;
  /** Calcium under the membrane of the endings (E of the text) and broadening of spikes (B). */
  readonly calcium: number;
  readonly broadening: number;
  /** In the gland of a rat, if all its cells were like this one [pg]. */
  readonly pool: number;
  readonly reserve: number;
  /** Dendritic store; 0 for a cell without dendrites. */
  readonly store: number;
}

/** One bundle at the end of the last second. */
export interface BundleState {
  readonly oxytocin: number;
  readonly cannabinoid: number;
  /** Share of synaptic events that it lets through. */
  readonly transmitted: number;
}

/** Cells that live second by second, in steps of a millisecond. */
export interface Population {
  readonly kind: 'uncoupled' | 'coupled';
  readonly cells: number;
  /** 0 for cells without dendrites. */
  readonly bundles: number;
  readonly backend: Backend;
  /** Threads that work, this one included; fewer than asked for where `fewerThreads` says why. */
  readonly threads: number;
  readonly fewerThreads: string | undefined;
  /** Seconds lived. */
  readonly second: number;
  /** Lives one second. */
  advance(input: Afferents): Lived;
  cell(index: number): CellState;
  bundle(index: number): BundleState;
  /**
   * From the next second on one cell is looked at after every millisecond, or none. It changes no bit.
   * Fault: a cell that is not there; cells without neighbours live a second at once and cannot be watched.
   */
  watch(cell: number | undefined): void;
  /** Everything that a population of the same setup needs to go on with the same bits. */
  save(): Uint8Array;
  load(saved: Uint8Array): void;
  /** Ends its threads and gives its memory back; nothing can be asked of it afterwards. */
  close(): void;
}
