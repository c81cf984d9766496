import { afterAll, describe, expect, test } from 'vitest';
import { bandsFile, EXPERIMENTS } from './files/built-in.ts';
import { experimentsAt } from './files/folder.ts';
import { fullRingLine } from './files/full-ring.ts';
import { compare } from './run/compare.ts';

const { experiments, refusals } = await experimentsAt(`${EXPERIMENTS}whole`, await bandsFile());
afterAll(async () => {
  process.stdout.write(`  ${await fullRingLine('whole')}\n`);
});

test('the experiments of the whole body can be read', () => {
  expect(refusals.map(({ file, fault }) => `${file} ${fault.message}`)).toEqual([]);
  expect(experiments.map(({ id }) => id)).toContain('whole-rest');
});

describe('the whole body: what each file expects comes true', () => {
  test.each(experiments)('$id', async (experiment) => {
    const row = await compare(experiment, { ring: 'quick' });
    const outside = row.measures.filter((m) => m.verdict === 'outside');
    expect(row.met, outside.map((m) => `${m.name} ${m.model} ${m.unit} ${m.reason ?? ''}`).join('\n')).toBe(
      true,
    );
    const unbuilt = Object.keys(experiment.not_built);
    const silent = row.measures.filter((m) => m.model === null && !unbuilt.includes(m.name));
    expect(silent.map((m) => m.name)).toEqual([]);
  });
});
