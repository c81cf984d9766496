import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { independent, periodic, poisson, sorted, volley } from '../../tests/spikes/made-trains.ts';
import type { Measure } from '../scenario/measures.ts';
import { measure } from './measure.ts';
import type { Outcome } from './outcome.ts';
import { SPIKE_OBSERVABLES } from './spike-catalogue.ts';
import { type SpikeTrains, spikeTrains } from './spikes/spike-trains.ts';

const outcomeOf = (spikes?: SpikeTrains, end: number = spikes?.duration ?? 100): Outcome => ({
  end,
  curves: {},
  given: {},
  ...(spikes && { spikes }),
  seed: 0,
  person: 0,
});
const found = (what: Measure, spikes?: SpikeTrains) => measure('x', what, outcomeOf(spikes));
const numberOf = (what: Measure, spikes: SpikeTrains): number => found(what, spikes).value!;

describe('intervals and counts', () => {
  const clock = spikeTrains([periodic(0.1, 100)], 100);

  test('of a clock: its rate, its one interval, and no variation', () => {
    expect(numberOf({ observable: 'rate' }, clock)).toBeCloseTo(10, 12);
    expect(numberOf({ observable: 'isi_mode' }, clock)).toBeCloseTo(102.5, 9);
    expect(numberOf({ observable: 'interval_variation' }, clock)).toBeCloseTo(0, 9);
    expect(numberOf({ observable: 'index_of_dispersion', bin_s: 8 }, clock)).toBeLessThan(0.01);
    expect(numberOf({ observable: 'intervals_under', interval_s: 0.15, unit: '%' }, clock)).toBeCloseTo(
      100,
      9,
    );
  });

  test('of chance: variance is the mean at any width, and the hazard is flat at the rate', () => {
    const chance = independent(40, 4, 500, 3);
    for (const bin_s of [0.1, 1, 8]) {
      expect(numberOf({ observable: 'index_of_dispersion', bin_s }, chance)).toBeCloseTo(1, 0);
    }
    expect(numberOf({ observable: 'interval_variation' }, chance)).toBeCloseTo(1, 1);
    expect(numberOf({ observable: 'hazard', interval_s: 0.075 }, chance)).toBeCloseTo(4, 0);
    expect(numberOf({ observable: 'hazard', interval_s: 0.1, interval_to_s: 0.4 }, chance)).toBeCloseTo(4, 0);
    expect(numberOf({ observable: 'hazard_ratio' }, chance)).toBeCloseTo(1, 0);
    expect(numberOf({ observable: 'tail_distance' }, chance)).toBeLessThan(0.01);
    expect(numberOf({ observable: 'synchrony' }, chance)).toBeCloseTo(0, 1);
  });

  test('belong to their window, a spike on an edge to the window that begins there', () => {
    const train = spikeTrains([Float64Array.of(1, 2, 3, 4)], 10);
    expect(numberOf({ observable: 'rate', from_s: 2, to_s: 4 }, train)).toBe(1);
    expect(numberOf({ observable: 'rate', to_s: 2 }, train)).toBe(0.5);
    expect(found({ observable: 'rate', from_s: 4, to_s: 4 }, train).reason).toBe('the window is empty');
  });

  test('add up: the rates of two halves are on average the rate of the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 99 }), (seed, cut) => {
        const trains = independent(3, 2, 100, seed);
        const first = numberOf({ observable: 'rate', to_s: cut }, trains) * cut;
        const second = numberOf({ observable: 'rate', from_s: cut }, trains) * (100 - cut);
        expect((first + second) / 100).toBeCloseTo(numberOf({ observable: 'rate' }, trains), 9);
      }),
      { numRuns: 40 },
    );
  });
});

test('cells that double their rate rise by one, and those that were silent before are not asked', () => {
  const doubled = [1, 2, 3].map((rate) =>
    sorted(
      periodic(1 / rate, 100),
      periodic(1 / rate, 100).map((t) => t + 100 - 0.01),
    ),
  );
  const twice = doubled.map((train) =>
    sorted(
      train,
      train.filter((t) => t > 100).map((t) => t - 0.003),
    ),
  );
  const trains = spikeTrains([...twice, Float64Array.of(150)], 201);
  const window = { baseline_s: 0, from_s: 100, to_s: 200 };
  expect(numberOf({ observable: 'median_rate_change', ...window, unit: '%' }, trains)).toBeCloseTo(100, -1);
  expect(numberOf({ observable: 'share_rising', ...window, share: 0.25 }, trains)).toBe(1);
  expect(numberOf({ observable: 'share_rising', ...window, share: 3 }, trains)).toBe(0);
});

describe('bursts', () => {
  const network = spikeTrains(
    Array.from({ length: 8 }, (_, cell) =>
      sorted(
        poisson(0.2, 40, 1, cell),
        volley(50 + cell / 100, 60, 0.02),
        volley(250 + cell / 100, 60, 0.02),
      ),
    ),
    400,
  );

  test('of a network that fires together twice', () => {
    const of = (observable: string): number => numberOf({ observable }, network);
    expect(of('bursts')).toBe(2);
    expect(of('bursts_per_hour')).toBe(18);
    expect(of('first_burst')).toBeCloseTo(50.035, 9);
    expect(of('burst_interval')).toBeCloseTo(200, 9);
    expect(of('cells_joining')).toBe(1);
    expect(of('spikes_per_burst')).toBe(60);
    expect(of('burst_duration')).toBeCloseTo(1.18, 9);
    expect(of('burst_peak_rate')).toBeCloseTo(50, 9);
    expect(of('burst_onset_sd')).toBeCloseTo(0.0245, 4);
    expect(of('burst_silence')).toBeCloseTo(200 - 1.18, 9);
  });

  test('count from their window, and one is no interval', () => {
    expect(numberOf({ observable: 'first_burst', from_s: 100 }, network)).toBeCloseTo(150.035, 9);
    expect(found({ observable: 'burst_interval', from_s: 100 }, network).reason).toMatch(/fewer than two/);
  });
});

test.each(Object.keys(SPIKE_OBSERVABLES))(
  '%s has a number or a reason, whatever the spikes are',
  (observable) => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 });
    const settings = { bin_s: 0.5, interval_s: 0.02, baseline_s: 0, from_s: 5, to_s: 20, share: 0.25 };
    fc.assert(
      fc.property(fc.array(times, { minLength: 1, maxLength: 4 }), (cells) => {
        const trains = spikeTrains(
          cells.map((ms) => Float64Array.from(ms.toSorted((a, b) => a - b)).map((t) => t / 1000)),
          20,
        );
        const { value, reason } = measure('x', { observable, ...settings }, outcomeOf(trains));
        expect(value === null ? (reason ?? '').length > 5 : Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
);

test('where no cell ran there is no spike to measure, and that is said', () => {
  expect(found({ observable: 'rate' })).toEqual({
    value: null,
    unit: '1/s',
    reason: 'no cell ran whose spikes could be kept',
  });
});
