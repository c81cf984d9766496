import { describe, expect, test } from 'vitest';
import { independent, poisson, sorted } from '../../../tests/spikes/made-trains.ts';
import { spikeTrains } from './spike-trains.ts';
import { synchrony } from './synchrony.ts';

describe('synchrony', () => {
  test('of independent cells is none: correlation 0, index 1 / root N', () => {
    const { correlation, index, cells, bins } = synchrony(independent(25, 3, 1000, 13));
    expect([cells, bins]).toEqual([25, 10_000]);
    expect(Math.abs(correlation)).toBeLessThan(0.003);
    expect(index).toBeCloseTo(0.2, 2);
  });

  test('of cells that fire alike is full', () => {
    const train = poisson(3, 100, 14);
    const { correlation, index } = synchrony(spikeTrains([train, train.slice(), train.slice()], 100));
    expect(correlation).toBeCloseTo(1, 9);
    expect(index).toBeCloseTo(1, 9);
  });

  test('of cells that share half of their spikes is a half', () => {
    const shared = poisson(2, 4000, 15, 0);
    const trains = [1, 2, 3, 4].map((cell) => sorted(shared, poisson(2, 4000, 15, cell)));
    const { correlation, index } = synchrony(spikeTrains(trains, 4000));
    expect(correlation).toBeCloseTo(0.5, 1);
    expect(index).toBeCloseTo(Math.sqrt((1 + 3 * 0.5) / 4), 1);
  });

  test('is the mean of the correlations of all pairs', () => {
    const trains = independent(4, 2, 30, 16);
    const pairs = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b) => [a, b] as const));
    const each = pairs.map(([a, b]) => {
      const two = spikeTrains([trains.times[a]!, trains.times[b]!], 30, ['a', 'b']);
      return synchrony(two).correlation;
    });
    const mean = each.reduce((sum, r) => sum + r, 0) / each.length;
    expect(synchrony(trains).correlation).toBeCloseTo(mean, 9);
  });

  test('is measured in a window where one is given', () => {
    const train = poisson(3, 100, 17);
    const other = sorted(
      train.filter((t) => t < 50),
      poisson(3, 100, 18).filter((t) => t >= 50),
    );
    const trains = spikeTrains([train, other], 100);
    expect(synchrony(trains, { to: 50 }).correlation).toBeCloseTo(1, 9);
    expect(Math.abs(synchrony(trains, { from: 50 }).correlation)).toBeLessThan(0.2);
    expect(synchrony(trains, { from: 50, width: 1 }).bins).toBe(50);
  });

  test('leaves out cells that never vary, and is unknown for fewer than two others', () => {
    const train = poisson(3, 100, 19);
    const silent = new Float64Array(0);
    expect(synchrony(spikeTrains([train, train.slice(), silent], 100)).cells).toBe(2);
    expect(synchrony(spikeTrains([train, silent], 100)).correlation).toBeNaN();
    expect(synchrony(spikeTrains([train, silent], 100)).index).toBeNaN();
  });

  test('cannot be cut from outside the recording', () => {
    expect(() => synchrony(independent(2, 1, 10, 20), { to: 11 })).toThrow('expected it to lie inside');
    expect(() => synchrony(independent(2, 1, 10, 20), { width: 0 })).toThrow('expected it to lie inside');
  });
});
