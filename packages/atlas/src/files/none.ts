import { fault } from '../faults.ts';
import type { Folder } from './folder.ts';

/** Where there are no files, as in a browser, a path names nothing. */
export function experimentsAt(path: string): Promise<Folder> {
  return Promise.reject(fault('files-absent', { given: path }));
}
