import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { modelHash } from '../run/model-hash.ts';
import type { ExperimentRow } from '../run/row.ts';
import { runExperiments } from '../run/run-experiments.ts';

const RESULTS = fileURLToPath(new URL('../../results/', import.meta.url));

/** What the full ring found for a topic, and of which model. */
export interface FullRing {
  readonly topic: string;
  /** Hash of the model that was played. */
  readonly model: string;
  readonly rows: readonly ExperimentRow[];
}

/** Plays a topic in the full ring, as often as each file says, and keeps what was found with its model. */
export async function playFullRing(
  topic: string,
  onRow: (row: ExperimentRow) => void = () => undefined,
  into: string = RESULTS,
): Promise<FullRing> {
  const rows = await runExperiments({ topics: [topic] }, { ring: 'full', onRow });
  const found = { topic, model: modelHash(), rows };
  await mkdir(into, { recursive: true });
  await writeFile(`${into}${topic}.json`, `${JSON.stringify(found, null, 1)}\n`);
  return found;
}

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
