import { countsWords } from './counts.ts';
import * as at from './kernels/places.ts';

/** Thresholds that a table of counts has room for: one table for all cells, or one for each block. */
export const SHARED_THRESHOLDS = 512;
export const OWN_THRESHOLDS = 64;
const WORD = 4;
const LINE = 64;
const MS = 1000;

/** What a population is made of, as far as memory minds. */
export interface Shape {
  readonly kind: 'uncoupled' | 'coupled';
  readonly cells: number;
  readonly bundles: number;
  /** Uncoupled cells whose input differs have tables of counts of their own. */
  readonly ownCounts: boolean;
}

/**
 * Places in bytes from the start of the settings. What lies from `state` to before `stateEnd` is a
 * checkpoint.
 */
export interface MemoryMap {
  readonly blocks: number;
  readonly chunks: number;
  readonly counts: number;
  readonly countsStride: number;
  readonly spikes: number;
  readonly spikesStride: number;
  readonly bins: number;
  readonly bundleRows: number;
  readonly marks: number;
  readonly state: number;
  readonly neurons: number;
  readonly terminals: number;
  readonly released: number;
  readonly cannabinoid: number;
  readonly stores: number;
  readonly last: number;
  readonly intervals: number;
  readonly stateEnd: number;
  readonly bytes: number;
}

export function memoryMap({ kind, cells, bundles, ownCounts }: Shape): MemoryMap {
  let bytes = at.SETTINGS_WORDS * WORD;
  const place = (size: number): number => {
    const start = Math.ceil(bytes / LINE) * LINE;
    bytes = start + size;
    return start;
  };
  const coupled = kind === 'coupled';
  const blocks = Math.ceil(cells / 8);
  const chunks = Math.ceil(blocks / at.CHUNK_BLOCKS);
  const padded = blocks * 8;
  const paddedBundles = coupled ? Math.ceil(bundles / 4) * 4 : 0;
  const countsStride = ownCounts ? countsWords(OWN_THRESHOLDS) * WORD : 0;
  // an odd number of lines of the cache, so that no power of two comes about; few cells need no whole line
  const spikesStride = blocks < LINE ? Math.ceil(blocks / 4) * 4 : (Math.ceil(blocks / LINE) | 1) * LINE;
  const cellWords = coupled ? at.COUPLED_WORDS : at.UNCOUPLED_WORDS;
  return {
    blocks,
    chunks,
    counts: place(ownCounts ? blocks * countsStride : coupled ? 0 : countsWords(SHARED_THRESHOLDS) * WORD),
    countsStride,
    spikes: place(MS * spikesStride),
    spikesStride,
    bins: place(chunks * at.BIN_COUNT * 4 * 8),
    bundleRows: place(paddedBundles * at.ROW_WORDS * WORD),
    marks: place(blocks),
    state: place(0),
    neurons: place(blocks * cellWords * WORD),
    terminals: place(blocks * at.TERMINAL_WORDS * WORD),
    released: place(paddedBundles * 8),
    cannabinoid: place(paddedBundles * 8),
    stores: place(coupled ? padded * 8 : 0),
    last: place(coupled ? padded * WORD : 0),
    intervals: place(coupled ? padded * WORD : 0),
    stateEnd: place(0),
    bytes: place(0),
  };
}
