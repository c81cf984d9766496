import { expect, test } from 'vitest';
import type { Folder } from '../src/files/folder.ts';
import { playRing, topicFolder } from './topic-ring.ts';

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

export const network: Folder = await topicFolder('network');

/** Plays some of the experiments of the network, and holds them to what their files expect. */
export function playNetwork(title: string, isPlayed: (id: string) => boolean): void {
  const rows = playRing(title, { experiments: network.experiments.filter(({ id }) => isPlayed(id)) });

  test('what guards the code of the network holds', () => {
    const moved = rows.flatMap(({ id, measures }) =>
      measures
        .filter(({ kind, verdict }) => kind === 'regression' && verdict === 'outside')
        .map((m) => `${id}.${m.name} ${m.model} (${m.low} to ${m.high})`),
    );
    expect(moved.filter((row) => !AT_THE_THRESHOLD.some((name) => row.startsWith(`${name} `)))).toEqual([]);
  });
}
