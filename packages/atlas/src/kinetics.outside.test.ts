import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bandsFile, EXPERIMENTS } from './files/built-in.ts';
import { experimentsAt } from './files/folder.ts';
import { compare } from './run/compare.ts';

/** Debian's own interpreter, where its scipy is. */
const PYTHON = '/usr/bin/python3';
const BY_HAND = fileURLToPath(new URL('../tests/kinetics_by_hand.py', import.meta.url));
const hasScipy = spawnSync(PYTHON, ['-c', 'import scipy']).status === 0;

type Values = Readonly<Record<string, Readonly<Record<string, number>>>>;
const byHand = JSON.parse(hasScipy ? execFileSync(PYTHON, [BY_HAND], { encoding: 'utf8' }) : '{}') as Values;
const { experiments } = await experimentsAt(`${EXPERIMENTS}kinetics`, await bandsFile());

describe.skipIf(!hasScipy)('another program, from the published formulas, finds the same within 1 %', () => {
  const ids = ['mcr-term-vs-postpartum', 'bolus-1iu-men', 'im-nasal-buccal-men'];
  test.each(ids)('%s', async (id) => {
    const experiment = experiments.find((e) => e.id === id)!;
    const { measures } = await compare(experiment);
    const built = measures.filter(({ name }) => !Object.hasOwn(experiment.not_built, name));
    expect(Object.keys(byHand[id]!).toSorted()).toEqual(built.map(({ name }) => name).toSorted());
    for (const { name, model } of built) {
      expect(Math.abs(model! / byHand[id]![name]! - 1), name).toBeLessThan(0.01);
    }
  });
});
