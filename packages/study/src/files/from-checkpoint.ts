import { fault } from '../messages/faults.ts';
import type { RunCheckpoint } from '../run/run.ts';
import {
  bytesFingerprint,
  type CheckpointHeader,
  type CheckpointOwner,
  FINGERPRINT_BYTES,
  filledUp,
  HEADER_AT,
  LENGTH_AT,
  MAGIC,
  PARTS,
} from './checkpoint-bytes.ts';

export interface SavedRun {
  readonly checkpoint: RunCheckpoint;
  readonly owner: CheckpointOwner;
  readonly inPlay: readonly string[];
}

/** Reads a checkpoint; one that is torn, cut short or of another kind is refused. */
export function fromCheckpoint(bytes: Uint8Array, path: string): SavedRun {
  const damaged = () => fault('checkpoint-damaged', { path });
  const end = bytes.length - FINGERPRINT_BYTES;
  if (end < HEADER_AT || bytes.length % 4 !== 0 || text(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw damaged();
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [a, b] = bytesFingerprint(bytes.subarray(0, end));
  if (view.getUint32(end, true) !== a || view.getUint32(end + 4, true) !== b) throw damaged();
  const numbersAt = HEADER_AT + view.getUint32(LENGTH_AT, true);
  const header = JSON.parse(text(bytes.subarray(HEADER_AT, numbersAt))) as CheckpointHeader;
  let at = numbersAt;
  const next = (): number => {
    at += Float64Array.BYTES_PER_ELEMENT;
    return view.getFloat64(at - Float64Array.BYTES_PER_ELEMENT, true);
  };
  const [time, memory] = [next(), next()];
  const parts = PARTS.map((part) => [part, Float64Array.from({ length: header.lengths[part] }, next)]);
  const numbers = Object.fromEntries(parts) as Record<(typeof PARTS)[number], Float64Array>;
  const simulation = { hash: header.hash, time, memory, ...numbers };
  const own = header.meeting.bytes.map((length) => {
    at += filledUp(length);
    // a copy: the slice of a buffer of Node would share its memory
    return new Uint8Array(bytes.subarray(at - filledUp(length), at - filledUp(length) + length));
  });
  const meeting = { next: header.meeting.next, ports: header.meeting.ports, parts: own };
  return {
    checkpoint: { simulation, director: header.director, meeting },
    owner: header.owner,
    inPlay: header.inPlay,
  };
}

const MOST_ARGUMENTS = 8192;

function text(bytes: Uint8Array): string {
  let all = '';
  for (let at = 0; at < bytes.length; at += MOST_ARGUMENTS) {
    all += String.fromCharCode(...bytes.subarray(at, at + MOST_ARGUMENTS));
  }
  return all;
}
