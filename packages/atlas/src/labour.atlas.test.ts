import { afterAll, describe, expect, test } from 'vitest';
import { bandsFile, EXPERIMENTS } from './files/built-in.ts';
import { experimentsAt } from './files/folder.ts';
import { fullRingLine } from './files/full-ring.ts';
import { closing } from './report/report.ts';
import { compare } from './run/compare.ts';
import type { ExperimentRow } from './run/row.ts';

const { experiments, refusals } = await experimentsAt(`${EXPERIMENTS}labour`, await bandsFile());
const rows: ExperimentRow[] = [];
afterAll(async () => {
  const lines = [...closing(rows).map(({ text }) => text), await fullRingLine('labour')];
  process.stdout.write(lines.map((line) => `  ${line}\n`).join(''));
});

test('every experiment of labour in the table of bands can be read', async () => {
  expect(refusals.map(({ file, fault }) => `${file} ${fault.message}`)).toEqual([]);
  const published = [...(await bandsFile())].filter(([, [first]]) => first!.topic === 'labour');
  expect(experiments.map(({ id }) => id).sort()).toEqual(published.map(([id]) => id).sort());
});

describe('labour: what each file expects comes true', () => {
  test.each(experiments)('$id', async (experiment) => {
    const row = await compare(experiment, { ring: 'quick' });
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
        .map((m) => `${id}.${m.name} ${m.reason ?? ''}`);
    });
    expect(silent).toEqual([]);
  });
});
