import {
  axonTerminal,
  BODIES,
  BY_PARITY,
  coupledNeuron,
  dendriticBundle,
  ferguson,
  milkEjection,
} from '@tokos/body';
import { pulseTrain, startLivePerson, USUAL_CELLS, VERSION } from '@tokos/study';
import type { NamedPassport, Passport } from '../evidence/passport.ts';
import { BEHIND_LABOUR } from './labour-behind.ts';
import { withLoopEffects } from './loop-effects.ts';
import type { Kind, LiveModel, LivePerson, Person } from './model.ts';

const ofReflexes = [milkEjection, ferguson].flatMap(({ before, after }) =>
  [...before, ...after].map(({ component }) => component),
);
/** Every number of the body, by the name of its component and its symbol: `plasma.V1`. */
const declared = new Map<string, Passport>(
  [
    ...BODIES['whole-body'].components,
    ...BODIES['labouring-body'].components,
    coupledNeuron,
    dendriticBundle,
    axonTerminal,
    ...ofReflexes,
  ].flatMap((part) =>
    Object.entries<Passport>(part.parameters).map(([symbol, passport]) => [
      `${part.name}.${symbol}`,
      passport,
    ]),
  ),
);

/** What stands behind a signal: first what moves it most. */
const BEHIND = {
  plasma_oxytocin: ['plasma.C_rest', 'plasma.V1', 'plasma.V2', 'plasma.Q'],
  secretion: ['plasma.C_rest', 'plasma.CL_lin', 'plasma.CL_sat', 'plasma.K_m'],
  firing_rate: ['th_0', 'tau_m', 'a_E', 'a_I', 'H', 'A'].map((name) => `coupled-neuron.${name}`),
  dendritic_store: ['coupled-neuron.k_r', 'coupled-neuron.isi_max', 'coupled-neuron.tau_R'],
  terminal_release: ['alpha', 'P_max', 'beta', 'k_E', 'k_B'].map((name) => `axon-terminal.${name}`),
  clearance: ['plasma.CL_lin', 'plasma.CL_sat', 'plasma.K_m', 'plasma.a_CL'],
} as const;

/** The same for what only a nursing mother shows; of two breasts that are one text, for both. */
const BEHIND_MILK: Readonly<Record<string, readonly string[]>> = {
  contraction: ['K', 'n_m', 'tau_E', 'tau_z', 'phi', 'tau_on', 'tau_off'].map((n) => `myoepithelium.${n}`),
  let_downs: ['m_on', 'm_off', 'K'].map((name) => `myoepithelium.${name}`),
  alveolar_pressure: ['P_c', 'P_e', 'f_50', 'V_cap'].map((name) => `breast.${name}`),
  duct_width: ['V_d0', 'C_d', 'g_1', 'r_back'].map((name) => `breast.${name}`),
  milk_flow: ['G_n', 'P_v', 'V_dh', 'n_d', 'v_ref'].map((name) => `breast.${name}`),
  breast_fill: ['V_cap', 'S', 'f_f', 'h_f'].map((name) => `breast.${name}`),
  milk_stored: ['V_cap', 'S', 'V_d0'].map((name) => `breast.${name}`),
  milk_removed: ['G_n', 'P_v', 'g_1', 'P_c'].map((name) => `breast.${name}`),
  prolactin: ['r_0', 'd_r', 'tau_r', 't_PRL'].map((name) => `prolactin.${name}`),
  ethanol_in_body: [...declared.keys()].filter((name) => name.startsWith('ethanol.')),
  stressor: ['felt-stress.tau_s', 'milk-ejection-drive.g_strain', 'milk-ejection-drive.w_strain'],
};
const behindMilk = (): [string, NamedPassport[]][] =>
  Object.entries(BEHIND_MILK).flatMap(([signal, names]) =>
    [signal, `${signal}_left`, `${signal}_right`].map((each): [string, NamedPassport[]] => [
      each,
      names.map((name) => named(name)),
    ]),
  );

