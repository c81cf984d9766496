import type { DirectorMemory } from '../run/director.ts';
import type { Manifest } from '../run/manifest.ts';

/**
 * A checkpoint on disk: eight letters, the length of the header, the header as JSON, the numbers as
 * 64-bit floats in the order of `PARTS`, the bytes of the parts with clocks of their own, each filled up to a
 * whole number of 64-bit words, and a fingerprint of all before it. Everything is little-endian.
 */
export const MAGIC = 'TOKOSCP1';
export const LENGTH_AT: number = MAGIC.length;
export const HEADER_AT = 16;
export const FINGERPRINT_BYTES = 8;
export const PARTS = ['states', 'inputs', 'fired', 'was', 'recorded'] as const;

/** Which run a checkpoint belongs to. */
export interface CheckpointOwner {
  readonly run: Manifest;
  /** Seconds between samples, and the signals that are recorded. */
  readonly every: number;
  readonly signals: readonly string[];
}

export interface CheckpointHeader {
  /** Parameters that had a say until then. */
  readonly inPlay: readonly string[];
  readonly owner: CheckpointOwner;
  readonly hash: string;
  readonly director: DirectorMemory;
  readonly lengths: Readonly<Record<(typeof PARTS)[number], number>>;
  /** When the parts meet next, what they wrote, and how many bytes each keeps. */
  readonly meeting: {
    readonly next: number;
    readonly ports: readonly (readonly [port: string, value: number])[];
    readonly bytes: readonly number[];
  };
}

/** A number of bytes filled up to whole 64-bit words. */
export const filledUp = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/**
 * Two lanes of FNV-1a over 32-bit words: tells a torn file from a whole one. The length is a multiple of
 * four.
 */
export function bytesFingerprint(bytes: Uint8Array): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [a, b] = [0x811c9dc5, 0xcbf29ce4];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const word = view.getUint32(at, true);
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul(b ^ (word >>> 16) ^ (word << 16), 0x01000193);
  }
  return [a >>> 0, b >>> 0];
}
