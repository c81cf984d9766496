import { afterAll, describe, expect, test } from 'vitest';
import { bandsFile, EXPERIMENTS } from '../src/files/built-in.ts';
import { experimentsAt, type Folder } from '../src/files/folder.ts';
import { fullRingLine } from '../src/files/full-ring.ts';
import type { Topic } from '../src/index.ts';
import { closing } from '../src/report/report.ts';
import { compare } from '../src/run/compare.ts';
import type { ExperimentRow } from '../src/run/row.ts';

export const topicFolder = async (topic: Topic): Promise<Folder> =>
  experimentsAt(`${EXPERIMENTS}${topic}`, await bandsFile());

/** Every experiment of the table of bands has a file that can be read, and there is no other. */
export function holdsItsBands(topic: Topic, { experiments, refusals }: Folder): void {
  test(`every experiment of ${topic} in the table of bands can be read`, async () => {
    expect(refusals.map(({ file, fault }) => `${file} ${fault.message}`)).toEqual([]);
    const published = [...(await bandsFile())].filter(([, [first]]) => first!.topic === topic);
    expect(experiments.map(({ id }) => id).sort()).toEqual(published.map(([id]) => id).sort());
  });
}

/**
 * Plays experiments in the quick ring, holds them to what their files expect, and gives their rows; ends with
 * what was kept of the full ring of a topic, where one is named.
 */
export function playRing(
  title: string,
  { experiments }: Pick<Folder, 'experiments'>,
  kept?: Topic,
): readonly ExperimentRow[] {
  const rows: ExperimentRow[] = [];
  afterAll(async () => {
    const lines = [title, ...closing(rows).map(({ text }) => text)];
    if (kept) lines.push(await fullRingLine(kept));
    process.stdout.write(lines.map((line) => `  ${line}\n`).join(''));
  });
  describe(`${title}: what each file expects comes true`, () => {
    test.each(experiments)('$id', async (experiment) => {
      const row = await compare(experiment, { ring: 'quick' });
      rows.push(row);
      const outside = row.measures.filter((m) => m.verdict === 'outside');
      const told = outside.map((m) => `${m.name} ${m.model} ${m.unit} ${m.reason ?? ''}`);
      expect(row.met, told.join('\n')).toBe(true);
    });

    test('every measure that is built has a number', () => {
      const silent = rows.flatMap(({ id, measures }) => {
        const unbuilt = Object.keys(experiments.find((e) => e.id === id)!.not_built);
        return measures
          .filter((m) => m.model === null && !unbuilt.includes(m.name))
          .map((m) => `${id}.${m.name} ${m.reason ?? ''}`);
      });
      expect(silent).toEqual([]);
    });
  });
  return rows;
}

/** What parameters were fitted to and what the model misses all the same. */
export const fitsMissed = (rows: readonly Pick<ExperimentRow, 'id' | 'measures'>[]): string[] =>
  rows.flatMap(({ id, measures }) =>
    measures.filter((m) => m.fitted && m.verdict === 'outside').map((m) => `${id}.${m.name}`),
  );