/** The placenta's enzyme clears most in pregnancy, and what is left of it after birth clears a little. */
const ENZYME: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  pregnant_woman: ['plasma.k_ox', 'oxytocinase.A_full', 'oxytocinase.GA_half', 'oxytocinase.tau_GA'],
  nursing_mother: ['plasma.k_ox', 'oxytocinase.A_full', 'oxytocinase.t_ox'],
  woman_in_labour: ['plasma.k_ox', 'oxytocinase.A_full', 'oxytocinase.t_ox'],
};

/** Numbers of somebody who has given birth before stand in place of those of a first labour. */
function ofParity(parity: number): ReadonlyMap<string, Passport> {
  const { eta_0, beta, L, eta_s } = BY_PARITY[Math.min(parity, BY_PARITY.length - 1)]!;
  const own = { 'cervix.eta_0': eta_0, 'cervix.beta': beta, 'cervix.L': L, 'descent.eta_s': eta_s };
  return new Map(Object.entries<Passport>(own));
}

function named(name: string, own?: ReadonlyMap<string, Passport>): NamedPassport {
  const passport = own?.get(name) ?? declared.get(name);
  if (!passport) throw new Error(`the body declares no ${name}`);
  return { ...passport, name: name.slice(name.indexOf('.') + 1) };
}

function behindLabour({ parity = 0 }: Person): [string, NamedPassport[]][] {
  const own = ofParity(parity);
  return Object.entries(BEHIND_LABOUR).map(([signal, names]) => [
    signal,
    names.map((name) => named(name, own)),
  ]);
}

/** Somebody in labour shows what each of her loops does. */
function shown(person: LivePerson, { kind, parity = 0 }: Person): LivePerson {
  if (kind !== 'woman_in_labour') return person;
  const own = ofParity(parity);
  return withLoopEffects(person, (name) => named(name, own).value);
}

/** A person of the page in the words of a scenario. */
const traitsOf = ({ storage_ml, ...person }: Person) => ({
  ...person,
  ...(storage_ml !== undefined && { storage_per_breast_ml: storage_ml }),
});

/** The model of this build, as the page asks for it. */
export const presentModel: LiveModel | undefined = {
  manifest: {
    model: VERSION,
    engine: 'TypeScript, WebAssembly',
    threads: 1,
    step_s: 1,
    secretion: 'spiking',
    cells: USUAL_CELLS,
  },
  start: async (person, seed, told) => {
    const { neurons = 'spiking' } = person;
    const cells = neurons === 'spiking' ? { cells: USUAL_CELLS } : {};
    const who = { ...traitsOf(person), neurons, ...cells };
    return shown(await startLivePerson(who, { seed, ...(told && { told }) }), person);
  },
  startBeside: ({ person, cells, seed, edits, drawn }) =>
    startLivePerson(
      { ...traitsOf(person), neurons: cells },
      { seed, edits, ...(drawn !== undefined && { drawn }) },
    ),
  train: pulseTrain,
  passports: (person) => {
    const { kind } = person;
    const enzyme = ENZYME[kind] ?? [];
    return {
      plasma_oxytocin: BEHIND.plasma_oxytocin.map((name) => named(name)),
      secretion: [...BEHIND.secretion, ...enzyme].map((name) => named(name)),
      clearance: [...BEHIND.clearance, ...enzyme].map((name) => named(name)),
      firing_rate: BEHIND.firing_rate.map((name) => named(name)),
      dendritic_store: BEHIND.dendritic_store.map((name) => named(name)),
      terminal_release: BEHIND.terminal_release.map((name) => named(name)),
      ...(kind === 'nursing_mother' && Object.fromEntries(behindMilk())),
      ...(kind === 'woman_in_labour' && Object.fromEntries(behindLabour(person))),
    };
  },
};
