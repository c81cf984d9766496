import { fault } from '../faults.ts';
import type { PopulationSetup } from './population.ts';

const MOST_SEED = Number.MAX_SAFE_INTEGER;
const MOST_PERSON = 2 ** 32 - 1;
const MOST_THREADS = 64;
const MOST_MULTIPLIER = 1000;
const MOST_POWER = 16;

/** Refuses what no population can be started with; nothing is mended in silence. */
export function checkSetup(setup: PopulationSetup): void {
  const { cells, seed, person = 0, threads = 1 } = setup;
  if (!Number.isSafeInteger(cells) || cells < 1) throw fault('cells-count', { given: cells });
  whole('seed', seed, MOST_SEED);
  whole('person', person, MOST_PERSON);
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS) {
    throw fault('threads-count', { given: threads, most: MOST_THREADS });
  }
  multipliers('input', setup.input, cells);
  checkConstants(setup);
  if (setup.kind === 'uncoupled') return;
  const { bundles, wiring, store = 0 } = setup;
  if (!Number.isInteger(bundles) || bundles < 2 || bundles > cells) {
    throw fault('bundles-count', { given: bundles, cells });
  }
  if (wiring.length !== 2 * cells) {
    throw fault('wiring-length', { given: wiring.length, cells, expected: 2 * cells });
  }
  for (let cell = 0; cell < cells; cell++) {
    const [first, second] = [wiring[2 * cell], wiring[2 * cell + 1]];
    const there = (bundle: number): boolean => bundle >= 0 && bundle < bundles;
    if (there(first) && there(second) && first !== second) continue;
    throw fault('wiring-bundle', { cell, first, second, last: bundles - 1 });
  }
  multipliers('oxytocin effect', setup.oxytocin, cells);
  multipliers('priming', setup.priming, cells);
  if (!(store >= 0 && store <= 1e6)) {
    throw fault('input-range', { name: 'store', given: store, unit: 'units', least: 0, most: 1e6 });
  }
}

function whole(name: string, given: number, most: number): void {
  if (!Number.isInteger(given) || given < 0 || given > most)
    throw fault('seed-number', { name, given, most });
}

function multipliers(name: string, given: ArrayLike<number> | undefined, cells: number): void {
  if (given === undefined) return;
  if (given.length !== cells) throw fault('multiplier-count', { name, given: given.length, cells });
  for (let cell = 0; cell < cells; cell++) {
    const value = given[cell];
    if (value >= 0 && value <= MOST_MULTIPLIER) continue;
    throw fault('multiplier-range', { cell, given: value, name, most: MOST_MULTIPLIER });
  }
}

type Rule = readonly [holds: (value: number) => boolean, expected: string];
const oneMs: Rule = [(x) => x === 1, 'a step of 1 ms'];
const positive: Rule = [(x) => x > 0, 'a number above 0'];
const notNegative: Rule = [(x) => x >= 0, 'a number from 0 on'];
const slowerThanStep: Rule = [(x) => x >= 1, 'at least 1 ms'];
const muchSlower: Rule = [(x) => x >= 2, 'at least 2 ms'];
const share: Rule = [(x) => x >= 0 && x <= 1, 'a number from 0 to 1'];
const power: Rule = [
  (x) => Number.isInteger(x) && x >= 1 && x <= MOST_POWER,
  `a whole number from 1 to ${MOST_POWER}`,
];
const inSeconds = ([holds, expected]: Rule): Rule => [(x) => holds(1000 * x), `${expected}, given in s`];

const RULES: Readonly<Record<string, Rule>> = {
  step: oneMs,
  h_M: slowerThanStep,
  h_H: slowerThanStep,
  h_A: slowerThanStep,
  h_D: slowerThanStep,
  tau_m: slowerThanStep,
  tau_H: slowerThanStep,
  tau_A: muchSlower,
  tau_O: muchSlower,
  tau_R: inSeconds(slowerThanStep),
  tau_E: inSeconds(slowerThanStep),
  h_B: inSeconds(muchSlower),
  h_E: muchSlower,
  h_C: inSeconds(muchSlower),
  a_50: positive,
  e_50: positive,
  E_th: positive,
  C_th: positive,
  P_max: positive,
  R_max: positive,
  alpha: notNegative,
  beta: notNegative,
  b_0: notNegative,
  delay: notNegative,
  isi_max: notNegative,
  g_max: notNegative,
  k_O: notNegative,
  H: notNegative,
  A: notNegative,
  a_E: notNegative,
  a_I: notNegative,
  k_r: share,
  f: share,
  n_A: power,
  n_E50: power,
  n_E: power,
  n_C: power,
};
const finite: Rule = [(x) => Number.isFinite(Math.fround(x)), 'a number that single precision can hold'];

/** States that are amounts; potentials may start anywhere. */
const AMOUNTS: readonly string[] =
  'g_A g_B a since interval R bundleOxytocin e B E C poolMissing reserveMissing'.split(' ');

function checkConstants(setup: PopulationSetup): void {
  const texts = [setup.neuron, setup.terminals, ...(setup.kind === 'coupled' ? [setup.bundle] : [])];
  for (const { start, ...constants } of texts) {
    for (const [name, given] of Object.entries(constants)) checkNumber(name, given, RULES[name]);
    for (const [name, given] of Object.entries<number>(start)) {
      checkNumber(name, given, AMOUNTS.includes(name) ? notNegative : undefined);
    }
  }
}

function checkNumber(name: string, given: number, rule: Rule = finite): void {
  for (const [holds, expected] of [finite, rule]) {
    if (!holds(given)) throw fault('cell-constant', { name, given, expected });
  }
}
