/** A field of dots can be taken in at a glance between these. */
const FEWEST = 100;
const MOST = 400;
/** Where the picture is furthest from both ends, on a scale of ratios. */
const BEST = Math.sqrt(FEWEST * MOST);
/** Beyond this many the dots run together, below this few they no longer show a change. */
const TOO_MANY = 600;
const TOO_FEW = 40;

/** What one dot stands for: 1, 2 or 5 times a power of ten, so that `value` shows 100 to 400 of them. */
export function perDotFor(value: number): number {
  if (!(value > 0)) return 0.01;
  const power = Math.floor(Math.log10(value / BEST));
  const steps = [1, 2, 5, 10, 20].map((step) => Number(`${step}e${power}`));
  const miss = (perDot: number): number => Math.abs(Math.log(value / perDot / BEST));
  return steps.reduce((best, step) => (miss(step) < miss(best) ? step : best));
}

/**
 * Keeps the present scale while the count can be read, else chooses by the 95th centile of what is remembered
 * (the last ten minutes), or by the present value where that lies above it.
 */
export function dotScale(present: number, value: number, remembered: () => Float64Array): number {
  if (present === 0) return perDotFor(value);
  const count = value / present;
  if (count >= TOO_FEW && count <= TOO_MANY) return present;
  const next = perDotFor(Math.max(value, centile95(remembered())));
  return next;
}

function centile95(values: Float64Array): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0;
}
