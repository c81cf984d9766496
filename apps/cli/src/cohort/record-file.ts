import { appendFile, readFile } from 'node:fs/promises';
import {
  type PersonLife,
  type ReadRecord,
  type RecordOwner,
  readRecord,
  recordHead,
  recordLine,
} from '@tokos/study';
import { Fault } from '@tokos/units';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';
import { reasonOf } from '../output/reason.ts';
import { checkWritable, writeWhole } from '../output/whole-file.ts';

/** Who was finished under this name, or nothing if nothing is there. */
export async function savedPeople(path: string): Promise<ReadRecord | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw refuse(EXIT.file, fault('file-unreadable', { path, reason: reasonOf(error) }));
  });
  await checkWritable(path, true);
  if (text === undefined) return undefined;
  try {
    return readRecord(text, path);
  } catch (mistake) {
    if (mistake instanceof Fault) throw refuse(EXIT.file, mistake);
    throw mistake;
  }
}

/** Writes each person down as soon as she is finished. */
export interface RecordFile {
  add(life: PersonLife): void;
  /** Waits until all are written. */
  end(): Promise<void>;
}

/** Begins with those who are done, so that nothing that was broken off stays in the file. */
export async function recordFile(
  path: string,
  owner: RecordOwner,
  done: readonly PersonLife[],
): Promise<RecordFile> {
  await writeWhole(path, recordHead(owner) + done.map(recordLine).join(''), true);
  let written = Promise.resolve();
  return {
    add: (life) => {
      written = written.then(() => appendFile(path, recordLine(life)));
      // told at the end
      written.catch(() => undefined);
    },
    end: async () => {
      await written.catch((error: unknown) => {
        throw refuse(EXIT.file, fault('file-unwritable', { path, reason: reasonOf(error) }));
      });
    },
  };
}
