import type { Elementary } from '@tokos/language';
import { cos, exp, log, log10, pow, sin, tanh } from './elementary.ts';

/** The engine's own functions, as the interpreter of the texts wants them. */
export const elementary: Elementary = { exp, log, log10, sin, cos, tanh, pow };
