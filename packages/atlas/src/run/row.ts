import type { Kind } from '../bands/bands.ts';
import type { Experiment, Published } from '../experiment/experiment.ts';
import type { ExperimentVerdict, MeasureVerdict } from '../verdict/verdict.ts';

/** One published measure beside the model's. */
export interface MeasureRow {
  readonly name: string;
  readonly unit: string;
  readonly published: Published | null;
  readonly model: number | null;
  /** Standard error of a mean over many runs. */
  readonly error?: number;
  /** Ends of the band; null where it is open, or where nothing is judged. */
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: Kind;
  /** A parameter was set by it: its verdict is shown and not judged. */
  readonly fitted: boolean;
  readonly verdict: MeasureVerdict;
  /** Why there is no value, which parameters were fitted to it, or why its band is wider than it was. */
  readonly reason?: string;
}

/** A number that is printed beside the measures and never judged. */
export interface PartRow {
  readonly name: string;
  readonly unit: string;
  readonly model: number | null;
  /** Standard error of a mean over many runs. */
  readonly error?: number;
}

/** One experiment, compared. */
export interface ExperimentRow {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly verdict: ExperimentVerdict;
  readonly expected: Experiment['expected'];
  /** What the file expects has come true. */
  readonly met: boolean;
  readonly measures: readonly MeasureRow[];
  readonly parts: readonly PartRow[];
  /** Why a miss is expected. */
  readonly reason?: string;
}
