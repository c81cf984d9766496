import type { Band } from '../bands/bands.ts';

export type MeasureVerdict = 'inside' | 'outside' | null;
export type ExperimentVerdict = 'inside' | 'partly' | 'outside' | 'fitted' | null;

/** Of the unit of a band: nearer than this to the end of a direction is rounding, and no change. */
const ROUNDING = 1e-9;

/**
 * Whether a model value lies in a band: on the edge of evidence counts as inside, on the edge of a
 * direction does not, because no change is not a change. What is only reported is not judged; what should
 * have a value and has none is out.
 */
export function measureVerdict(
  value: number | null,
  { kind, low = -Infinity, high = Infinity }: Pick<Band, 'kind' | 'low' | 'high'>,
): MeasureVerdict {
  if (kind === 'report') return null;
  if (value === null) return 'outside';
  const inside =
    kind === 'direction' ? value > low + ROUNDING && value < high - ROUNDING : value >= low && value <= high;
  return inside ? 'inside' : 'outside';
}

/** What of a measure decides about its experiment. */
export interface Judged {
  readonly kind: Band['kind'];
  readonly fitted: boolean;
  readonly verdict: MeasureVerdict;
}

/** Evidence that no parameter was fitted to; what guards code is counted elsewhere. */
export const isJudged = ({ kind, fitted, verdict }: Judged): boolean =>
  verdict !== null && !fitted && (kind === 'band' || kind === 'direction');

export function experimentVerdict(measures: readonly Judged[]): ExperimentVerdict {
  const judged = measures.filter(isJudged);
  const inside = judged.filter((m) => m.verdict === 'inside').length;
  if (judged.length > 0) {
    if (inside === judged.length) return 'inside';
    return inside === 0 ? 'outside' : 'partly';
  }
  return measures.some((m) => m.fitted && m.verdict !== null) ? 'fitted' : null;
}

/** An experiment of which nothing is judged has nothing to meet. */
export function isMet(expected: 'pass' | 'miss', verdict: ExperimentVerdict): boolean {
  if (verdict === null) return true;
  const passed = verdict === 'inside' || verdict === 'fitted';
  return expected === 'pass' ? passed : !passed;
}
