import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Ring } from '../run/compare.ts';
import { experiments } from '../run/library.ts';
import { modelHash } from '../run/model-hash.ts';
import type { ExperimentRow } from '../run/row.ts';
import { runExperiments } from '../run/run-experiments.ts';

const RESULTS = fileURLToPath(new URL('../../results/', import.meta.url));
/** Where each ring is kept. */
export const KEPT: Readonly<Record<Ring, string>> = { full: RESULTS, quick: `${RESULTS}quick/` };

/** What the full ring found for a topic, and of which model. */
export interface FullRing {
  readonly topic: string;
  /** Hash of the model that was played. */
  readonly model: string;
  readonly rows: readonly ExperimentRow[];
}

/**
 * Plays experiments of a topic in the full ring, all unless some are named, and keeps each row as soon as it
 * is there. Rows of the same model that are not played again stay; those of another model go.
 */
export async function playFullRing(
  topic: string,
  ids: readonly string[] = [],
  onRow: (row: ExperimentRow) => void = () => undefined,
  into: string = RESULTS,
  ring: Ring = 'full',
): Promise<FullRing> {
  const model = modelHash();
  const before = await fullRingOf(topic, into);
  const rows = new Map(before?.model === model ? before.rows.map((row) => [row.id, row]) : []);
  await mkdir(into, { recursive: true });
  const found = (): FullRing => ({ topic, model, rows: [...rows.values()].sort(byId) });
  const wanted = (await experiments([topic])).map(({ id }) => id);
  for (const id of wanted.filter((one) => ids.length === 0 || ids.includes(one))) {
    const [row] = await runExperiments({ ids: [id] }, { ring });
    rows.set(id, row!);
    await writeFile(`${into}${topic}.json`, `${JSON.stringify(found(), null, 1)}\n`);
    onRow(row!);
  }
  return found();
}

const byId = (a: ExperimentRow, b: ExperimentRow): number => (a.id < b.id ? -1 : 1);

/** What was found last, or nothing where the topic was never played in full. */
export async function fullRingOf(topic: string, from: string = RESULTS): Promise<FullRing | undefined> {
  try {
    return JSON.parse(await readFile(`${from}${topic}.json`, 'utf8')) as FullRing;
  } catch {
    return undefined; // never played
  }
}

/** One line for whoever looks at a quick run: how the full ring stands beside it. */
export async function fullRingLine(topic: string, from: string = RESULTS): Promise<string> {
  const found = await fullRingOf(topic, from);
  if (!found) return `The full ring of ${topic} was not played yet; npm run atlas:full plays it.`;
  const met = found.rows.filter((row) => row.met).length;
  const counted = `${met} of ${found.rows.length} experiments of ${topic} as their files expect`;
  return found.model === modelHash()
    ? `Full ring, this model: ${counted}.`
    : `Full ring, of another model: ${counted}. Play npm run atlas:full.`;
}
