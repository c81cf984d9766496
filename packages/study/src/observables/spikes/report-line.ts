import type { ReportLine } from '../../files/report.ts';

/** A line of a report; where the value is no finite number, why. */
export const reportLine = (name: string, value: number, unit: string, reason: string): ReportLine =>
  Number.isFinite(value) ? { name, value, unit } : { name, value: null, unit, reason };

/** Mean of the values that are finite; NaN where none is. */
export function meanOfKnown(values: readonly number[]): number {
  const known = values.filter(Number.isFinite);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
