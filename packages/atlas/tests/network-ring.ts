import { afterAll, describe, expect, test } from 'vitest';
import { bandsFile, EXPERIMENTS } from '../src/files/built-in.ts';
import { experimentsAt, type Folder } from '../src/files/folder.ts';
import { closing } from '../src/report/report.ts';
import { compare } from '../src/run/compare.ts';
import type { ExperimentRow } from '../src/run/row.ts';

/** The network is played in two files, side by side; these are of what suckling asks for, and take half. */
export const OF_SUCKLING: ReadonlySet<string> = new Set([
  'human-feed-pulses',
  'rat-milk-ejection-interval',
  'russell-1980-litter-size',
  'sleep-gate',
  'suckling-offset',
  'suckling-threshold',
  'wakerley-1973-burst-shape',
]);
/** One burst in a run or none: a few runs say too little, and the prototype's own were as few. */
const AT_THE_THRESHOLD = [
  'suckling-threshold.bursts_per_h_kp_0p25',
  'suckling-threshold.first_burst_kp_0p25',
];

export const network: Folder = await experimentsAt(`${EXPERIMENTS}network`, await bandsFile());

/** Plays some of the experiments of the network, and holds them to what their files expect. */
export function playNetwork(title: string, isPlayed: (id: string) => boolean): void {
  const experiments = network.experiments.filter(({ id }) => isPlayed(id));
  const rows: ExperimentRow[] = [];
  afterAll(() => {
    process.stdout.write(`  ${title}\n`);
    for (const { text } of closing(rows)) process.stdout.write(`  ${text}\n`);
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
          .map((m) => `${id}.${m.name}`);
      });
      expect(silent).toEqual([]);
    });

    test('what guards the code of the network holds', () => {
      const moved = rows.flatMap(({ id, measures }) =>
        measures
          .filter(({ kind, verdict }) => kind === 'regression' && verdict === 'outside')
          .map((m) => `${id}.${m.name} ${m.model} (${m.low} to ${m.high})`),
      );
      expect(moved.filter((row) => !AT_THE_THRESHOLD.some((name) => row.startsWith(`${name} `)))).toEqual([]);
    });
  });
}
