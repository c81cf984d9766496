import type { Component } from '@tokos/language';
import { surrogate, synapticDrive } from '../organs/hypothalamus/index.ts';

/** Components with a clock of their own that run from their text; they meet the smooth body once a second. */
export const STEPPED: readonly Component[] = [synapticDrive, surrogate];
