import { nameKey, STREAMS, stream } from '@tokos/engine';
import { type AssayName, assay, picogramsPerMillilitre } from '../assay/assays.ts';
import type { Measure } from '../scenario/measures.ts';
import type { Reduction } from './catalogue.ts';
import { type Curve, valueAt } from './curve.ts';
import type { Outcome } from './outcome.ts';
import { reduce } from './reductions.ts';

const SAMPLES = 100;

/** A reading or why there is none, and what must be known of it. */
export interface Assayed {
  readonly found: number | string;
  readonly note?: string;
}

/** What a laboratory would have read at the time of the sample, or over several samples [pg/mL]. */
export function reading(what: Measure, curve: Curve, { seed, person, end }: Outcome): Assayed {
  const laboratory = assay(what.assay as AssayName);
  const { limit } = laboratory;
  const normals = (cell: number, second: number): (() => number) =>
    stream({ seed, person, cell, second, stream: STREAMS.assay }).normal;
  const read = (at: number): number => {
    const truth = picogramsPerMillilitre(valueAt(curve, at));
    // what else is in the blood is of the person; the noise is of the sample and of who reads it
    const sample = normals(nameKey(what.assay!), Math.round(at));
    return laboratory.read(truth, { person: normals(0, 0), sample });
  };
  if (what.as === undefined) {
    const value = read(what.at_s!);
    return { found: value >= limit ? value : `not detected (limit ${limit} pg/mL)` };
  }
  const [from, to] = [what.from_s ?? 0, what.to_s ?? what.at_s ?? end];
  const every = what.every_s ?? Math.max(1, (to - from) / SAMPLES);
  const length = Math.floor((to - from) / every) + 1;
  const time = Float64Array.from({ length }, (_, i) => from + i * every);
  const values = time.map(read);
  const faint = values.filter((value) => value < limit).length;
  if (faint === length) return { found: `not detected in any of ${length} samples (limit ${limit} pg/mL)` };
  const counted = { time, values: values.map((value) => Math.max(value, limit)) };
  const found = reduce(counted, what.as as Reduction, from, time.at(-1)!, what.at_s);
  if (faint === 0) return { found };
  const note = `${faint} of ${length} samples were not detected and count as the limit, ${limit} pg/mL`;
  return { found, note };
}
