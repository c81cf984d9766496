import { twoSidedNormal } from './normal-tail.ts';

/** A test by ranks: its sum and the chance of one as far from the middle. */
export interface RankVerdict {
  readonly statistic: number;
  readonly p: number;
}

/**
 * Two groups of different people: Mann and Whitney's U of the first, by the normal law with the correction
 * for ties and for continuity. Good from about eight in each group on.
 */
export function mannWhitney(first: Float64Array, second: Float64Array): RankVerdict {
  const [m, n] = [first.length, second.length];
  const { ranks, ties } = ranked(Float64Array.of(...first, ...second));
  let sum = 0;
  for (let i = 0; i < m; i++) sum += ranks[i]!;
  const statistic = sum - (m * (m + 1)) / 2;
  const all = m + n;
  const variance = ((m * n) / 12) * (all + 1 - ties / (all * (all - 1)));
  return { statistic, p: byNormalLaw(statistic - (m * n) / 2, variance) };
}

/**
 * The same people twice: Wilcoxon's signed ranks of their differences, those of nothing left out, by the
 * normal law with the correction for ties and none for continuity.
 */
export function wilcoxon(differences: Float64Array): RankVerdict {
  const moved = differences.filter((value) => value !== 0);
  const n = moved.length;
  const { ranks, ties } = ranked(moved.map(Math.abs));
  let [up, down] = [0, 0];
  moved.forEach((value, i) => {
    if (value > 0) up += ranks[i]!;
    else down += ranks[i]!;
  });
  const statistic = Math.min(up, down);
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - ties / 48;
  return { statistic, p: byNormalLaw(statistic - (n * (n + 1)) / 4, variance, 0) };
}

function byNormalLaw(distance: number, variance: number, continuity: number = 0.5): number {
  if (!(variance > 0)) return 1;
  const short = Math.max(0, Math.abs(distance) - continuity);
  return twoSidedNormal(short / Math.sqrt(variance));
}

/** Ranks from 1 on; equal values share the middle of theirs. `ties` is the sum of t^3 - t over them. */
function ranked(values: Float64Array): { readonly ranks: Float64Array; readonly ties: number } {
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  let ties = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    const count = to - from;
    for (let i = from; i < to; i++) ranks[order[i]!] = (from + 1 + to) / 2;
    ties += count ** 3 - count;
  }
  return { ranks, ties };
}
