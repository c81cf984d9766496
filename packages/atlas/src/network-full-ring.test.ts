import { expect, test } from 'vitest';
import { fullRingOf } from './files/full-ring.ts';

/**
 * What the author's own engine gave: 20 seeds over an hour, over 1000 s for the shape of a burst. A spread
 * within runs is turned into that of a mean by the number of bursts that were read.
 */
const ENGINE: readonly (readonly [name: string, mean: number, error: number])[] = [
  ['bursts_per_h_over_an_hour', 15.85, 0.24],
  ['interval_over_an_hour', 219.4, 45.7 / Math.sqrt(297)],
  ['first_burst_of_an_hour', 231.7, 9.5],
  ['spikes_per_cell_in_1000s', 57.86, 0.09 / Math.SQRT2],
  ['burst_duration_in_1000s', 1.808, 0.006 / Math.SQRT2],
  ['peak_rate_in_1000s', 72.5, 0.12 / Math.SQRT2],
];

const found = await fullRingOf('network');
const row = found?.rows.find(({ id }) => id === 'oxynet-default-statistics');
const played = row ? [...row.measures, ...row.parts] : [];

test.skipIf(!row).each(ENGINE)(
  "over 20 nets %s is the engine's within three standard errors (skipped before npm run atlas:full)",
  (name, mean, error) => {
    const own = played.find((one) => one.name === name)!;
    const combined = Math.hypot(error, own.error!);
    expect(Math.abs(own.model! - mean), `${own.model} against ${mean}`).toBeLessThan(3 * combined);
  },
);
