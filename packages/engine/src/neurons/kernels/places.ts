/**
 * Where everything stands in the memory that a population and its kernels share, in words of 32 bits. The
 * kernels in AssemblyScript read this same file, so it holds nothing but whole numbers.
 *
 * Cells live in blocks of 8. Within a block each quantity fills 8 words in a row, one per cell; no distance
 * between blocks is a power of two, because such distances make a processor's caches forget.
 */

/**
 * Settings, whole numbers: addresses in bytes from the start of the settings, then lengths and the key of
 * chance.
 */
export const NEURONS = 0;
export const TERMINALS = 1;
export const COUNTS = 2;
/** Bytes from the counts of one block to those of the next; 0 where all cells share them. */
export const COUNTS_STRIDE = 3;
export const SPIKES = 4;
/** Bytes from one millisecond of spikes to the next. */
export const SPIKES_STRIDE = 5;
export const BINS = 6;
/**
 * Of the bundles: what was released in the last millisecond and cannabinoid, 64 bits each; then their rows.
 */
export const RELEASED = 7;
export const BUNDLE_ROWS = 8;
/** One byte for each block; see coupled.as.ts. */
export const MARKS = 9;
/** Rounded up to fours: kernels take four bundles at once. */
export const BUNDLE_COUNT = 10;
export const SEED_LOW = 11;
export const SEED_HIGH = 12;
export const PERSON = 13;
export const SECOND = 14;
export const STREAM = 15;
/** 1 where endings release, else 0. */
export const RELEASES = 16;
/** 1 where cells have an afterdepolarisation, else 0. */
export const DEPOLARISES = 17;
/** Powers of the limits of calcium entry, of the slow afterhyperpolarisation and of the cannabinoid. */
export const POWER_E = 18;
export const POWER_C = 19;
export const POWER_A = 20;
export const POWER_CANNABINOID = 21;
/** 1 where no cell's mean count needs its power of two split off. */
export const FEW_EVENTS = 22;
export const CANNABINOID = 23;
/** Milliseconds of a tile. */
export const TILE = 24;
export const FACTORS = 32;

/** Factors, real numbers; words from the start of the settings. */
export const KEEP_PSP = 32;
export const KEEP_H = 33;
export const LOSE_A = 34;
export const LOSE_D = 35;
export const SIZE_PSP = 36;
export const ADD_H = 37;
export const ADD_A = 38;
export const ADD_D = 39;
export const GAP = 40;

export const LOSE_V = 48;
export const SHARE_E = 49;
export const REVERSAL_E = 50;
export const SHARE_I = 51;
export const REVERSAL_I = 52;
export const THRESHOLD = 53;
export const GREATEST_A = 57;
export const PER_HALF_A = 58;
export const RATE_E = 61;
export const RATE_I = 62;

export const KEEP_B = 64;
export const KEEP_E = 65;
export const KEEP_C = 66;
/** Share of the pool that calcium 1 releases in a bin: alpha times the sum of its squares. */
export const BIN_SHARE = 67;
export const FULL_POOL = 68;
export const ADD_B = 69;
export const ADD_E = 70;
export const ADD_C = 71;
export const REST_B = 72;
export const PER_HALF_E = 73;
export const PER_HALF_C = 74;

export const PASSED = 75;
export const HELD = 76;
export const PER_HALF_CANNABINOID = 77;

/**
 * Tables of 10 words, one per millisecond of a bin: decay up to and with it, its inverse, and the share
 * released.
 */
export const DOWN_B = 80;
export const DOWN_E = 90;
export const DOWN_C = 100;
export const UP_B = 110;
export const UP_E = 120;
export const UP_C = 130;
export const SHARE = 140;
/** Two numbers of 64 bits: what a millisecond leaves of the cannabinoid, and what a unit of oxytocin adds. */
export const KEEP_CANNABINOID = 150;
export const ADD_CANNABINOID = 152;
/**
 * Constants that a kernel reads from here: to load one takes an instruction, to make one in a register
 * three. The series of 2^-f from its first power to its sixth, then ln 2, 65536, 1 and 1/2.
 */
export const SERIES = 154;
export const LN2 = 160;
export const HALF_WORDS = 161;
export const ONE = 162;
export const HALF = 163;
/**
 * Tables of 5 words, one per millisecond of a tile. Within a tile the slow states stand at its start; in its
 * millisecond k they have lost a share, or kept one, and what comes then is put there as what decays to it.
 */
export const LOST_COUNT = 164;
export const UP_COUNT = 169;
export const LOST_FALL = 174;
export const UP_FALL = 179;
export const MOST_FALL = 184;
export const KEPT_RISE = 189;
export const UP_RISE = 194;
export const SETTINGS_WORDS = 208;

/** A block of cells without neighbours. Two cells share a generator: four generators of four words. */
export const PSP = 0;
export const H = 8;
export const A = 16;
export const D = 24;
export const PAIR_WORDS = 32;
export const UNCOUPLED_WORDS = 48;

/** A block of coupled cells: two groups of four cells, each cell with its own generator and two bundles. */
export const V = 0;
export const FALL_A = 8;
export const FALL_B = 16;
export const COUNT = 24;
export const RISES = 32;
export const PER_OXYTOCIN = 40;
export const INPUT = 48;
export const CELL_WORDS = 56;
/**
 * Bytes from the rows of the first bundle to those of this dendrite's: 8 of the first dendrites, 8 of the
 * second.
 */
export const ROWS = 88;
export const COUPLED_WORDS = 112;

/**
 * A block of endings: broadening, fast and slow calcium, what is missing from the pool, what was refilled
 * in this second, what a bin can refill, and the share of the pool that spikes of this bin did not release
 * before they came.
 */
export const B = 0;
export const E = 8;
export const C = 16;
export const MISSING = 24;
export const REFILLED = 32;
export const REFILL = 40;
export const TAKEN = 48;
/** Eight numbers of 64 bits: what is missing from the reserve. */
export const RESERVE = 56;
export const TERMINAL_WORDS = 80;

/** Counts: 8 half words in a row, one per cell; the thresholds of six usual counts, then of all. */
export const USUAL = 0;
export const USUAL_BASE = 24;
export const RARE_BELOW = 28;
export const RARE_ABOVE = 32;
export const BASE = 36;
/** How many thresholds follow in all, as a whole number of 32 bits. */
export const COUNT_OF_ALL = 40;
export const ALL = 44;

/** For the milliseconds of a tile: the share that each bundle transmits, then its oxytocin. */
export const TRANSMITTED = 0;
export const OXYTOCIN = 8;
export const ROW_WORDS = 16;

/** Bins of a second, four sums of 64 bits each, for every 64 blocks. */
export const BIN_COUNT = 100;
export const CHUNK_BLOCKS = 64;
