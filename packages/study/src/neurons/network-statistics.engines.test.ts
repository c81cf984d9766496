import { type Afferents, openPopulation } from '@tokos/engine';
import { describe, expect, test } from 'vitest';
import { coupledOf } from '../../tests/neurons/fast-cells.ts';
import {
  background,
  burstIntervals,
  burstProfile,
  networkBursts,
  type SpikeTrains,
  spikeTrains,
} from '../observables/spikes/index.ts';

/** Dossier 02, experiment 1 in its quick form: 48 cells, 12 bundles, an empty store, 5 seeds of 1800 s. */
const CELLS = 48;
const SECONDS = 1800;
const SEEDS = [1, 2, 3, 4, 5] as const;
const suckled: Afferents = { excitation: 80, inhibition: 80, priming: 0.5, releases: false };

async function record(seed: number, input: Afferents): Promise<SpikeTrains> {
  const population = await openPopulation(coupledOf(CELLS, seed));
  const trains = Array.from({ length: CELLS }, (): number[] => []);
  for (let second = 0; second < SECONDS; second++) {
    const { spikes, spikeCells, spikeTimes } = population.advance(input);
    for (let i = 0; i < spikes; i++) trains[spikeCells[i]].push(second + spikeTimes[i] / 1000);
  }
  population.close();
  return spikeTrains(
    trains.map((times) => Float64Array.from(times)),
    SECONDS,
  );
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the network at its defaults', () => {
  const recordings = Promise.all(SEEDS.map((seed) => record(seed, suckled)));

  test('bursts by the figures of the published engine', async () => {
    const all = await recordings;
    const bursts = all.map((trains) => networkBursts(trains));
    const profiles = bursts.flat().map(burstProfile);
    const found = {
      burstsPerHour: mean(bursts.map((own) => (own.length / SECONDS) * 3600)),
      interval: mean(bursts.flatMap((own) => [...burstIntervals(own)])),
      spikes: mean(profiles.map(({ spikes }) => spikes)),
      duration: mean(profiles.map(({ duration }) => duration)),
      peak: mean(profiles.map(({ peak }) => peak)),
      joined: mean(profiles.map(({ joined }) => joined)),
      background: mean(all.map((trains, i) => background(trains, bursts[i]).mean)),
    };
    const accepted: Readonly<Record<keyof typeof found, readonly [number, number]>> = {
      burstsPerHour: [13.5, 18],
      interval: [195, 245],
      spikes: [56, 60],
      duration: [1.7, 1.9],
      peak: [69, 76],
      joined: [0.98, 1],
      background: [2.45, 2.62],
    };
    const outside = Object.entries(accepted).filter(([name, [low, high]]) => {
      const value = found[name as keyof typeof found];
      return !(value >= low && value <= high);
    });
    expect(outside, JSON.stringify(found)).toEqual([]);
  });

  test('falls silent where suckling primes too little', async () => {
    const trains = await record(1, { ...suckled, priming: 0.2 });
    expect(networkBursts(trains)).toEqual([]);
  });
});
