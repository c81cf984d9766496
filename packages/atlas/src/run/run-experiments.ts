import { experimentsAt } from '#files';
import type { Experiment } from '../experiment/experiment.ts';
import { TOPICS } from '../experiment/experiment.ts';
import { hintFor } from '../experiment/issues.ts';
import { fault } from '../faults.ts';
import { compare, type Playing } from './compare.ts';
import { experiments, shelves } from './library.ts';
import type { ExperimentRow } from './row.ts';

/** Which experiments: all that are built in unless something is named. */
export interface Choice {
  readonly ids?: readonly string[];
  readonly topics?: readonly string[];
  /** Files or folders with experiments of one's own. */
  readonly paths?: readonly string[];
}

export interface Telling {
  readonly onRow?: (row: ExperimentRow) => void;
  /** An AbortSignal, or anything like it: what is finished when it is set is returned. */
  readonly signal?: { readonly aborted: boolean };
  /** The quick ring plays cohorts of 100 people and 48 cells, the full one the published sizes. */
  readonly ring?: 'quick' | 'full';
  readonly engine?: Playing['engine'];
}

/** Plays the chosen experiments one after another and tells each row as soon as it is there. */
export async function runExperiments(choice: Choice = {}, telling: Telling = {}): Promise<ExperimentRow[]> {
  const { onRow, signal, engine, ring } = telling;
  const rows: ExperimentRow[] = [];
  const stopped = new Error('stopped');
  const breathe = async (): Promise<void> => {
    await new Promise((resume) => setTimeout(resume));
    if (signal?.aborted) throw stopped;
  };
  try {
    for (const experiment of await chosen(choice)) {
      await breathe();
      const row = await compare(experiment, {
        breathe,
        ...(engine && { engine }),
        ...(ring && { ring }),
      });
      rows.push(row);
      onRow?.(row);
    }
  } catch (reason) {
    if (reason !== stopped) throw reason;
  }
  return rows;
}

/** The experiments that a choice names, each once, in the order of the house and then of the paths. */
export async function chosen({ ids, topics, paths }: Choice): Promise<Experiment[]> {
  const all = ids || topics ? await named(ids ?? [], topics ?? []) : paths ? [] : await experiments();
  for (const path of paths ?? []) {
    const { experiments: found, refusals } = await experimentsAt(path);
    const [first] = refusals;
    if (first) {
      const file = first.line === undefined ? first.file : `${first.file}:${first.line}`;
      throw fault('experiment-file', { file, sentence: first.fault.message });
    }
    all.push(...found);
  }
  const twice = all.find(({ id }, i) => all.findIndex((other) => other.id === id) < i);
  if (twice) throw fault('experiment-twice', { given: twice.id });
  return all;
}

async function named(ids: readonly string[], topics: readonly string[]): Promise<Experiment[]> {
  const known = Object.entries(await shelves()).flatMap(([, shelf]) => shelf.ids);
  for (const given of ids) {
    if (!known.includes(given)) throw fault('experiment-unknown', { given, hint: hintFor(given, known) });
  }
  for (const given of topics) {
    if ((TOPICS as readonly string[]).includes(given)) continue;
    throw fault('topic-unknown', { given, expected: TOPICS.join(', '), hint: hintFor(given, TOPICS) });
  }
  const all = await experiments();
  return all.filter(({ id, topic }) => ids.includes(id) || topics.includes(topic));
}
