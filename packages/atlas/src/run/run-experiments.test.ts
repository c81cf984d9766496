import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { altered, EXAMPLE } from '../../tests/example.ts';
import { TOPICS } from '../experiment/experiment.ts';
import { bandsFile, EXPERIMENTS } from '../files/built-in.ts';
import { experimentsAt } from '../files/folder.ts';
import { generateAtlas } from '../files/generate.ts';

await generateAtlas();
const { experiments, builtInBands, shelves } = await import('./library.ts');
const { chosen, runExperiments } = await import('./run-experiments.ts');

const folder = await mkdtemp(join(tmpdir(), 'tokos-atlas-'));
afterAll(() => rm(folder, { recursive: true }));
const keep = async (name: string, text: string): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
};

test('what is generated is what the files say', async () => {
  const files = (await experimentsAt(EXPERIMENTS, await bandsFile())).experiments;
  const read = TOPICS.flatMap((topic) => files.filter((one) => one.topic === topic));
  expect(read).toHaveLength(files.length);
  expect(await experiments()).toEqual(read);
  expect(await experiments(['kinetics'])).toEqual(read.filter(({ topic }) => topic === 'kinetics'));
  expect(await builtInBands()).toEqual(await bandsFile());
  expect((await shelves()).kinetics!.ids).toContain('bolus-1iu-men');
});

test('plays what is named, in the order of the house, and tells each row as it comes', async () => {
  const told: string[] = [];
  const ids = ['infusion-linear-term', 'bolus-1iu-men'];
  const rows = await runExperiments({ ids }, { onRow: ({ id }) => told.push(id) });
  expect(told).toEqual(['bolus-1iu-men', 'infusion-linear-term']);
  expect(rows.map(({ id }) => id)).toEqual(told);
});

test('a set signal keeps what is finished', async () => {
  const stop = new AbortController();
  const onRow = (): void => stop.abort();
  expect(await runExperiments({ topics: ['kinetics'] }, { onRow, signal: stop.signal })).toHaveLength(1);
  expect(await runExperiments({ topics: ['kinetics'] }, { signal: stop.signal })).toEqual([]);
});

test('without a choice every built-in experiment is chosen, and a path alone leaves them out', async () => {
  expect(await chosen({})).toEqual(await experiments());
  const file = await keep('own.yaml', EXAMPLE);
  expect((await chosen({ paths: [file] })).map(({ id, topic }) => [id, topic])).toEqual([['example', 'own']]);
});

test('a folder brings its own bands, and cannot change those of the house', async () => {
  const rows = (await import('../../tests/example.ts')).EXAMPLE_ROWS;
  const lines = rows.map(
    (r) => `example,kinetics,${r.measure},${r.unit},,${r.low ?? ''},${r.high ?? ''},band,human,x`,
  );
  const foreign = 'bolus-1iu-men,kinetics,mine,1,,,,report,human,x';
  await keep(
    'bands.csv',
    ['id,topic,measure,unit,published,low,high,kind,species,because', ...lines, foreign].join('\n'),
  );
  const [row] = await runExperiments({ paths: [folder] });
  expect(row).toMatchObject({ id: 'example', topic: 'kinetics', verdict: 'inside' });
  const own = await experimentsAt(folder);
  expect(own.refusals).toEqual([]);
});

test.each([
  [
    { ids: ['bolus-1iu-man'] },
    "no experiment 'bolus-1iu-man' in the atlas; see `tokos atlas list`. Did you mean 'bolus-1iu-men'?",
  ],
  [{ topics: ['kinetic'] }, "Did you mean 'kinetics'?"],
  [{ paths: ['./nowhere'] }, "'./nowhere' cannot be read (ENOENT)"],
])('%j is refused', async (choice, sentence) => {
  await expect(runExperiments(choice)).rejects.toThrow(sentence);
});

test('a bad file is refused with its line', async () => {
  const file = await keep('bad.yaml', altered('dose: 200 mU', 'dose: 200'));
  await expect(runExperiments({ paths: [file] })).rejects.toThrow(`${file}:11: `);
  await rm(file);
});

test('two experiments of one name are refused', async () => {
  const file = await keep('again.yaml', EXAMPLE);
  await expect(chosen({ paths: [folder] })).rejects.toThrow("Two experiments have the id 'example'");
  await rm(file);
});

test('a folder without experiments is refused', async () => {
  const empty = await mkdtemp(join(folder, 'empty-'));
  await expect(chosen({ paths: [empty] })).rejects.toThrow('holds no .yaml file');
});
