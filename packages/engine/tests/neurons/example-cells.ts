import {
  type Afferents,
  type BundleConstants,
  type CoupledConstants,
  type CoupledSetup,
  type MagnocellularConstants,
  openPopulation,
  type Population,
  type PopulationSetup,
  type TerminalConstants,
  type UncoupledSetup,
  wiring,
} from '../../src/neurons/index.ts';

/**
 * Cells to try kernels on. Their numbers are examples near those of the body's texts, not evidence: the
 * study holds the kernels to the texts and their passports.
 */
export const magnocellular: MagnocellularConstants = {
  step: 1,
  V_rest: -56,
  V_th: -50,
  a_P: 2,
  h_M: 3.5,
  k_H: 30,
  h_H: 7.5,
  k_A: 1,
  h_A: 350,
  k_D: 0,
  h_D: 150,
  start: { psp: 0, H: 0, A: 0, D: 0 },
};

export const terminals: TerminalConstants = {
  step: 1,
  k_B: 0.021,
  h_B: 2,
  b_0: 0.5,
  k_E: 1.5,
  h_E: 100,
  E_th: 12,
  n_E: 5,
  k_C: 0.0003,
  h_C: 20,
  C_th: 0.14,
  n_C: 3,
  alpha: 0.003,
  beta: 120,
  P_max: 5000,
  R_max: 1_000_000,
  start: { B: 0, E: 0, C: 0.03, poolMissing: 0, reserveMissing: 0 },
};

export const coupled: CoupledConstants = {
  step: 1,
  v_rest: -62,
  th_0: -50,
  tau_m: 10.8,
  V_E: 0,
  V_I: -80,
  a_E: 0.0645,
  a_I: 0.22,
  H: 40,
  tau_H: 12.5,
  A: 40,
  tau_A: 2000,
  a_50: 45,
  n_A: 4,
  k_O: 0.5,
  tau_O: 1000,
  g_max: 25,
  k_r: 0.045,
  isi_max: 50,
  delay: 5,
  tau_R: 400,
  start: { v: -62, g_A: 0, g_B: 0, a: 0, since: 10_000, interval: 10_000, R: 0 },
};

export const bundle: BundleConstants = {
  step: 1,
  k_E: 0.0025,
  tau_E: 6,
  e_50: 0.03,
  n_E50: 4,
  f: 0.6,
  start: { bundleOxytocin: 0, e: 0 },
};

export const uncoupledSetup = (cells: number, other: Partial<UncoupledSetup> = {}): UncoupledSetup => ({
  kind: 'uncoupled',
  cells,
  seed: 1,
  neuron: magnocellular,
  terminals,
  ...other,
});

/** Eight dendrites in a bundle on average. */
export const coupledSetup = (cells: number, other: Partial<CoupledSetup> = {}): CoupledSetup => {
  const bundles = other.bundles ?? Math.max(2, Math.round(cells / 4));
  return {
    kind: 'coupled',
    cells,
    bundles,
    wiring: wiring(cells, bundles, 1),
    seed: 1,
    neuron: coupled,
    bundle,
    terminals,
    ...other,
  };
};

/** What some seconds brought. Spikes as millisecond and cell in turn. */
export interface Life {
  readonly spikes: readonly number[];
  readonly release: readonly number[];
  readonly released: number;
  readonly dendriticRelease: number;
  readonly saved: Uint8Array;
}

export function live(population: Population, seconds: readonly Afferents[]): Life {
  const spikes: number[] = [];
  const release: number[] = [];
  let [released, dendriticRelease] = [0, 0];
  for (const input of seconds) {
    const start = 1000 * population.second;
    const lived = population.advance(input);
    for (let i = 0; i < lived.spikes; i++) spikes.push(start + lived.spikeTimes[i], lived.spikeCells[i]);
    release.push(...lived.release);
    released += lived.released;
    dendriticRelease += lived.dendriticRelease;
  }
  return { spikes, release, released, dendriticRelease, saved: population.save() };
}

/** Opens, lives and closes. */
export async function lifeOf(setup: PopulationSetup, seconds: readonly Afferents[]): Promise<Life> {
  const population = await openPopulation(setup);
  const life = live(population, seconds);
  population.close();
  return life;
}

export const repeat = (seconds: number, input: Afferents): Afferents[] =>
  Array.from({ length: seconds }, () => input);
