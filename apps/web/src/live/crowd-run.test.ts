import { expect, it } from 'vitest';
import { crowdRun } from './crowd-run.ts';
import type { Report } from './message.ts';
import type { Crowd } from './model.ts';
import { presentModel } from './present-model.ts';

const WOMAN = { kind: 'woman_in_labour', parity: 1, onset: 'spontaneous' } as const;
const CROWD: Crowd = {
  person: WOMAN,
  cells: 'surrogate',
  seed: 5,
  people: 3,
  arms: [[], [{ at_s: 0, path: 'cut.softening', value: 1 }]],
  every_s: 1800,
  to_s: 14_400,
  signals: ['dilation'],
  until: 'full_dilation',
};
const SECOND = { ...CROWD, seed: 6 };

async function lived(crowds: readonly Crowd[]): Promise<Extract<Report, { kind: 'of-crowd' }>[]> {
  const heard: Report[] = [];
  // A clock that stands still lets a beat work for as long as it likes.
  const run = crowdRun(
    presentModel,
    () => 0,
    (report) => heard.push(report),
  );
  for (const crowd of crowds) run.begin(crowd);
  const done = (): boolean => heard.length >= CROWD.people * CROWD.arms.length;
  for (let beat = 0; beat < 200 && !done(); beat++) {
    run.beat();
    await new Promise((heardNow) => setTimeout(heardNow, 5));
  }
  return heard.map((report) => {
    if (report.kind !== 'of-crowd') throw new Error(`heard ${report.kind}`);
    return report;
  });
}
const dilation = (rows: Float64Array): number[] => [...rows].filter((_, i) => i % 2 === 1);

it('everybody lives through every arm, one after the other, and no two are alike', async () => {
  const reports = await lived([CROWD]);
  expect(reports.map(({ person, arm }) => [person, arm])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
    [2, 0],
    [2, 1],
  ]);
  const widths = reports.filter(({ arm }) => arm === 0).map(({ rows }) => dilation(rows).at(-1)!);
  expect(new Set(widths).size).toBe(3);
  reports.forEach(({ rows, arm }, i) => {
    expect(rows[0]).toBe(0);
    if (arm === 1) expect(dilation(rows).at(-1)!).toBeLessThan(dilation(reports[i - 1]!.rows).at(-1)!);
  });
});

it('a new crowd takes the place of the one before, and person 2 is the same again', async () => {
  const [first, again] = [await lived([CROWD]), await lived([SECOND, CROWD])];
  expect(again.map(({ rows }) => [...rows])).toEqual(first.map(({ rows }) => [...rows]));
});
