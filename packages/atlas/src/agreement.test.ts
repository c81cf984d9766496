import { readdirSync } from 'node:fs';
import { COMPONENTS } from '@tokos/body';
import { expect, test } from 'vitest';
import { bandsFile, EXPERIMENTS } from './files/built-in.ts';
import { experimentsAt } from './files/folder.ts';

const bands = await bandsFile();
const { experiments, refusals } = await experimentsAt(EXPERIMENTS, bands);
const files = readdirSync(EXPERIMENTS, { recursive: true, encoding: 'utf8' }).filter((f) =>
  f.endsWith('.yaml'),
);

test('every file of the atlas can be read', () => {
  expect(refusals.map(({ file, line, fault }) => `${file}:${line} ${fault.message}`)).toEqual([]);
  expect(experiments).toHaveLength(files.length);
});

test('a file is called after its experiment and lies in the folder of its topic', () => {
  const places = experiments.map(({ id, topic }) => `${topic}/${id}.yaml`);
  expect(places.toSorted()).toEqual(files.map((f) => f.replaceAll('\\', '/')).toSorted());
});

test.each(experiments)('$id measures or names as unbuilt exactly the rows of the bands', (experiment) => {
  const { measure, across, not_built } = experiment;
  const said = [measure, across, not_built].flatMap((part) => Object.keys(part));
  expect(said.toSorted()).toEqual(
    bands
      .get(experiment.id)!
      .map((row) => row.measure)
      .toSorted(),
  );
});

test.each(experiments)('$id keeps its bands, or says when and why one was widened', (experiment) => {
  for (const row of bands.get(experiment.id)!) {
    if (!Object.hasOwn(experiment.widened, row.measure)) expect(experiment.bands[row.measure]).toEqual(row);
  }
});

test.each(experiments)('$id prints what the bands print', ({ id, published }) => {
  for (const row of bands.get(id)!) {
    if (row.published !== undefined) expect(published[row.measure]?.mean, row.measure).toBe(row.published);
  }
});

test.each(experiments)('$id tests parts that the body has', ({ tests }) => {
  const parts = COMPONENTS.map(({ name }) => name);
  for (const part of tests) expect(parts).toContain(part.split('/').at(-1));
});
