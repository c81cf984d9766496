import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { type Document, MOST_CHARACTERS, readDocument } from '@tokos/study';
import { Fault } from '@tokos/units';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';
import { reasonOf } from '../output/reason.ts';
import { talk } from '../terminal/streams.ts';

/** A scenario as it came, and what to call it in messages. */
export interface Source {
  readonly name: string;
  readonly document: Document;
}

/** Reads a text into a document; a text that is none is refused with its name. */
export function sourceIn(name: string, text: string): Source {
  try {
    return { name, document: readDocument(text) };
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
    const { line } = mistake.slots;
    throw refuse(EXIT.invalid, mistake, { file: name, ...(line !== undefined && { line: Number(line) }) });
  }
}

export async function standardInput(): Promise<string> {
  if (process.stdin.isTTY) talk('Reading a scenario from the keyboard; Ctrl+D ends it.');
  return textOf(process.stdin, 'standard input');
}

export const fileText = (path: string): Promise<string> => textOf(openFile(path), path);

function openFile(path: string): Readable {
  try {
    return createReadStream(path);
  } catch (error) {
    throw refuse(EXIT.file, fault('file-unreadable', { path, reason: reasonOf(error) }));
  }
}

/** A letter takes at most three bytes for each of its UTF-16 units. */
const MOST_BYTES = 3 * MOST_CHARACTERS;

/** What is too long to be a scenario is not read to its end, so that a huge file costs nothing. */
async function textOf(stream: Readable, path: string): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      pieces.push(piece);
      bytes += piece.length;
      if (bytes > MOST_BYTES) break;
    }
  } catch (error) {
    throw refuse(EXIT.file, fault('file-unreadable', { path, reason: reasonOf(error) }));
  }
  if (bytes > MOST_BYTES) {
    const slots = { given: `more than ${MOST_BYTES / 3}`, most: MOST_CHARACTERS };
    throw refuse(EXIT.invalid, fault('document-large', slots), { file: path });
  }
  return Buffer.concat(pieces)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}
