import { axonTerminal, coupledNeuron, dendriticBundle, magnocellularNeuron } from '@tokos/body';
import type {
  BundleConstants,
  CoupledConstants,
  MagnocellularConstants,
  TerminalConstants,
} from '@tokos/engine';
import type { Component, Passport, Passports } from '@tokos/language';
import { conversion, unit } from '@tokos/units';

/** The unit that the fast cells expect of each number. */
type Units<C extends { start: object }> = Readonly<Record<Exclude<keyof C, 'start'>, string>> & {
  readonly start: Readonly<Record<keyof C['start'], string>>;
};

const MAGNOCELLULAR: Units<MagnocellularConstants> = {
  step: 'ms',
  V_rest: 'mV',
  V_th: 'mV',
  a_P: 'mV',
  h_M: 'ms',
  k_H: 'mV',
  h_H: 'ms',
  k_A: 'mV',
  h_A: 'ms',
  k_D: 'mV',
  h_D: 'ms',
  start: { psp: 'mV', H: 'mV', A: 'mV', D: 'mV' },
};
const COUPLED: Units<CoupledConstants> = {
  step: 'ms',
  v_rest: 'mV',
  th_0: 'mV',
  tau_m: 'ms',
  V_E: 'mV',
  V_I: 'mV',
  a_E: '1',
  a_I: '1',
  H: 'mV',
  tau_H: 'ms',
  A: 'mV',
  tau_A: 'ms',
  a_50: '1',
  n_A: '1',
  k_O: 'mV',
  tau_O: 'ms',
  g_max: 'mV',
  k_r: '1',
  isi_max: 'ms',
  delay: 'ms',
  tau_R: 's',
  start: { v: 'mV', g_A: 'mV', g_B: 'mV', a: '1', since: 'ms', interval: 'ms', R: '1' },
};
const BUNDLE: Units<BundleConstants> = {
  step: 'ms',
  k_E: '1',
  tau_E: 's',
  e_50: '1',
  n_E50: '1',
  f: '1',
  start: { bundleOxytocin: '1', e: '1' },
};
const TERMINAL: Units<TerminalConstants> = {
  step: 'ms',
  k_B: '1',
  h_B: 's',
  b_0: '1',
  k_E: '1',
  h_E: 'ms',
  E_th: '1',
  n_E: '1',
  k_C: '1',
  h_C: 's',
  C_th: '1',
  n_C: '1',
  alpha: '1/s',
  beta: 'pg/s',
  P_max: 'pg',
  R_max: 'pg',
  start: { B: '1', E: '1', C: '1', poolMissing: 'pg', reserveMissing: 'pg' },
};

/** Reads the passports of a text; `instead` holds those of another set, or of a person. */
function constants<C extends { start: object }>(text: Component, units: Units<C>, instead: Passports): C {
  const number = (passport: Passport | undefined, wanted: string, name: string): number => {
    if (!passport) throw new Error(`${text.name} has no ${name}, which the fast cells need`);
    return passport.value * conversion(unit(passport.unit), unit(wanted));
  };
  const { start, ...parameters } = units;
  const read = Object.entries<string>(parameters).map(([name, wanted]): [string, number] => {
    const passport = name === 'step' ? text.step : (instead[name] ?? text.parameters[name]);
    return [name, number(passport, wanted, name)];
  });
  const starts = Object.entries<string>(start).map(([name, wanted]): [string, number] => [
    name,
    number(text.states[name]?.start, wanted, name),
  ]);
  return { ...Object.fromEntries(read), start: Object.fromEntries(starts) } as unknown as C;
}

/** The default set is `maicas2018`; `instead` replaces numbers of it, as `flatHazard` does. */
export const magnocellularConstants = (instead: Passports = {}): MagnocellularConstants =>
  constants<MagnocellularConstants>(magnocellularNeuron, MAGNOCELLULAR, instead);
export const coupledConstants = (instead: Passports = {}): CoupledConstants =>
  constants<CoupledConstants>(coupledNeuron, COUPLED, instead);
export const bundleConstants = (instead: Passports = {}): BundleConstants =>
  constants<BundleConstants>(dendriticBundle, BUNDLE, instead);
export const terminalConstants = (instead: Passports = {}): TerminalConstants =>
  constants<TerminalConstants>(axonTerminal, TERMINAL, instead);
