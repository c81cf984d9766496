import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onGrid, poisson, sorted, volley } from '../../../tests/spikes/made-trains.ts';
import { BURST_RULE, type BurstRule } from './burst-rule.ts';
import { BurstWatch } from './burst-watch.ts';
import { type NetworkBurst, networkBursts } from './network-bursts.ts';
import { type SpikeList, type SpikeTrains, spikeTrains } from './spike-trains.ts';

/** The spikes of a stretch of a recording, mixed by time as an engine gives them. */
function stretch({ times }: SpikeTrains, from: number, to: number): SpikeList {
  const spikes = times
    .flatMap((train, cell) => Array.from(train, (time) => ({ cell, time })))
    .filter(({ time }) => time >= from && time < to)
    .sort((a, b) => a.time - b.time);
  return { cells: spikes.map(({ cell }) => cell), times: spikes.map(({ time }) => time) };
}

interface Seen {
  readonly burst: NetworkBurst;
  /** When it was known [s]; the end of the recording where it was not known before. */
  readonly at: number;
}

/**
 * Feeds a recording second by second, or in stretches that end at other times, each to a watch just restored.
 */
function watched(trains: SpikeTrains, rule: BurstRule = BURST_RULE, ends?: readonly number[]): Seen[] {
  let watch = new BurstWatch(trains.cells.length, rule);
  const seen: Seen[] = [];
  const seconds = Array.from({ length: Math.ceil(trains.duration) }, (_, i) => i + 1);
  let from = 0;
  for (const to of ends ?? seconds) {
    for (const burst of watch.feed(stretch(trains, from, to), to)) seen.push({ burst, at: to });
    from = to;
    if (ends) watch = new BurstWatch(trains.cells.length, rule, watch.save());
  }
  for (const burst of watch.finish()) seen.push({ burst, at: trains.duration });
  return seen.sort((a, b) => a.burst.onset - b.burst.onset);
}
const bursts = (seen: readonly Seen[]): NetworkBurst[] => seen.map(({ burst }) => burst);

/** Few cells in short chains with chance runs between them: every rule of the detector comes into play. */
const LOOSE: BurstRule = { ...BURST_RULE, fewestSpikes: 4, peakIntervals: 3, leastPeak: 8, longestLag: 0.5 };
const network = fc
  .record({ cells: fc.integer({ min: 1, max: 6 }), rate: fc.integer({ min: 2, max: 14 }), seed: fc.nat() })
  .map(({ cells, rate, seed }) => {
    const times = Array.from({ length: cells }, (_, cell) => onGrid(poisson(rate, 30, seed, cell)));
    return spikeTrains(times, 30.5);
  });
const planted = fc.array(
  fc.record({
    cell: fc.integer({ min: 0, max: 5 }),
    onset: fc.integer({ min: 0, max: 25_000 }),
    spikes: fc.integer({ min: 8, max: 40 }),
    every: fc.integer({ min: 10, max: 30 }),
  }),
  { maxLength: 12 },
);

describe('the bursts found while the network runs are those of the whole recording', () => {
  test('in random trains, whose every second is a struggle', () => {
    fc.assert(
      fc.property(network, (trains) => {
        expect(bursts(watched(trains, LOOSE))).toEqual(networkBursts(trains, LOOSE));
      }),
      { numRuns: 300 },
    );
  });

  test('in volleys at random times, by the usual rule', () => {
    fc.assert(
      fc.property(planted, (volleys) => {
        const trains = planting(volleys);
        expect(bursts(watched(trains))).toEqual(networkBursts(trains));
      }),
      { numRuns: 300 },
    );
  });

  test('wherever the recording is cut, saved and taken up again', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 30_400 }), { maxLength: 40 });
    fc.assert(
      fc.property(planted, cuts, (volleys, ms) => {
        const trains = planting(volleys);
        const ends = [...ms.sort((a, b) => a - b).map((t) => t / 1000), 31];
        expect(bursts(watched(trains, BURST_RULE, ends))).toEqual(networkBursts(trains));
      }),
      { numRuns: 200 },
    );
  });
});

