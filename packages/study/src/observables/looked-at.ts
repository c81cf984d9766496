import { DRUGS } from '@tokos/body';
import { signalsOfAssay } from '../assay/assays.ts';
import type { Measure } from '../scenario/measures.ts';
import { snakeCase } from '../scenario/signals.ts';
import { isObservable, isOfMeasures, isOfRelease, isOfSpikes } from './catalogue.ts';
import { isOfFeeding } from './feeding-catalogue.ts';
import { signalsOfFeeding } from './feeding-measures.ts';
import { isOfLabour } from './labour-catalogue.ts';
import { signalsOfLabour } from './labour-measures.ts';
import { signalsOfMoments } from './labour-moments.ts';
import { signalsOfRelease } from './release-measures.ts';
import { drugOf } from './substance.ts';

/** The signals that measures look at, each once; those of spikes look at none. */
export function signalsIn(measures: readonly Measure[]): string[] {
  const needed = measures.flatMap((m) => [
    ...signalsOfMoments(m),
    ...signalsOf(m),
    ...signalsOfAssay(m.assay),
  ]);
  return [...new Set(needed)];
}

function signalsOf(m: Measure): readonly string[] {
  const { observable } = m;
  if (!isObservable(observable)) return [observable];
  if (isOfMeasures(observable) || isOfSpikes(observable)) return [];
  if (isOfFeeding(observable)) return signalsOfFeeding(observable, m.signal);
  if (isOfLabour(observable)) return signalsOfLabour(observable);
  if (isOfRelease(observable)) return signalsOfRelease(observable);
  const own = m.signal ?? 'plasma_oxytocin';
  if (observable === 'metabolic_clearance') return [own, snakeCase(DRUGS[drugOf(own)].vein)];
  return observable === 'absorbed_share' ? [own, 'absorption'] : [own];
}
