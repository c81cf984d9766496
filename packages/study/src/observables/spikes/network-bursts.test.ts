import { describe, expect, test } from 'vitest';
import { sorted, volley } from '../../../tests/spikes/made-trains.ts';
import { burstProfile } from './burst-profile.ts';
import { burstIntervals, networkBursts } from './network-bursts.ts';
import { type SpikeTrains, spikeTrains } from './spike-trains.ts';

/** Cells that burst at the given onsets; each burst has 21 spikes in 0.4 s. */
const bursting = (...onsets: number[][]): SpikeTrains =>
  spikeTrains(
    onsets.map((times) => sorted(...times.map((onset) => volley(onset, 21, 0.02)))),
    1000,
  );

describe('a burst of the network', () => {
  test('is a chain of cells, each at most 3 s after the one before', () => {
    const [burst, ...others] = networkBursts(bursting([100], [103], [106], [109]));
    expect(others).toEqual([]);
    expect(burst).toMatchObject({ time: 104.5, onset: 100, cells: 4, joined: 1 });
    expect(burst!.end).toBeCloseTo(109.4, 9);
    expect(networkBursts(bursting([100], [103.001], [106.002], [109.003]))).toHaveLength(4);
  });

  test('needs a quarter of the cells, those without a spike included', () => {
    expect(networkBursts(bursting([100], [], [], []))).toHaveLength(1);
    expect(networkBursts(bursting([100], [], [], [], []))).toHaveLength(0);
    expect(networkBursts(bursting([100], [100.5], [], [], [], [], [], []))).toHaveLength(1);
  });

  test('counts a cell once, however often it bursts', () => {
    const twice = bursting([100, 102], [], [], [], []);
    expect(networkBursts(twice)).toHaveLength(0);
    const [burst] = networkBursts(bursting([100, 102], [101], [], []));
    expect(burst).toMatchObject({ cells: 2, joined: 0.5, time: 101 });
    expect(burst!.members).toHaveLength(3);
  });

  test('of one cell is its own burst', () => {
    expect(networkBursts(bursting([100, 400, 800])).map(({ time }) => time)).toEqual([100, 400, 800]);
  });

  test('is followed by the next after an interval from median to median', () => {
    const bursts = networkBursts(bursting([100, 400, 800], [100.2, 400.4, 800.6]));
    expect([...burstIntervals(bursts)].map((t) => t.toFixed(6))).toEqual(['300.100000', '400.100000']);
    expect(burstIntervals([])).toHaveLength(0);
  });
});

describe('the profile of a burst', () => {
  const profile = burstProfile(networkBursts(bursting([10], [10.1], [10.2], [10.3], [10.4]))[0]!);

  test('has the means over its cells', () => {
    expect(profile.duration).toBeCloseTo(0.4, 9);
    expect(profile.spikes).toBe(21);
    expect(profile.peak).toBeCloseTo(50, 6);
    expect(profile.highest).toBeCloseTo(50, 6);
    expect(profile.joined).toBe(1);
  });

  test('tells how the onsets are spread: deviation, middle four fifths, whole range', () => {
    expect(profile.onsetSpread).toBeCloseTo(Math.sqrt(0.025), 9);
    expect(profile.onsetMiddle).toBeCloseTo(0.32, 9);
    expect(profile.onsetRange).toBeCloseTo(0.4, 9);
  });

  test('takes the first onset of a cell that bursts twice', () => {
    const { onsetRange, spikes } = burstProfile(networkBursts(bursting([10, 12], [10.5], [], []))[0]!);
    expect(onsetRange).toBeCloseTo(0.5, 9);
    expect(spikes).toBe(21);
  });

  test('of one cell has no spread', () => {
    const { onsetSpread, onsetMiddle, onsetRange } = burstProfile(networkBursts(bursting([10]))[0]!);
    expect(onsetSpread).toBeNaN();
    expect([onsetMiddle, onsetRange]).toEqual([0, 0]);
  });
});
