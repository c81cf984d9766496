import { afterAll, describe, expect, test } from 'vitest';
import { bandsFile, EXPERIMENTS } from './files/built-in.ts';
import { experimentsAt } from './files/folder.ts';
import { closing } from './report/report.ts';
import { compare } from './run/compare.ts';
import { count } from './run/counts.ts';
import type { ExperimentRow } from './run/row.ts';

const { experiments, refusals } = await experimentsAt(`${EXPERIMENTS}neuron`, await bandsFile());
const rows: ExperimentRow[] = [];
afterAll(() => {
  process.stdout.write(
    `${closing(rows)
      .map(({ text }) => `  ${text}\n`)
      .join('')}`,
  );
});

test('every experiment of the neurone in the table of bands can be read', async () => {
  expect(refusals).toEqual([]);
  const published = [...(await bandsFile())].filter(([, [first]]) => first!.topic === 'neuron');
  expect(experiments.map(({ id }) => id).sort()).toEqual(published.map(([id]) => id).sort());
});

describe('the neurone: what each file expects comes true', () => {
  test.each(experiments)('$id', async (experiment) => {
    const row = await compare(experiment);
    rows.push(row);
    const outside = row.measures.filter((m) => m.verdict === 'outside');
    expect(row.met, outside.map((m) => `${m.name} ${m.model} ${m.unit} ${m.reason ?? ''}`).join('\n')).toBe(
      true,
    );
  });

  test('every measure that is built has a number', () => {
    const silent = rows.flatMap(({ id, measures }) => {
      const unbuilt = Object.keys(experiments.find((e) => e.id === id)!.not_built);
      return measures
        .filter((m) => m.model === null && !unbuilt.includes(m.name))
        .map((m) => `${id}.${m.name}`);
    });
    expect(silent).toEqual([]);
    expect(rows.flatMap((row) => row.parts).filter((part) => part.model === null)).toEqual([]);
  });

  test('everything that parameters were fitted to is reproduced, and what guards the code holds', () => {
    const { fittedMissed, regressionMissed } = count(rows);
    expect({ fittedMissed, regressionMissed }).toEqual({ fittedMissed: 0, regressionMissed: 0 });
  });

  test('the most frequent interval at the low rate is a miss that is known', () => {
    const row = rows.find(({ id }) => id === 'isi-single-cell-rest-and-osmotic');
    const mode = row?.measures.find(({ name }) => name === 'isi_mode_low_rate');
    expect(mode).toMatchObject({ verdict: 'outside', fitted: false });
  });
});
