import { fingerprint, type Model } from '@tokos/language';
import type { ShownMode } from '../neurons/neuron-mode.ts';
import type { NeuronView } from '../neurons/neuron-view.ts';
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
  /** How the oxytocin cells were run, how many stood for all, and by which kernel. */
  readonly neurons: ShownMode;
  readonly cells: number;
  readonly kernel: string;
  readonly threads: number;
  readonly beyond_evidence: boolean;
  readonly licence: string;
  readonly intended_use: string;
}

export const scenarioHash = (scenario: Scenario): string => fingerprint(canonicalText(scenario));

export const manifestOf = (
  scenario: Scenario,
  model: Model,
  choice: { readonly seed: number; readonly engine: Engine; readonly solver: SolverChoice },
  { mode, cells, backend, threads }: Pick<NeuronView, 'mode' | 'cells' | 'backend' | 'threads'>,
): Manifest => ({
  tokos: VERSION,
  model: model.layout.hash,
  scenario: scenarioHash(scenario),
  ...choice,
  neurons: mode,
  cells,
  kernel: backend,
  threads,
  beyond_evidence: scenario.beyond_evidence === true,
  licence: 'MIT (program); numbers carry their own sources',
  intended_use: INTENDED_USE,
});
