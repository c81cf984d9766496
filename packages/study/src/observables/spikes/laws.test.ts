import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onGrid, poisson, sorted, volley } from '../../../tests/spikes/made-trains.ts';
import { networkBursts } from './network-bursts.ts';
import { spikeReport } from './spike-report.ts';
import { type SpikeTrains, spikeTrains } from './spike-trains.ts';

/** Six cells with a background and bursts in common. */
const recording = fc
  .record({
    seed: fc.nat(),
    rate: fc.integer({ min: 1, max: 6 }),
    onsets: fc.array(fc.integer({ min: 20, max: 250 }), { maxLength: 3 }),
  })
  .map(({ seed, rate, onsets }) => {
    const times = Array.from({ length: 6 }, (_, cell) => {
      const bursts = onsets.map((onset) => volley(onset + 0.05 * cell, 40, 0.021));
      return onGrid(sorted(poisson(rate, 300, seed, cell), ...bursts));
    });
    return spikeTrains(times, 301);
  });

const lines = (trains: SpikeTrains): Map<string, number | null> =>
  new Map(spikeReport(trains).lines.map(({ name, value }) => [name, value]));

function expectAlike(
  one: Map<string, number | null>,
  other: Map<string, number | null>,
  but: string[],
): void {
  for (const [name, value] of one) {
    if (but.includes(name)) continue;
    const found = other.get(name);
    if (value === null) expect(found, name).toBeNull();
    else expect(Math.abs(found! - value), name).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(value)));
  }
}

test('the same spikes later in a longer recording have the same intervals and bursts', () => {
  const depends =
    /^(?:duration|rate|bursts_per_h|first_burst|background|background_last_10s|iod|count|synchrony)/;
  fc.assert(
    fc.property(recording, fc.integer({ min: 1, max: 3_600_000 }), (trains, ms) => {
      const lag = ms / 1000;
      const times = trains.times.map((train) => train.map((t) => t + lag));
      const later = spikeTrains(times, trains.duration + lag);
      expect(spikeReport(later).histogram).toEqual(spikeReport(trains).histogram);
      expect(networkBursts(later).map(({ time }) => (time - lag).toFixed(6))).toEqual(
        networkBursts(trains).map(({ time }) => time.toFixed(6)),
      );
      const but = [...lines(trains).keys()].filter((name) => depends.test(name));
      expectAlike(lines(trains), lines(later), but);
    }),
    { numRuns: 20 },
  );
});

test('what the cells are called, and in which order they come, is nothing to the network', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  fc.assert(
    fc.property(recording, order, (trains, places) => {
      const shuffled = spikeTrains(
        places.map((place) => trains.times[place]!),
        trains.duration,
        places.map((place) => `neuron ${place}`),
      );
      expectAlike(lines(trains), lines(shuffled), []);
      const [bursts, same] = [networkBursts(trains), networkBursts(shuffled)];
      expect(same.map(({ time, cells, end }) => [time, cells, end])).toEqual(
        bursts.map(({ time, cells, end }) => [time, cells, end]),
      );
    }),
    { numRuns: 25 },
  );
});

test('cells that never fire change no burst, interval or count of the others but their shares', () => {
  fc.assert(
    fc.property(recording, (trains) => {
      const more = spikeTrains([...trains.times, new Float64Array(0)], trains.duration);
      const shares = ['cells', 'rate', 'cells_joining', 'background'];
      expectAlike(lines(trains), lines(more), shares);
      expect(lines(more).get('rate')! * 7).toBeCloseTo(lines(trains).get('rate')! * 6, 9);
    }),
    { numRuns: 25 },
  );
});

test('planted bursts are found where they were planted, with what they were made of', () => {
  const trains = spikeTrains(
    Array.from({ length: 12 }, (_, cell) =>
      onGrid(sorted(volley(100 + 0.02 * cell, 58, 0.014), volley(300 + 0.02 * cell, 58, 0.014), [120, 320])),
    ),
    400,
  );
  const found = lines(trains);
  expect(found.get('bursts')).toBe(2);
  expect(found.get('bursts_per_h')).toBeCloseTo(18, 9);
  expect(found.get('first_burst')).toBeCloseTo(100.11, 9);
  expect(found.get('interval')).toBeCloseTo(200, 9);
  expect(found.get('cells_joining')).toBe(1);
  expect(found.get('spikes_per_cell')).toBe(58);
  expect(found.get('burst_duration')).toBeCloseTo(57 * 0.014, 9);
  expect(found.get('peak_rate_5_intervals')).toBeCloseTo(1 / 0.014, 6);
  expect(found.get('onset_full_range')).toBeCloseTo(0.22, 9);
  expect(found.get('silence')).toBeCloseTo(20 - 0.798 - 0.11, 9);
  expect(found.get('background_last_10s')).toBe(0);
  expect(found.get('count_correlation_0p1s')).toBeGreaterThan(0.5);
});
