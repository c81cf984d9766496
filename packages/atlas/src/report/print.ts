import { printNumber } from '@tokos/units';
import type { Published } from '../experiment/experiment.ts';

const OPEN = '';

/** `5.7 ± 0.6 (not said)`, `360 to 480`, `below 10`: what a source prints, as it prints it. */
export function publishedText(published: Published | null): string {
  if (!published) return OPEN;
  const { mean, low, high, text, spread, what_the_spread_is: what } = published;
  const range = rangeText(low ?? null, high ?? null);
  const number = mean === undefined ? range : range ? `${printNumber(mean)} (${range})` : printNumber(mean);
  const around =
    spread === undefined ? '' : ` ± ${typeof spread === 'number' ? printNumber(spread) : spread}`;
  const kind = around && what ? ` (${what})` : '';
  return [`${number}${around}${kind}`, text].filter(Boolean).join('; ');
}

/** `5 to 7.5`, `at least 2`, `at most 10`, or nothing. */
export function rangeText(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `${printNumber(low)} to ${printNumber(high)}`;
  if (low !== null) return `at least ${printNumber(low)}`;
  return high === null ? OPEN : `at most ${printNumber(high)}`;
}

/** The band of a row; a direction leaves its edge out. */
export function bandText(low: number | null, high: number | null, kind: string): string {
  const range = rangeText(low, high);
  if (kind !== 'direction') return range;
  return range.replace('at least', 'above').replace('at most', 'below');
}

export const modelText = (model: number | null): string => (model === null ? OPEN : printNumber(model));
