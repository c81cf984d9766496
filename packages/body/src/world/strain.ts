import type { Passport } from '@tokos/language';
import { noise, social, sums } from './strain-parameters.ts';

/** Strains by the name that a scenario uses. */
export const STRAINS = { mental_arithmetic: sums, noise, social } as const satisfies Record<string, Passport>;
export type StrainName = keyof typeof STRAINS;
