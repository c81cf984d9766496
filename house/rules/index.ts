import { bands, passports } from './bands.ts';
import { compilers, references } from './compilers.ts';
import { decisions } from './decisions.ts';
import { elementary } from './elementary.ts';
import { dependencies, imports } from './imports.ts';
import { intendedUse } from './intended-use.ts';
import { literals } from './literals.ts';
import { lock } from './lock.ts';
import { machinePaths } from './machine-paths.ts';
import { exportedNames, fileNames, places } from './names.ts';
import { anatomy, strangerOrgans } from './organs.ts';
import { phases } from './phases.ts';
import { purity } from './purity.ts';
import { apart, collected } from './rings.ts';
import type { Rule } from './rule.ts';
import { sentences } from './sentences.ts';
import { silencing } from './silencing.ts';
import { lengths, widths } from './sizes.ts';

/** Every rule that a machine can hold us to; the others stand in CONTRIBUTING.md. */
export const rules = (root: string): readonly Rule[] => [
  imports,
  dependencies,
  strangerOrgans,
  anatomy,
  literals,
  phases,
  lengths,
  widths,
  fileNames,
  places,
  exportedNames,
  purity,
  elementary,
  compilers,
  references,
  intendedUse,
  machinePaths,
  silencing,
  sentences,
  passports(root),
  bands(root),
  decisions,
  collected,
  apart,
  lock,
];
