import { readFile, unlink } from 'node:fs/promises';
import {
  type CheckpointOwner,
  fromCheckpoint,
  type ParametersInPlay,
  type Run,
  type SavedRun,
  toCheckpoint,
} from '@tokos/study';
import { Fault } from '@tokos/units';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';
import { reasonOf } from '../output/reason.ts';
import { checkWritable, writeWhole } from '../output/whole-file.ts';

const EVERY_MS = 2000;

/** What was saved under this name, or nothing if nothing is there. */
export async function savedRun(path: string): Promise<SavedRun | undefined> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw refuse(EXIT.file, fault('file-unreadable', { path, reason: reasonOf(error) }));
  });
  await checkWritable(path, true);
  if (!bytes) return undefined;
  try {
    return fromCheckpoint(bytes, path);
  } catch (mistake) {
    if (mistake instanceof Fault) throw refuse(EXIT.file, mistake);
    throw mistake;
  }
}

/** A checkpoint belongs to a run if the run would have come by it: same scenario, seed, model and method. */
export function isOf(saved: CheckpointOwner, now: CheckpointOwner): boolean {
  const made = ({ run: { tokos, model, scenario, seed, solver }, every, signals }: CheckpointOwner): string =>
    JSON.stringify([tokos, model, scenario, seed, solver, every, signals]);
  return made(saved) === made(now);
}

/** Saves a run every two seconds of the clock on the wall. */
export function saver(
  path: string,
  owner: CheckpointOwner,
  inPlay: ParametersInPlay,
): (run: Run) => Promise<void> {
  let last = performance.now();
  return async (run) => {
    if (performance.now() - last < EVERY_MS) return;
    const names = inPlay.list.map(({ name }) => name);
    await writeWhole(path, toCheckpoint(run.checkpoint(), owner, names), true);
    last = performance.now();
  };
}

/** A run that has ended needs no checkpoint any more. */
export const forget = (path: string): Promise<void> => unlink(path).catch(() => undefined);
