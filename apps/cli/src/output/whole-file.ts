import { randomBytes } from 'node:crypto';
import { link, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';
import { reasonOf } from './reason.ts';

const unwritable = (path: string, error: unknown) =>
  refuse(EXIT.file, fault('file-unwritable', { path, reason: reasonOf(error) }));
const exists = (path: string) => refuse(EXIT.file, fault('file-exists', { path }));

/** Refuses at once, before anything is worked out, what could not be written at the end. */
export async function checkWritable(path: string, overwrite: boolean): Promise<void> {
  const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw unwritable(path, error);
  });
  if (there?.isDirectory()) throw unwritable(path, { code: 'EISDIR' });
  // a file would be put in the place of a device or a pipe
  if (there && !there.isFile()) throw unwritable(path, new Error('it is no file but a device or a pipe'));
  if (there && !overwrite) throw exists(path);
  // only writing tells whether one may write: rights, disks and file systems have many ways to say no
  const trial = besides(path);
  try {
    await (await open(trial, 'wx')).close();
    await unlink(trial);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** A name beside a file that nobody else has, and that is no longer than names may be. */
const besides = (path: string): string => join(dirname(path), `.tokos-${randomBytes(8).toString('hex')}`);

/** Whether something of this name is there that would be overwritten. */
export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Writes a whole file or none: under another name beside its place, then put in place in one move. What
 * stood there before stays as it was until then, and is never lost unless overwriting was asked for.
 */
export async function writeWhole(
  path: string,
  bytes: string | Uint8Array,
  overwrite: boolean,
): Promise<void> {
  const beside = besides(path);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (overwrite) await rename(beside, path);
    else await putInFreePlace(beside, path);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw exists(path);
    throw unwritable(path, error);
  }
}

/** A second name for the file fails where the name is taken; some disks know no second names. */
async function putInFreePlace(beside: string, path: string): Promise<void> {
  try {
    await link(beside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || (await isThere(path))) throw error;
    return rename(beside, path);
  }
  await unlink(beside);
}
