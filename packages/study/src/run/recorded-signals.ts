import { DRUGS } from '@tokos/body';
import type { Asked } from '@tokos/engine';
import type { Layout } from '@tokos/language';
import { fault } from '../messages/faults.ts';
import { isObservable } from '../observables/catalogue.ts';
import { isOfFeeding } from '../observables/feeding-catalogue.ts';
import { signalsOfFeeding } from '../observables/feeding-measures.ts';
import { drugOf } from '../observables/substance.ts';
import { guess } from '../scenario/door.ts';
import type { Measure } from '../scenario/measures.ts';
import { shown } from '../scenario/shown.ts';
import { SIGNALS, snakeCase } from '../scenario/signals.ts';

/** Signals that a run shows when nothing else is asked for. */
export const USUAL_SIGNALS: readonly string[] = ['plasma_oxytocin', 'secretion', 'infusion', 'clearance'];

/** The signals that measures look at, each once. */
export function signalsOf(measures: readonly Measure[]): string[] {
  const needed = measures.flatMap((m) => {
    if (!isObservable(m.observable)) return [m.observable];
    if (isOfFeeding(m.observable)) return signalsOfFeeding(m.observable, m.signal);
    const own = m.signal ?? 'plasma_oxytocin';
    if (m.observable === 'metabolic_clearance') return [own, snakeCase(DRUGS[drugOf(own)].vein)];
    return m.observable === 'absorbed_share' ? [own, 'absorption'] : [own];
  });
  return [...new Set(needed)];
}

/** Where a signal stands: in the arrays of a running body, or with a part that has a clock of its own. */
export function askedOf(layout: Layout, signal: string): Asked {
  const known = Object.hasOwn(SIGNALS, signal) ? SIGNALS[signal] : undefined;
  if (!known) {
    const hint = guess(signal, Object.keys(SIGNALS));
    throw fault('measure-unknown', { given: shown(signal), hint });
  }
  const { port, unit } = known;
  const output = layout.outputs.findIndex((o) => o.name === port);
  if (output >= 0) return { name: signal, unit, kind: 'output', place: output };
  const input = layout.inputs.findIndex((i) => i.name === port);
  return input >= 0
    ? { name: signal, unit, kind: 'input', place: input }
    : { name: signal, unit, kind: 'port', port };
}

/** No output of a body is ever less than nothing; how great one becomes is for the dose to say. */
export const possibleRanges = ({
  outputs,
}: Layout): (readonly [output: number, low: number, high: number])[] =>
  outputs.map((_, place) => [place, 0, Infinity] as const);

const MOST_SAMPLES = 200_000;

/**
 * Every second, or in a long run as often as 200,000 samples allow; a divisor of a minute where it is below
 * one.
 */
export function samplingOf(seconds: number): number {
  const least = seconds / MOST_SAMPLES;
  const steps = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800, 3600];
  return steps.find((s) => s >= least) ?? 3600;
}
