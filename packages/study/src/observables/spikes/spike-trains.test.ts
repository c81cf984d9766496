import { Fault } from '@tokos/units';
import { describe, expect, test } from 'vitest';
import { meanRate, spikesIn, spikeTrains, trainsOf } from './spike-trains.ts';

const train = (...times: number[]): Float64Array => Float64Array.from(times);

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (mistake) {
    if (mistake instanceof Fault) return mistake.code;
  }
  return 'none';
}

describe('trains from the times of each cell', () => {
  test('keep cells that never fire, and count them', () => {
    const trains = spikeTrains([train(1, 2, 3), train(), train(0.5)], 4);
    expect(trains.cells).toEqual(['0', '1', '2']);
    expect(trains.times[1]).toHaveLength(0);
    expect(spikesIn(trains)).toBe(4);
    expect(meanRate(trains)).toBeCloseTo(4 / 3 / 4, 12);
  });

  test('may hold a spike at the start and one at the very end', () => {
    expect(spikesIn(spikeTrains([train(0, 4)], 4))).toBe(2);
  });

  test.each([
    ['out of order', 'spike-order', [train(1, 3, 2)], 4],
    ['twice at one time', 'spike-twice', [train(1, 2, 2)], 4],
    ['before the start', 'spike-time', [train(-0.1, 2)], 4],
    ['at no time', 'spike-time', [train(1, Number.NaN)], 4],
    ['at no end', 'spike-time', [train(1, Infinity)], 4],
    ['after the end', 'spike-late', [train(1, 4.1)], 4],
    ['in a recording without duration', 'spikes-duration', [train()], 0],
    ['in a recording that lasts for ever', 'spikes-duration', [train()], Infinity],
    ['of no cell at all', 'spikes-no-cells', [], 4],
  ])('refuse spikes %s', (_, code, times, duration) => {
    expect(codeOf(() => spikeTrains(times, duration))).toBe(code);
  });

  test('refuse names that are too few or the same', () => {
    expect(codeOf(() => spikeTrains([train(), train()], 1, ['a']))).toBe('spikes-names');
    expect(codeOf(() => spikeTrains([train(), train()], 1, ['a', 'a']))).toBe('spikes-name-twice');
  });

  test('say which cell fired when', () => {
    expect(() => spikeTrains([train(), train(1, 3, 2)], 4, ['a', 'b'])).toThrow(
      'Cell b fires at 2 s, after a spike at 3 s; sort the spikes of each cell by time.',
    );
  });
});

describe('trains from a list of spikes', () => {
  const cells = [2, 0, 2, 0];
  const times = [0.1, 0.2, 0.3, 0.4];

  test('do not care how the cells are mixed', () => {
    const mixed = trainsOf({ cells, times }, 4, 1);
    const parted = trainsOf({ cells: [0, 0, 2, 2], times: [0.2, 0.4, 0.1, 0.3] }, 4, 1);
    expect(mixed).toEqual(parted);
    expect(mixed.times.map((t) => t.length)).toEqual([2, 0, 2, 0]);
  });

  test('take the arrays of an engine as well', () => {
    const list = { cells: Int32Array.from(cells), times: Float64Array.from(times) };
    expect(trainsOf(list, 4, 1)).toEqual(trainsOf({ cells, times }, 4, 1));
  });

  test.each([
    ['a cell that is not there', 'spikes-cell', { cells: [4], times: [0.1] }],
    ['half a cell', 'spikes-cell', { cells: [0.5], times: [0.1] }],
    ['a spike without a cell', 'spikes-lengths', { cells: [], times: [0.1] }],
    ['spikes of a cell out of order', 'spike-order', { cells: [1, 1], times: [0.2, 0.1] }],
  ])('refuse %s', (_, code, list) => {
    expect(codeOf(() => trainsOf(list, 4, 1))).toBe(code);
  });
});
