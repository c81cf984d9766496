import { describe, expect, test } from 'vitest';
import { sorted, volley } from '../../../tests/spikes/made-trains.ts';
import { aroundBursts, background, rateBefore, silenceAfter } from './around-bursts.ts';
import { cellBursts } from './cell-bursts.ts';
import { networkBursts } from './network-bursts.ts';
import { spikeTrains } from './spike-trains.ts';

/** A burst from 100 to 100.4 s, and what is around it. */
const around = (...others: number[]): Float64Array => sorted(volley(100, 21, 0.02), others);
const silence = (...others: number[]): number => {
  const times = around(...others);
  return silenceAfter(cellBursts(times)[0]!, times);
};

describe('the silence after a burst', () => {
  test('is the longest gap that begins within 10 s of the last spike, that spike included', () => {
    expect(silence(107, 109, 125)).toBeCloseTo(16, 9);
    expect(silence(108, 110.4, 111, 150)).toBeCloseTo(7.6, 9);
    expect(silence(108, 110.41, 150)).toBeCloseTo(7.6, 9);
    expect(silence(156.4)).toBeCloseTo(56, 9);
  });

  test('is unknown where the recording ends before the gap does', () => {
    expect(silence()).toBeNaN();
    expect(silence(107, 109)).toBeNaN();
    expect(silence(107, 111)).toBeCloseTo(6.6, 9);
  });
});

describe('the rate before a burst', () => {
  const rate = (...times: number[]): number => {
    const train = around(...times);
    return rateBefore(cellBursts(train)[0]!, train);
  };

  test('counts the 10 s before its onset, without the onset', () => {
    expect(rate(89.9, 90, 92, 99.5)).toBeCloseTo(0.3, 12);
    expect(rate()).toBe(0);
  });

  test('is unknown where the recording begins within them', () => {
    const train = sorted(volley(9, 21, 0.02));
    expect(rateBefore(cellBursts(train)[0]!, train)).toBeNaN();
  });
});

describe('the background', () => {
  const beats = volley(0.5, 400, 1);

  test('leaves out from 10 s before to 40 s after each burst', () => {
    const trains = spikeTrains([sorted(beats, volley(100, 21, 0.02)), new Float64Array(0)], 400);
    const { span, rates, mean } = background(trains, networkBursts(trains));
    expect(span).toBeCloseTo(350, 9);
    expect([...rates]).toEqual([1, 0]);
    expect(mean).toBe(0.5);
  });

  test('knows stretches that overlap, begin early and end late', () => {
    const trains = spikeTrains([Float64Array.from(beats)], 400);
    const at = (...times: number[]): number =>
      background(
        trains,
        times.map((time) => ({ time })),
      ).span;
    expect(at()).toBe(400);
    expect(at(5)).toBe(355);
    expect(at(100, 120)).toBe(400 - 70);
    expect(at(395)).toBe(385);
    expect(at(100, 395)).toBe(335);
  });

  test('is unknown where bursts leave none', () => {
    const { span, mean } = background(spikeTrains([Float64Array.of(20)], 40), [{ time: 9 }]);
    expect(span).toBe(0);
    expect(mean).toBeNaN();
  });

  test('counts a last spike at the very end of the recording', () => {
    expect(background(spikeTrains([Float64Array.of(1, 4)], 4), []).mean).toBe(0.5);
  });
});

test('over several bursts means are taken of what is known', () => {
  const late = volley(390, 21, 0.02);
  const trains = spikeTrains([sorted(volley(100, 21, 0.02), [107.4, 111], late)], 400);
  const { silence: quiet, rateBefore: before } = aroundBursts(trains, networkBursts(trains));
  expect(quiet).toBeCloseTo(7, 9);
  expect(before).toBe(0);
  expect(aroundBursts(trains, []).silence).toBeNaN();
});
