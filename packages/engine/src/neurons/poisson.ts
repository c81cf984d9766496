/** Shares below this part of the largest are left out: they are far below what 16 random bits can tell. */
const SMALLEST_SHARE = 1e-13;

/** How likely the counts `first`, `first` + 1, ... are; the rest has no share worth a thought. */
export interface Shares {
  readonly first: number;
  readonly shares: Float64Array;
}

/**
 * Shares of a Poisson count with this mean, from the likeliest count outwards: no exponential, and so no
 * mean at which it would run out of range.
 */
export function poissonShares(mean: number): Shares {
  if (mean === 0) return { first: 0, shares: Float64Array.of(1) };
  const mode = Math.floor(mean);
  const below: number[] = [];
  for (let n = mode, share = 1; n > 0; n--) {
    share *= n / mean;
    if (share < SMALLEST_SHARE) break;
    below.push(share);
  }
  const above: number[] = [1];
  for (let n = mode + 1, share = 1; ; n++) {
    share *= mean / n;
    if (share < SMALLEST_SHARE) break;
    above.push(share);
  }
  const shares = Float64Array.from([...below.reverse(), ...above]);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return { first: mode - below.length, shares: shares.map((share) => share / total) };
}

/** Shares of the difference of two Poisson counts (Skellam 1946). */
export function differenceShares(meanUp: number, meanDown: number): Shares {
  const [up, down] = [poissonShares(meanUp), poissonShares(meanDown)];
  const width = up.shares.length + down.shares.length - 1;
  const shares = new Float64Array(width);
  const last = down.shares.length - 1;
  for (let i = 0; i < up.shares.length; i++) {
    for (let j = 0; j <= last; j++) shares[i + last - j] += up.shares[i] * down.shares[j];
  }
  return { first: up.first - down.first - last, shares };
}
