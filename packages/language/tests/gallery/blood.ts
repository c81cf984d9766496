import { type Component, check, component, parameter, port, startsAt } from '@tokos/language';

const toy = { about: 'for a mistake', known: 'assumed', because: 'a test' } as const;

export const secretion = port('pmol/min', 'oxytocin that the pituitary gives to the blood');
export const oxytocinase = port('IU{oxytocinase}/mL', 'activity of the enzyme');
export const plasmaOxytocin = port('pmol/L', 'true free oxytocin in plasma');

export const V1 = parameter(11, 'L', toy);
export const CL_lin = parameter(0.42, 'L/min', toy);
export const K_m = parameter(98, 'pmol/L', toy);
export const k_ox = parameter(2.4, 'L/min*mL/IU{oxytocinase}', toy);
export const C_rest = parameter(1.886, 'pmol/L', toy);
export const one = parameter(1, '1', toy);
export const tenMinutes = parameter(10, 'min', toy);

const TEXT = `
    CL      = CL_lin / (1 + C1/K_m) + k_ox*oxytocinase
    d/dt C1 = (secretion - CL*C1) / V1
    plasmaOxytocin = C1
  `;

/** What a gallery shows: a mistake, its code, and every sign that its author reads. */
export interface Mistake {
  readonly title: string;
  readonly code: string;
  readonly make: () => unknown;
  readonly shown: string;
}

/** The blood with any text, checked. The compiler looks away; the check of the text speaks. */
export const blood = (equations: string, more: Partial<Component> = {}): unknown => {
  const definition = {
    about: 'One compartment.',
    inputs: { secretion, oxytocinase },
    parameters: { V1, CL_lin, K_m, k_ox },
    states: { C1: startsAt(C_rest) },
    outputs: { plasmaOxytocin },
    equations: equations as never,
  };
  return check({ ...component('blood', definition), ...more } as Component);
};

/** The blood with a part of its text exchanged. */
export function bloodWith(right: string, wrong: string, more?: Partial<Component>): unknown {
  if (!TEXT.includes(right)) throw new Error(`the text of the blood has no '${right}'`);
  return blood(TEXT.replace(right, wrong), more);
}

/** A pure number x that falls by itself, with further lines. */
export const pool = (lines: string, more: Partial<Component> = {}): unknown => {
  const definition = {
    about: 'A pool.',
    inputs: {},
    parameters: { tenMinutes },
    states: { x: startsAt(one) },
    outputs: {},
    equations: `d/dt x = -x/tenMinutes\n${lines}` as never,
  };
  return check({ ...component('pool', definition), ...more } as Component);
};

export const lines = (...all: readonly string[]): string => all.join('\n');
