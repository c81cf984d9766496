import { ENGINE_FAULTS } from '@tokos/engine';
import { TEXT_FAULTS, WIRING_FAULTS } from '@tokos/language';
import { UNITS_FAULTS } from '@tokos/units';
import { STUDY_FAULTS } from './faults.ts';

const texts = Object.fromEntries(
  Object.entries(TEXT_FAULTS).map(([code, [sentence, hint]]) => [code, `${sentence} ${hint}`.trim()]),
);

/** Every error of Tokos by its code, in English with gaps. The app translates by code. */
export const CATALOGUE: Readonly<Record<string, string>> = {
  ...UNITS_FAULTS,
  ...texts,
  ...WIRING_FAULTS,
  ...ENGINE_FAULTS,
  ...STUDY_FAULTS,
};
