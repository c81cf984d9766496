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

/** The bytes of a checkpoint. Whoever writes them puts them under their name only when they are whole. */
export function toCheckpoint(
  { simulation, director, meeting }: RunCheckpoint,
  owner: CheckpointOwner,
  inPlay: readonly string[] = [],
): Uint8Array {
  const numbers = [simulation.time, simulation.memory];
  const lengths = Object.fromEntries(PARTS.map((part) => [part, simulation[part].length]));
  const header = headerBytes({
    owner,
    inPlay,
    hash: simulation.hash,
    director,
    lengths: lengths as CheckpointHeader['lengths'],
    meeting: {
      next: meeting.next,
      ports: meeting.ports,
      bytes: meeting.parts.map((part) => part.length),
    },
  });
  const count = numbers.length + PARTS.reduce((sum, part) => sum + simulation[part].length, 0);
  const numbersAt = HEADER_AT + header.length;
  const kept = meeting.parts.reduce((sum, part) => sum + filledUp(part.length), 0);
  const size = numbersAt + count * Float64Array.BYTES_PER_ELEMENT + kept + FINGERPRINT_BYTES;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(letters(MAGIC));
  view.setUint32(LENGTH_AT, header.length, true);
  bytes.set(header, HEADER_AT);
  let at = numbersAt;
  for (const part of [numbers, ...PARTS.map((name) => simulation[name])]) {
    for (const number of part) {
      view.setFloat64(at, number, true);
      at += Float64Array.BYTES_PER_ELEMENT;
    }
  }
  for (const part of meeting.parts) {
    bytes.set(part, at);
    at += filledUp(part.length);
  }
  const [a, b] = bytesFingerprint(bytes.subarray(0, at));
  view.setUint32(at, a, true);
  view.setUint32(at + 4, b, true);
  return bytes;
}

const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** JSON in plain letters, filled up with blanks to a whole number of 64-bit words. */
function headerBytes(header: CheckpointHeader): Uint8Array {
  const plain = JSON.stringify(header).replaceAll(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return letters(plain.padEnd(filledUp(plain.length)));
}
