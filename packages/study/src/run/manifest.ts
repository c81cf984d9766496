import { fingerprint, type Model } from '@tokos/language';
import { canonicalText, type Scenario } from '../scenario/scenario.ts';
import type { Engine } from './body-model.ts';
import type { SolverChoice } from './solvers.ts';

export const VERSION = '2026.1.0';
export const INTENDED_USE =
  'Tokos is a model for education and research. ' +
  "It is not a medical device and must not be used for decisions about any person's care.";

/** What made a result: enough to make it again. */
export interface Manifest {
  readonly tokos: string;
  readonly model: string;
  readonly scenario: string;
  readonly seed: number;
  readonly engine: Engine;
  readonly solver: SolverChoice;
  readonly threads: number;
  /** Until the cells exist. */
  readonly secretion: 'prescribed';
  readonly beyond_evidence: boolean;
  readonly licence: string;
  readonly intended_use: string;
}

export const scenarioHash = (scenario: Scenario): string => fingerprint(canonicalText(scenario));

export const manifestOf = (
  scenario: Scenario,
  model: Model,
  choice: { readonly seed: number; readonly engine: Engine; readonly solver: SolverChoice },
): Manifest => ({
  tokos: VERSION,
  model: model.layout.hash,
  scenario: scenarioHash(scenario),
  ...choice,
  threads: 1,
  secretion: 'prescribed',
  beyond_evidence: scenario.beyond_evidence === true,
  licence: 'MIT (program); numbers carry their own sources',
  intended_use: INTENDED_USE,
});
