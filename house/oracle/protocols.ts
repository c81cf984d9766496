import type { PersonKind, Traits } from '@tokos/body';

/** Something done at a whole minute: an input takes a new value, or an amount is put into a depot. */
export type Deed =
  | { readonly minute: number; readonly infusion: number }
  | { readonly minute: number; readonly depot: 'muscle' | 'nose'; readonly amount: number };

/** What the oracle and the product both live through [pmol, pmol/min]. */
export interface Protocol {
  readonly name: string;
  readonly about: string;
  readonly kind: PersonKind;
  readonly traits: Traits;
  /** [min] */
  readonly until: number;
  readonly deeds: readonly Deed[];
}

/** Reckoned here from the label (1 IU = 1.68 ug of 1007.19 g/mol), not taken from the product. */
const PICOMOLES_PER_MICROGRAM = 1e6 / 1007.19;
const PICOMOLES_PER_IU = 1.68 * PICOMOLES_PER_MICROGRAM;

export const PROTOCOLS: readonly Protocol[] = [
  {
    name: 'drip-in-a-woman',
    about: '10 mU/min by vein for two hours, then nothing, in a woman who is not pregnant',
    kind: 'woman',
    traits: {},
    until: 240,
    deeds: [
      { minute: 0, infusion: 0.01 * PICOMOLES_PER_IU },
      { minute: 120, infusion: 0 },
    ],
  },
  {
    name: 'bolus-at-term',
    about: '10 IU by vein over one minute in week 39 of a pregnancy',
    kind: 'pregnant_woman',
    traits: { weeks: 39 },
    until: 180,
    deeds: [
      { minute: 0, infusion: 10 * PICOMOLES_PER_IU },
      { minute: 1, infusion: 0 },
    ],
  },
  {
    name: 'nose-and-muscle-in-a-man',
    about: '24 IU into the nose, and 25 ug into muscle half an hour later, in a man of 85 kg',
    kind: 'man',
    traits: { weight_kg: 85 },
    until: 240,
    deeds: [
      { minute: 0, depot: 'nose', amount: 24 * PICOMOLES_PER_IU },
      { minute: 30, depot: 'muscle', amount: 25 * PICOMOLES_PER_MICROGRAM },
    ],
  },
];

/** What the oracle writes down each minute: its word, and the name of the same state in the product. */
export const COLUMNS = {
  C1: 'plasma.C1',
  C2: 'plasma.C2',
  oxytocinase: 'oxytocinase',
  muscle: 'routes.muscle',
  nose: 'routes.nose',
  received: 'plasma.oxytocinReceived',
  cleared: 'plasma.oxytocinCleared',
} as const;
export type Column = keyof typeof COLUMNS;
export const columns = Object.keys(COLUMNS) as readonly Column[];

/** The parameters that the oracle takes, by the component that holds their passports. */
export const PARAMETERS = {
  plasma: ['V1', 'V2', 'Q', 'CL_lin', 'CL_sat', 'K_m', 'k_ox', 'C_rest'],
  oxytocinase: ['A_full', 'GA_half', 'tau_GA', 't_ox'],
  routes: ['k_muscle', 'F_muscle', 'k_nose', 'F_nose'],
} as const;

/** The file beside this one. */
export interface Stored {
  readonly solver: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly runs: Readonly<Record<string, Readonly<Record<Column, readonly number[]>>>>;
}
