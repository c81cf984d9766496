/** The sum over the count; NaN where there is nothing. */
export function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Standard deviation of a sample (divisor n - 1); NaN for fewer than two values. */
export function deviation(values: Float64Array): number {
  return Math.sqrt(variance(values));
}

/** Variance of a sample, from the distances to its mean. */
export function variance(values: Float64Array): number {
  if (values.length < 2) return Number.NaN;
  const middle = mean(values);
  let sum = 0;
  for (const value of values) sum += (value - middle) * (value - middle);
  return sum / (values.length - 1);
}
