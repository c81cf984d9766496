import { cos, exp, log } from '../numerics/elementary.ts';
import { philoxWords } from './philox.ts';
import { xoshiro128 } from './xoshiro.ts';

/**
 * Whose numbers, for what, and when: equal keys give equal numbers, on any machine and in any order of
 * asking.
 */
export interface StreamKey {
  /** A whole number from 0 to 2^53. */
  readonly seed: number;
  readonly person: number;
  readonly cell: number;
  readonly second: number;
  readonly stream: number;
  /** Where one event draws several numbers that may be asked for in any order: which of them. */
  readonly place?: number;
}

/** The kinds of streams, so that no two uses of chance share numbers. */
export const STREAMS = {
  spikes: 1,
  crossing: 2,
  person: 3,
  assay: 4,
  wiring: 5,
  surrogate: 6,
  resampling: 7,
} as const;

/** Kinds and places share a word of 32 bits. */
const MOST_KINDS = 256;

export interface Stream {
  /** 32 random bits. */
  word(): number;
  /** Between 0 and 1, neither included. */
  uniform(): number;
  /** Mean 0, standard deviation 1. */
  normal(): number;
  /** A count with this mean; exact inversion up to 30, in parts of 30 above. */
  poisson(mean: number): number;
}

/** The numbers of a key. */
export function stream(key: StreamKey): Stream {
  const state = new Uint32Array(4);
  seedOf(key, state);
  return streamFrom(state);
}

/** Where the numbers of a key begin. */
export function seedOf(
  { seed, person, cell, second, stream: use, place = 0 }: StreamKey,
  into: Uint32Array,
): void {
  const upper = Math.floor(seed / 4294967296);
  philoxWords(cell, second, use + place * MOST_KINDS, person, seed % 4294967296, upper, into);
}

/** The numbers from a state on, which moves with them. */
export function streamFrom(state: Uint32Array): Stream {
  const word = (): number => xoshiro128(state);
  const uniform = (): number => (word() + 0.5) / 4294967296;
  const normal = (): number => Math.sqrt(-2 * log(uniform())) * cos(2 * Math.PI * uniform());

  function poisson(mean: number): number {
    if (!(mean < 1e9)) return mean; // no number, or a crowd that chance does not move
    let before = 0;
    for (; mean > 30; mean -= 30) before += poisson(30);
    let share = exp(-mean);
    let n = 0;
    for (let left = uniform() - share; left > 0 && n < 400; left -= share) share *= mean / ++n;
    return before + n;
  }
  return { word, uniform, normal, poisson };
}

/** A 32-bit number for a name, so that a name can stand in a key (FNV-1a). */
export function nameKey(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
