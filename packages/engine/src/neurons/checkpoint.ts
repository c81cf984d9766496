import { fingerprint } from '@tokos/language';
import type { Numbers } from '../backends/numbers.ts';
import { fault } from '../faults.ts';
import type { MemoryMap } from './memory-map.ts';
import type { PopulationSetup } from './population.ts';

/**
 * Numbers before the states: two halves of the setup's hash, seconds lived, the central dose of the last
 * millisecond.
 */
const HEADER = 4;

/**
 * A name for everything that the bits of a run depend on; which backend runs, and on how many threads, is
 * not part.
 */
export function setupHash(setup: PopulationSetup): string {
  const { backend: _, threads: __, memory: ___, ...own } = setup;
  const plain = JSON.stringify(own, (_key, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value,
  );
  return fingerprint(plain);
}

/** States in double precision stand apart from the rest and follow it. */
function parts(numbers: Numbers, { state, stateEnd }: MemoryMap): Uint8Array[] {
  const own = numbers.bytes.subarray(state, stateEnd);
  const { floats } = numbers;
  if (floats.buffer === numbers.bytes.buffer) return [own];
  return [own, new Uint8Array(floats.buffer, 2 * state, 2 * (stateEnd - state))];
}

export interface Moment {
  readonly second: number;
  readonly doseBefore: number;
}

export function saveStates(numbers: Numbers, map: MemoryMap, hash: string, moment: Moment): Uint8Array {
  const states = parts(numbers, map);
  const length = states.reduce((sum, part) => sum + part.length, HEADER * 8);
  const saved = new Uint8Array(length);
  const header = new Float64Array(saved.buffer, 0, HEADER);
  header.set([...halves(hash), moment.second, moment.doseBefore]);
  let place = HEADER * 8;
  for (const part of states) {
    saved.set(part, place);
    place += part.length;
  }
  return saved;
}

export function loadStates(numbers: Numbers, map: MemoryMap, hash: string, saved: Uint8Array): Moment {
  const states = parts(numbers, map);
  const length = states.reduce((sum, part) => sum + part.length, HEADER * 8);
  const header = new Float64Array(
    saved.slice(0, HEADER * 8).buffer,
    0,
    saved.length < HEADER * 8 ? 0 : HEADER,
  );
  const found = [header[0], header[1]].map((half) => (half ?? 0).toString(16).padStart(8, '0')).join('');
  if (found !== hash) throw fault('checkpoint-other', { found, expected: hash });
  if (saved.length !== length) {
    throw fault('checkpoint-other', { found: `${saved.length} bytes`, expected: `${length} bytes` });
  }
  let place = HEADER * 8;
  for (const part of states) {
    part.set(saved.subarray(place, place + part.length));
    place += part.length;
  }
  return { second: header[2], doseBefore: header[3] };
}

const halves = (hash: string): number[] =>
  [hash.slice(0, 8), hash.slice(8)].map((h) => Number.parseInt(h, 16));
