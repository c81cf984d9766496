import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Refusal } from '@tokos/study';
import { Fault } from '@tokos/units';
import { type Bands, readBands } from '../bands/bands.ts';
import type { Experiment } from '../experiment/experiment.ts';
import { readExperiment } from '../experiment/read.ts';
import { fault } from '../faults.ts';
import { builtInBands } from '../run/library.ts';

/** The experiments of a folder, and what is wrong with those that cannot be read. */
export interface Folder {
  readonly experiments: readonly Experiment[];
  readonly refusals: readonly (Refusal & { readonly file: string })[];
}

const BANDS = 'bands.csv';

/**
 * Reads one experiment from a .yaml file, or all of a folder and the folders in it. A bands.csv beside them
 * judges what the built-in bands do not know.
 */
export async function experimentsAt(path: string, builtIn?: Bands): Promise<Folder> {
  const isFolder = await look(path, async () => (await stat(path)).isDirectory());
  const files = isFolder ? await filesIn(path) : [path];
  if (files.length === 0) throw fault('folder-empty', { given: path });
  const own = await bandsBeside(isFolder ? path : dirname(path));
  const bands: Bands = new Map([...own, ...(builtIn ?? (await builtInBands()))]);
  const experiments: Experiment[] = [];
  const refusals: (Refusal & { file: string })[] = [];
  for (const file of files) {
    const text = await look(file, () => readFile(file, 'utf8'));
    const reading = readExperiment(text, bands);
    if (reading.experiment) experiments.push(reading.experiment);
    else refusals.push(...reading.refusals.map((refusal) => ({ ...refusal, file })));
  }
  return { experiments, refusals };
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await look(folder, () => readdir(folder, { recursive: true }));
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

async function bandsBeside(folder: string): Promise<Bands> {
  let text: string;
  try {
    text = await readFile(join(folder, BANDS), 'utf8');
  } catch {
    return new Map();
  }
  return readBands(text);
}

/** What the file system refuses becomes one sentence. */
async function look<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Fault) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw fault('file-unreadable', { path, reason });
  }
}
