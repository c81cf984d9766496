import {
  ASSAYS,
  CATALOGUE,
  DEEDS,
  ENGINES,
  NEURON_MODES,
  OBSERVABLES,
  REDUCTIONS,
  SOLVERS,
  USUAL_CELLS,
  USUAL_SOLVER,
} from '@tokos/study';
import { printNumber } from '@tokos/units';
import type { Entry } from './entry.ts';

export const deeds = (): Entry[] =>
  Object.entries(DEEDS).map(([name, { about, example, lasts }]) => ({
    kind: 'deed',
    name,
    about,
    facts: [['beside it', lasts ? 'at, for, until, every, id' : 'at, every, id']],
    text: `  - ${name}: ${example}`,
  }));

export const observables = (): Entry[] => [
  ...Object.entries(OBSERVABLES).map(([name, { about, unit, needs }]) => ({
    kind: 'observable',
    name,
    about,
    facts: [
      ['unit', unit === '' ? 'of what it compares' : unit === '1' ? 'a pure number' : unit] as const,
      ...Object.entries<string>(needs).map(([key, example]) => ['needs', `${key}: ${example}`] as const),
    ],
  })),
  ...Object.entries(REDUCTIONS).map(([name, about]) => ({
    kind: 'reduction',
    name,
    about,
    facts: [['written', `as: ${name}`] as const],
  })),
];

export const assays = (): Entry[] =>
  Object.entries(ASSAYS).map(([name, { about, limit, noise, onlyRelative, source }]) => ({
    kind: 'assay',
    name,
    about,
    cells: [`${limit} pg/mL`],
    facts: [
      ['limit', `${limit} pg/mL; below it "not detected", which counts as the limit in a mean or peak`],
      ['noise', `${printNumber(noise * 100)} % between readings of one sample`],
      ...(onlyRelative ? [['fit for', 'ratios to its own baseline only'] as const] : []),
      ['source', source],
    ],
  }));

const SOLVER_WORDS = {
  rk4: 'classical Runge-Kutta method of fourth order with a fixed step (Kutta 1901)',
  dormand_prince: 'embedded Runge-Kutta pair 5(4) that chooses its steps by a tolerance',
  rodas3: 'Rosenbrock method of order 3 with the exact Jacobian, for what settles far faster than a second',
} as const;

export const solvers = (): Entry[] =>
  SOLVERS.map((name) => ({
    kind: 'solver',
    name,
    about: SOLVER_WORDS[name],
    facts: [
      name === 'rk4'
        ? ['step', `${USUAL_SOLVER.step} s unless said (--step)`]
        : ['tolerance', `${USUAL_SOLVER.tolerance} relative unless said (--tolerance)`],
      ...(name === USUAL_SOLVER.name ? [['used', 'unless --solver says otherwise'] as const] : []),
    ],
  }));

const ENGINE_WORDS = {
  wasm: 'the body as code written from its equations when Tokos was built, the cells as WebAssembly',
  reference: 'the body as that code, the cells in TypeScript on one thread; the same bits, slower',
  interpreted:
    'the body from its equations as text, one operation at a time, the cells in TypeScript; the same bits, ' +
    'slowest',
} as const;

export const engines = (): Entry[] =>
  ENGINES.map((name) => ({
    kind: 'engine',
    name,
    about: ENGINE_WORDS[name],
    facts: name === 'wasm' ? [['used', 'unless --engine says otherwise']] : [],
  }));

export const neurons = (): Entry[] =>
  Object.entries(NEURON_MODES).map(([name, about]) => ({
    kind: 'neurons',
    name,
    about,
    facts:
      name === 'spiking'
        ? [
            ['used', 'unless the person says otherwise'],
            ['cells', `${USUAL_CELLS} unless the person says otherwise`],
          ]
        : [],
    text: `person: { kind: woman, neurons: ${name}${name === 'spiking' ? ', cells: 48' : ''} }`,
  }));

export const errors = (): Entry[] =>
  Object.entries(CATALOGUE).map(([name, sentence]) => ({
    kind: 'error',
    name,
    about: sentence.replaceAll(/\s*\{hint\}/g, '').replaceAll(/\{(\w+)\}/g, '<$1>'),
    facts: [],
  }));