function planting(
  volleys: readonly { cell: number; onset: number; spikes: number; every: number }[],
): SpikeTrains {
  const times = Array.from({ length: 6 }, (_, cell) => {
    const own = volleys.filter((each) => each.cell === cell);
    const ms = own.flatMap(({ onset, spikes, every }) => volley(onset, spikes, every));
    return sorted([...new Set(ms)].map((t) => t / 1000));
  });
  return spikeTrains(times, 31);
}

describe('a burst is reported as soon as it can be known', () => {
  const ofAll = (...onsets: number[]): SpikeTrains =>
    spikeTrains(
      onsets.map((onset) => sorted(volley(onset, 21, 0.02))),
      60,
    );

  test('once no onset can follow within 3 s of the last', () => {
    expect(watched(ofAll(10.2, 10.3, 10.7)).map(({ at }) => at)).toEqual([14]);
    expect(watched(ofAll(10, 10)).map(({ at }) => at)).toEqual([14]);
  });

  test('later where a cell that might belong to it still fires', () => {
    const long = spikeTrains([sorted(volley(10.2, 21, 0.02)), sorted(volley(10.4, 300, 0.02))], 60);
    expect(watched(long).map(({ at }) => at)).toEqual([17]);
  });

  test('without waiting for a cell that has been firing for longer than 3 s', () => {
    const restless = spikeTrains([sorted(volley(1, 400, 0.14)), sorted(volley(10.2, 21, 0.02))], 60);
    expect(watched(restless).map(({ at }) => at)).toEqual([14]);
    expect(bursts(watched(restless))).toEqual(networkBursts(restless));
  });

  test('without waiting for a cell that begins more than 3 s after it', () => {
    const late = spikeTrains([sorted(volley(10.2, 21, 0.02)), sorted(volley(13.5, 400, 0.02))], 60);
    expect(watched(late).map(({ at }) => at)).toEqual([14, 22]);
  });

  test('at the end of the recording at the latest', () => {
    expect(watched(ofAll(59, 59.1)).map(({ at }) => at)).toEqual([60]);
  });

  test('without the cells of a chain that stays too small, which are forgotten', () => {
    const silent = Array.from({ length: 9 }, () => new Float64Array(0));
    const few = spikeTrains([sorted(volley(10, 21, 0.02)), ...silent], 60);
    expect(watched(few)).toEqual([]);
  });
});

describe('spikes that do not belong are refused', () => {
  const fed = (list: SpikeList, until = 2): (() => unknown) => {
    const watch = new BurstWatch(2);
    watch.feed({ cells: [0], times: [0.5] }, 1);
    return () => watch.feed(list, until);
  };

  test.each([
    ['before its stretch', { cells: [0], times: [0.9] }, 'outside the stretch from 1 to 2 s'],
    ['after its stretch', { cells: [0], times: [2.1] }, 'outside the stretch from 1 to 2 s'],
    ['at no time', { cells: [0], times: [Number.NaN] }, 'outside the stretch'],
    ['of a cell that is not there', { cells: [2], times: [1.1] }, 'a whole number from 0 to 1'],
    ['out of order', { cells: [0, 0], times: [1.5, 1.4] }, 'fires at 1.4 s, after a spike at 1.5 s'],
    ['twice', { cells: [0, 0], times: [1.5, 1.5] }, 'fires twice at 1.5 s'],
    ['without a time', { cells: [0], times: [] }, '1 cells and 0 times'],
  ])('a spike %s', (_, list, words) => {
    expect(fed(list)).toThrow(words);
  });

  test('and so are a stretch that runs backwards and a network without cells', () => {
    expect(fed({ cells: [], times: [] }, 0.5)).toThrow('A stretch ends at 0.5 s, before the last one at 1 s');
    expect(() => new BurstWatch(0)).toThrow('There is no cell');
    expect(() => new BurstWatch(3, BURST_RULE, new BurstWatch(2).save())).toThrow('is not of 3 cells');
  });
});
