import { describe, expect, test } from 'vitest';
import { reportOf } from '../../src/files/report.ts';
import { startRun } from '../../src/run/run.ts';
import { scenarioFrom } from '../../src/scenario/scenario.ts';

/**
 * A quarter of an hour at the breast three months after birth: bursts and let-downs (Kent 2008), milk (the
 * same), prolactin (Johnston and Amico 1986), each within what those papers and the bands of the atlas allow.
 */
const TARGETS = {
  bursts: [4, 5],
  first_burst: [60, 150],
  ejections: [3.3, 5.3],
  milk: [85, 145],
  share: [0.55, 0.76],
  prolactin: [77, 162],
} as const;
type Target = keyof typeof TARGETS;
const window = { from: '5 min', to: '20 min' };

async function feed(cells: object, seed: number): Promise<Map<string, number>> {
  const scenario = scenarioFrom({
    tokos: 1,
    person: { kind: 'nursing_mother', days: 90, storage_per_breast: '200 mL', fill: 0.8, ...cells },
    max: '22 min',
    do: [{ suckling: { side: 'left', appetite: '500 mL' }, at: '5 min', for: '15 min' }],
    measure: {
      bursts: { observable: 'pulses', ...window },
      first_burst: { observable: 'first_pulse', ...window },
      ejections: { observable: 'ejections', ...window },
      milk: { observable: 'milk_yield', ...window },
      share: { observable: 'milk_share', signal: 'milk_removed_left', ...window },
      prolactin: { observable: 'prolactin', at: '20 min' },
    },
    seed,
  });
  const run = await startRun(scenario);
  run.advance();
  const found = reportOf(run).map(({ name, value }) => [name, value ?? Number.NaN] as const);
  run.close();
  return new Map(found);
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const feeds = await Promise.all(SEEDS.map((seed) => feed({ neurons: 'surrogate' }, seed)));
const mean = (name: string): number => feeds.reduce((sum, one) => sum + one.get(name)!, 0) / feeds.length;

describe('a feed of the typical mother', () => {
  test.each(Object.keys(TARGETS) as Target[])('%s: the mean of eight feeds with one rate', (name) => {
    expect(mean(name)).toBeGreaterThanOrEqual(TARGETS[name][0]);
    expect(mean(name)).toBeLessThanOrEqual(TARGETS[name][1]);
  });

  test('one with 512 cells', async () => {
    const found = await feed({ neurons: 'spiking', cells: 512 }, 1);
    for (const [name, [low, high]] of Object.entries(TARGETS)) {
      expect([name, found.get(name)! >= low && found.get(name)! <= high]).toEqual([name, true]);
    }
  });
});
