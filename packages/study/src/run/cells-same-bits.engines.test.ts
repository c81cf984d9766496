import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOf } from '../../tests/lived.ts';
import { SPIKING, scenarioWith } from '../../tests/random-scenario.ts';
import { scenarioFrom } from '../scenario/scenario.ts';
import { type RunChoice, startRun } from './run.ts';
import { SOLVERS, USUAL_SOLVER } from './solvers.ts';

/** A mother fires most; with so many cells threads are of use. */
const mother = (cells: number, max_s: number) =>
  scenarioFrom({ tokos: 1, person: { kind: 'nursing_mother', neurons: 'spiking', cells }, max_s, seed: 4 });

async function lived(cells: number, max_s: number, choice: RunChoice) {
  const run = await startRun(mother(cells, max_s), { every: 1, signals: ['firing_rate'], ...choice });
  run.advance();
  const { threads, fewerThreads } = run.neurons;
  const end = { bits: bitsOf(run), parts: run.checkpoint().meeting.parts, threads, fewerThreads };
  run.close();
  return end;
}

test('4,096 cells live the same bits on one, two and four threads', async () => {
  const one = await lived(4096, 4, { threads: 1 });
  for (const threads of [2, 4]) {
    const more = await lived(4096, 4, { threads });
    expect(more.threads).toBe(threads);
    expect(more.bits).toEqual(one.bits);
    expect(more.parts).toEqual(one.parts);
  }
});

test('few cells stay on one thread, say why, and live the same bits', async () => {
  const one = await lived(24, 60, { threads: 1 });
  for (const threads of [2, 4]) {
    const more = await lived(24, 60, { threads });
    expect(more).toMatchObject({ threads: 1, fewerThreads: expect.stringContaining('4096 cells') as string });
    expect(more.bits).toEqual(one.bits);
  }
});

test('another seed fires otherwise', async () => {
  const [one, other] = [await lived(24, 60, { seed: 4 }), await lived(24, 60, { seed: 5 })];
  expect(other.bits).not.toEqual(one.bits);
});

test.each(SOLVERS)('a life with cells goes on with the same bits after any cut: %s', async (name) => {
  const solver = { ...USUAL_SOLVER, name };
  // the adaptive method stops at whole hours only
  const max_s = name === 'rk4' ? 300 : 3700;
  const lives = scenarioWith(SPIKING).map((scenario) => ({ ...scenario, max_s }));
  const cuts = fc.array(fc.integer({ min: 0, max: max_s }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(lives, cuts, async (scenario, all) => {
      const never = await startRun(scenario, { solver });
      never.advance();
      let run = await startRun(scenario, { solver });
      for (const cut of all.toSorted((a, b) => a - b)) {
        run.advance(cut);
        const saved = structuredClone(run.checkpoint());
        run.close();
        run = await startRun(scenario, { solver });
        run.restore(saved);
      }
      run.advance();
      expect(bitsOf(run)).toEqual(bitsOf(never));
      expect(run.checkpoint().meeting).toEqual(never.checkpoint().meeting);
    }),
    { numRuns: name === 'rk4' ? 6 : 1 },
  );
});
