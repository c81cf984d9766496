import type { Component } from '@tokos/language';
import { surrogate, synapticDrive } from '../organs/hypothalamus/index.ts';
import { milkEjection } from './reflexes/milk-ejection.ts';

const ofReflexes = [...milkEjection.before, ...milkEjection.after].map(({ component }) => component);

/** Components with a clock of their own that run from their text; they meet the smooth body once a second. */
export const STEPPED: readonly Component[] = [...new Set([synapticDrive, surrogate, ...ofReflexes])];

/** What the parts of a person read and nobody writes until the world does. */
export const GIVEN_TO_PARTS: Readonly<Record<string, number>> = { synapticDrive: 1, primingDrive: 0 };
