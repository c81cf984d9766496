import { nameKey, STREAMS, stream } from '@tokos/engine';
import { type AssayName, assay, picogramsPerMillilitre } from '../assay/assays.ts';
import type { Measure } from '../scenario/measures.ts';
import type { Reduction } from './catalogue.ts';
import { type Curve, valueAt } from './curve.ts';
import { curveOf, type Outcome } from './outcome.ts';
import { reduce } from './reductions.ts';

const SAMPLES = 100;

/** A reading or why there is none, and what must be known of it. */
export interface Assayed {
  readonly found: number | string;
  readonly note?: string;
}

/** Reads a level at a time [s]. */
type Laboratory = (at: number) => number;

function laboratoryOf(what: Measure, curve: Curve, outcome: Outcome): Laboratory {
  const { seed, person } = outcome;
  const laboratory = assay(what.assay as AssayName);
  const enzyme = laboratory.needs && curveOf('oxytocinase', 'oxytocinase', outcome);
  const normals = (cell: number, second: number): (() => number) =>
    stream({ seed, person, cell, second, stream: STREAMS.assay }).normal;
  return (at) => {
    const truth = picogramsPerMillilitre(valueAt(curve, at));
    // what else is in the blood is of the person; the noise is of the sample and of who reads it
    const sample = normals(nameKey(what.assay!), Math.round(at));
    const chance = { person: normals(0, 0), sample };
    return laboratory.read(truth, chance, { oxytocinase: enzyme ? valueAt(enzyme, at) : 0 });
  };
}

/** Times of samples in a window [s]. */
function samplesOf({ from_s = 0, to_s, at_s, every_s }: Measure, end: number): Float64Array {
  const to = to_s ?? at_s ?? end;
  const every = every_s ?? Math.max(1, (to - from_s) / SAMPLES);
  const length = Math.floor((to - from_s) / every) + 1;
  return Float64Array.from({ length }, (_, i) => from_s + i * every);
}

/** Which share of the samples of a window a laboratory finds nothing in. */
export function shareNotDetected(what: Measure, curve: Curve, outcome: Outcome): number {
  const { limit } = assay(what.assay as AssayName);
  const values = samplesOf(what, outcome.end).map(laboratoryOf(what, curve, outcome));
  return values.filter((value) => value < limit).length / values.length;
}

/** What a laboratory would have read at the time of the sample, or over several samples [pg/mL]. */
export function reading(what: Measure, curve: Curve, outcome: Outcome): Assayed {
  const { limit } = assay(what.assay as AssayName);
  const read = laboratoryOf(what, curve, outcome);
  if (what.as === undefined) {
    const value = read(what.at_s!);
    return { found: value >= limit ? value : `not detected (limit ${limit} pg/mL)` };
  }
  const time = samplesOf(what, outcome.end);
  const { length } = time;
  const values = time.map(read);
  const faint = values.filter((value) => value < limit).length;
  if (faint === length) return { found: `not detected in any of ${length} samples (limit ${limit} pg/mL)` };
  const counted = { time, values: values.map((value) => Math.max(value, limit)) };
  const found = reduce(counted, what.as as Reduction, time[0]!, time.at(-1)!, what.at_s);
  if (faint === 0) return { found };
  const note = `${faint} of ${length} samples were not detected and count as the limit, ${limit} pg/mL`;
  return { found, note };
}
