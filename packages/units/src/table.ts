import { PICOMOLES_PER_IU, PICOMOLES_PER_MILLIUNIT } from './oxytocin.ts';

/**
 * Every unit symbol of the model: [how many base units it is, exponents of the base quantities].
 * Base: dm, g, s, pmol, A, IU of oxytocinase, K. The base never shows; it only compares symbols.
 * A biological unit names its substance: an IU of oxytocin is an amount, an IU of an enzyme is not.
 */
type Exponents = readonly [
  length: number,
  mass: number,
  time: number,
  amount: number,
  current: number,
  oxytocinase: number,
  temperature: number,
];

const none: Exponents = [0, 0, 0, 0, 0, 0, 0];
const length: Exponents = [1, 0, 0, 0, 0, 0, 0];
const area: Exponents = [2, 0, 0, 0, 0, 0, 0];
const mass: Exponents = [0, 1, 0, 0, 0, 0, 0];
const time: Exponents = [0, 0, 1, 0, 0, 0, 0];
const rate: Exponents = [0, 0, -1, 0, 0, 0, 0];
const amount: Exponents = [0, 0, 0, 1, 0, 0, 0];
const volume: Exponents = [3, 0, 0, 0, 0, 0, 0];
const pressure: Exponents = [-1, 1, -2, 0, 0, 0, 0];
const activity: Exponents = [-1, 1, -3, 0, 0, 0, 0];
const potential: Exponents = [2, 1, -3, 0, -1, 0, 0];
const oxytocinase: Exponents = [0, 0, 0, 0, 0, 1, 0];
const temperature: Exponents = [0, 0, 0, 0, 0, 0, 1];

/** One mmHg in g/(dm s^2). */
const MMHG = 13332.2387415;
const WEEK = 7 * 86400;

/** Written out, so that the compiler can name a wrong symbol; the table below is held to it. */
export type UnitSymbol =
  | '1'
  | '%'
  | 'm'
  | 'cm'
  | 'mm'
  | 'um'
  | 'm2'
  | 'cm2'
  | 'kg'
  | 'g'
  | 'mg'
  | 'ug'
  | 'ng'
  | 'pg'
  | 'week'
  | 'd'
  | 'h'
  | 'min'
  | 's'
  | 'ms'
  | 'Hz'
  | 'mol'
  | 'mmol'
  | 'umol'
  | 'nmol'
  | 'pmol'
  | 'fmol'
  | 'IU{oxytocin}'
  | 'mU{oxytocin}'
  | 'uU{oxytocin}'
  | 'IU{oxytocinase}'
  | 'L'
  | 'mL'
  | 'dL'
  | 'mmHg'
  | 'cmH2O'
  | 'MVU'
  | 'V'
  | 'mV'
  | 'K';

export const TABLE: Readonly<Record<UnitSymbol, readonly [factor: number, Exponents]>> = {
  1: [1, none],
  '%': [0.01, none],
  m: [10, length],
  cm: [0.1, length],
  mm: [0.01, length],
  um: [1e-5, length],
  m2: [100, area],
  cm2: [0.01, area],
  kg: [1e3, mass],
  g: [1, mass],
  mg: [1e-3, mass],
  ug: [1e-6, mass],
  ng: [1e-9, mass],
  pg: [1e-12, mass],
  week: [WEEK, time],
  d: [86400, time],
  h: [3600, time],
  min: [60, time],
  s: [1, time],
  ms: [1e-3, time],
  Hz: [1, rate],
  mol: [1e12, amount],
  mmol: [1e9, amount],
  umol: [1e6, amount],
  nmol: [1e3, amount],
  pmol: [1, amount],
  fmol: [1e-3, amount],
  'IU{oxytocin}': [PICOMOLES_PER_IU, amount],
  'mU{oxytocin}': [PICOMOLES_PER_MILLIUNIT, amount],
  'uU{oxytocin}': [PICOMOLES_PER_MILLIUNIT / 1000, amount],
  'IU{oxytocinase}': [1, oxytocinase],
  L: [1, volume],
  mL: [1e-3, volume],
  dL: [0.1, volume],
  mmHg: [MMHG, pressure],
  cmH2O: [980.665, pressure],
  /** Montevideo unit: mmHg of amplitude times contractions in ten minutes. */
  MVU: [MMHG / 600, activity],
  V: [1e5, potential],
  mV: [1e2, potential],
  /** A difference of one degree; temperatures themselves are read in degC by the door that needs them. */
  K: [1, temperature],
};

export const DIMENSIONS = 7;
