import { describe, expect, test } from 'vitest';
import {
  bundle,
  coupled,
  coupledSetup,
  lifeOf,
  magnocellular,
  repeat,
  terminals,
  uncoupledSetup,
} from '../../tests/neurons/example-cells.ts';
import type { Afferents, PopulationSetup } from './index.ts';

/** Every backend passes this one table: same spikes, same release, same state, to the last bit. */
interface Case {
  readonly name: string;
  readonly setup: PopulationSetup;
  readonly seconds: readonly Afferents[];
}

const uneven = (cells: number, least: number, most: number): Float64Array =>
  Float64Array.from({ length: cells }, (_, i) => least + ((most - least) * ((i * 7) % 11)) / 10);
const resting: Afferents = { excitation: 300, inhibition: 150 };
const suckled: Afferents = { excitation: 80, inhibition: 80, priming: 0.5 };
const fastCells = { ...magnocellular, V_rest: -62, a_P: 3, h_M: 7.5, k_H: 60, h_H: 8, k_A: 0.5, h_A: 500 };

const CASES: readonly Case[] = [
  { name: 'one cell', setup: uncoupledSetup(1), seconds: repeat(3, resting) },
  { name: 'cells that fill no block', setup: uncoupledSetup(13), seconds: repeat(3, resting) },
  {
    name: 'enough cells for threads',
    setup: uncoupledSetup(2100, { seed: 2 ** 40 + 3, person: 7 }),
    seconds: repeat(2, resting),
  },
  { name: 'the second set', setup: uncoupledSetup(40, { neuron: fastCells }), seconds: repeat(3, resting) },
  {
    name: 'an afterdepolarisation',
    setup: uncoupledSetup(24, { neuron: { ...magnocellular, k_D: 0.7, h_D: 80 } }),
    seconds: repeat(3, resting),
  },
  {
    name: 'inputs of their own',
    setup: uncoupledSetup(50, { input: uneven(50, 0, 3) }),
    seconds: repeat(3, resting),
  },
  {
    name: 'rates that change each second, from nothing to far too much',
    setup: uncoupledSetup(20),
    seconds: [0, 0.5, 20, 2000, 1e5, 1e6, 3].map((excitation) => ({
      excitation,
      inhibition: excitation / 3,
    })),
  },
  {
    name: 'endings that pause',
    setup: uncoupledSetup(20),
    seconds: [true, false, true].map((releases) => ({ ...resting, releases })),
  },
  {
    name: 'a steep limit of calcium',
    setup: uncoupledSetup(20, { terminals: { ...terminals, n_E: 2, n_C: 6 } }),
    seconds: repeat(3, { excitation: 700, inhibition: 350 }),
  },
  { name: 'a network that bursts', setup: coupledSetup(48, { store: 62 }), seconds: repeat(8, suckled) },
  {
    name: 'a network that fills no block',
    setup: coupledSetup(21, { store: 62 }),
    seconds: repeat(4, suckled),
  },
  {
    name: 'a network large enough for threads, in a burst',
    setup: coupledSetup(4500, { store: 75 }),
    seconds: repeat(3, suckled),
  },
  {
    name: 'cells that differ in input, oxytocin and priming',
    setup: coupledSetup(48, {
      store: 62,
      input: uneven(48, 0.5, 1.6),
      oxytocin: uneven(48, 0, 2),
      priming: uneven(48, 0, 5),
    }),
    seconds: repeat(5, suckled),
  },
  {
    name: 'drugs: antagonist, block of cannabinoid, doses into the brain',
    setup: coupledSetup(40, { store: 55 }),
    seconds: [
      { ...suckled, oxytocinEffect: 0.7 },
      { ...suckled, cannabinoidEffect: 0 },
      { ...suckled, centralDose: 0.2 },
      { ...suckled, centralDose: 10, doseLasts: 'millisecond' },
      { ...suckled, cannabinoidEffect: 1.3 },
      suckled,
    ],
  },
  {
    name: 'drives from nothing to far too much',
    setup: coupledSetup(24, { store: 30 }),
    seconds: [0, 0.2, 500, 2000, 20_000, 1e5].map((rate) => ({
      excitation: rate,
      inhibition: rate / 4,
      priming: 0.4,
    })),
  },
  ...[0, 1, 2.5, 4, 9, 60].map((delay) => ({
    name: `a release ${delay} ms after its spike`,
    setup: coupledSetup(32, { store: 60, neuron: { ...coupled, delay } }),
    seconds: repeat(3, { ...suckled, excitation: 160 }),
  })),
  {
    name: 'other steepnesses',
    setup: coupledSetup(32, { store: 60, neuron: { ...coupled, n_A: 3 }, bundle: { ...bundle, n_E50: 1 } }),
    seconds: repeat(4, suckled),
  },
];

const OTHERS = [
  { name: 'WebAssembly', backend: 'wasm', threads: 1 },
  { name: 'WebAssembly on 2 threads', backend: 'wasm', threads: 2 },
  { name: 'WebAssembly on 4 threads', backend: 'wasm', threads: 4 },
] as const;

describe.each(CASES)('$name', ({ setup, seconds }) => {
  const reference = lifeOf({ ...setup, backend: 'reference' }, seconds);

  test.each(OTHERS)('$name gives the bits of the reference', async ({ backend, threads }) => {
    const expected = await reference;
    const found = await lifeOf({ ...setup, backend, threads }, seconds);
    expect(found.spikes).toEqual(expected.spikes);
    expect(found.release).toEqual(expected.release);
    expect(found.dendriticRelease).toBe(expected.dendriticRelease);
    expect(Buffer.compare(found.saved, expected.saved)).toBe(0);
  });
});
