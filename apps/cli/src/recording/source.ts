import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type RecordingChoice, SpikeReader, type SpikeRecording } from '@tokos/study';
import { Fault, printNumber } from '@tokos/units';
import { EXIT, exitOf, refuse } from '../exit.ts';
import { fault } from '../fault.ts';
import { reasonOf } from '../output/reason.ts';
import type { Shell } from '../shell.ts';
import { talk } from '../terminal/streams.ts';

/** A recording and what to call it in messages. */
export interface Source {
  readonly name: string;
  readonly recording: SpikeRecording;
}

/** Read at once [bytes]; little more than the spikes themselves is ever in memory. */
const PIECE = 2 ** 18;
const TELL_EVERY_MS = 1000;

/** Reads a recording from a file, or from standard input (`-`). */
export async function readRecording(given: string, choice: RecordingChoice, shell: Shell): Promise<Source> {
  const name = given === '-' ? 'standard input' : given;
  const reader = new SpikeReader(choice);
  const told = teller(name, reader, await sizeOf(given), shell);
  const decoder = new TextDecoder();
  try {
    for await (const piece of opened(given) as AsyncIterable<Buffer>) {
      reader.read(decoder.decode(piece, { stream: true }));
      told(piece.length);
    }
    reader.read(decoder.decode());
    return { name, recording: reader.finish() };
  } catch (mistake) {
    if (!(mistake instanceof Fault)) {
      throw refuse(EXIT.file, fault('file-unreadable', { path: name, reason: reasonOf(mistake) }));
    }
    const { line } = mistake.slots;
    throw refuse(exitOf(mistake), mistake, { file: name, ...(line !== undefined && { line: Number(line) }) });
  }
}

function opened(given: string): Readable {
  if (given !== '-') return createReadStream(given, { highWaterMark: PIECE });
  if (process.stdin.isTTY) talk('Reading spikes from the keyboard; Ctrl+D ends it.');
  return process.stdin;
}

/** Of a plain file [bytes]; a pipe has none, and what is not there is told when it is opened. */
async function sizeOf(given: string): Promise<number | undefined> {
  if (given === '-') return undefined;
  const found = await stat(given).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}

/** Tells every second how far the reading is. */
function teller(name: string, reader: SpikeReader, size: number | undefined, shell: Shell) {
  let [last, bytes] = [performance.now(), 0];
  return (more: number): void => {
    bytes += more;
    if (performance.now() - last < TELL_EVERY_MS) return;
    last = performance.now();
    const share =
      size === undefined ? '' : `, ${Math.min(100, Math.floor((100 * bytes) / size))} % of the file`;
    shell.say(`${name}: ${printNumber(reader.spikes / 1e6, 3)} million spikes read${share}`);
  };
}
