import type { Component } from '@tokos/language';
import { coupledNeuron, dendriticBundle, magnocellularNeuron } from '../organs/hypothalamus/index.ts';
import { axonTerminal } from '../organs/pituitary/index.ts';
import { labouringBody } from './labouring-body.ts';
import { ratBody } from './rat-body.ts';
import { STEPPED } from './stepped.ts';
import { wholeBody } from './whole-body.ts';

/** Every wiring of organs that somebody may have, by its name. */
export const BODIES = {
  'whole-body': wholeBody,
  'labouring-body': labouringBody,
  'rat-body': ratBody,
} as const;
export type BodyName = keyof typeof BODIES;

/** Every text of the body, once: those of each wiring, those with a clock of their own, and single cells. */
export const COMPONENTS: readonly Component[] = [
  ...new Set<Component>([
    ...wholeBody.components,
    ...labouringBody.components,
    ...ratBody.components,
    ...STEPPED,
    magnocellularNeuron,
    coupledNeuron,
    dendriticBundle,
    axonTerminal,
  ]),
];
