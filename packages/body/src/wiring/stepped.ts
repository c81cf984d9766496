import type { Component } from '@tokos/language';
import { surrogate, synapticDrive } from '../organs/hypothalamus/index.ts';

/** Components with a clock of their own that run from their text; they meet the smooth body once a second. */
export const STEPPED: readonly Component[] = [synapticDrive, surrogate];

/** What the parts of a person read and nobody writes until the world does. */
export const GIVEN_TO_PARTS: Readonly<Record<string, number>> = { synapticDrive: 1, primingDrive: 0 };
