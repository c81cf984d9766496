import { afterAll, describe, expect, test } from 'vitest';
import { bandsFile, EXPERIMENTS } from './files/built-in.ts';
import { experimentsAt } from './files/folder.ts';
import { closing } from './report/report.ts';
import { compare } from './run/compare.ts';
import { count } from './run/counts.ts';
import type { ExperimentRow } from './run/row.ts';

const { experiments, refusals } = await experimentsAt(`${EXPERIMENTS}kinetics`, await bandsFile());
const rows: ExperimentRow[] = [];
afterAll(() => {
  process.stdout.write(
    `${closing(rows)
      .map(({ text }) => `  ${text}\n`)
      .join('')}`,
  );
});

test('the kinetics experiments can be read', () => {
  expect(refusals).toEqual([]);
  expect(experiments.length).toBeGreaterThanOrEqual(12);
});

describe('kinetics: what each file expects comes true', () => {
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

  test('everything that parameters were fitted to is reproduced', () => {
    expect(count(rows).fittedMissed).toBe(0);
  });
});
