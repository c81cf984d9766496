import type { Component, Passport, Port } from '@tokos/language';
import { ratDrive, ratRates, surrogate, synapticDrive, transport } from '../organs/hypothalamus/index.ts';
import { arrivalAboveRest } from '../signals/index.ts';
import { DOWNSTREAM } from './downstream.ts';
import { ferguson } from './reflexes/ferguson.ts';
import { milkEjection } from './reflexes/milk-ejection.ts';

const ofDownstream = DOWNSTREAM.flatMap(({ parts }) => parts).map(({ component }) => component);
const ofReflexes = [milkEjection, ferguson]
  .flatMap(({ before, after }) => [...before, ...after])
  .map(({ component }) => component);

/** Components with a clock of their own that run from their text; they meet the smooth body once a second. */
export const STEPPED: readonly Component[] = [
  ...new Set([synapticDrive, surrogate, ratDrive, ratRates, ...ofReflexes, ...ofDownstream]),
];

/** What the parts of a person read and nobody writes until the world does. */
export const GIVEN_TO_PARTS: Readonly<Record<string, number>> = {
  synapticDrive: 1,
  primingDrive: 0,
  givenInput: 1,
  givenPriming: 0,
  osmoticRise: 0,
};

/** A port that arrives later under another name; both are nothing at rest. */
export interface Delay {
  readonly from: string;
  readonly to: string;
  readonly port: Port;
  readonly later: Passport;
}

/** What the cell bodies make beyond rest takes hours to the gland. */
export const DELAYS: readonly Delay[] = [
  {
    from: 'synthesisAboveRest',
    to: 'arrivalAboveRest',
    port: arrivalAboveRest,
    later: transport,
  },
];
