import { PREPARATIONS } from '@tokos/body';
import type { Asked } from '@tokos/engine';
import type { Layout } from '@tokos/language';
import { fault } from '../messages/faults.ts';
import { guess } from '../scenario/door.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { shown } from '../scenario/shown.ts';
import { PORTS, type Signals, snakeCase } from '../scenario/signals.ts';

/** Signals that a run shows when nothing else is asked for. */
const USUAL_SIGNALS: readonly string[] = ['plasma_oxytocin', 'secretion', 'infusion', 'clearance'];
export const usualSignals = ({ preparation }: Scenario): readonly string[] =>
  preparation ? PREPARATIONS[preparation.kind].signals.map(snakeCase) : USUAL_SIGNALS;

/** Where a signal stands: in the arrays of a running body, or with a part that has a clock of its own. */
export function askedOf(layout: Layout, signal: string, signals: Signals): Asked {
  const known = Object.hasOwn(signals, signal) ? signals[signal] : undefined;
  if (!known) {
    const hint = guess(signal, Object.keys(signals));
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

/**
 * No output of a body is ever less than nothing, but where its port says so; how great one becomes is for the
 * dose to say.
 */
export const possibleRanges = ({
  outputs,
}: Layout): (readonly [output: number, low: number, high: number])[] =>
  outputs.map(({ name }, place) => [place, Math.min(0, PORTS[name]?.range?.[0] ?? 0), Infinity] as const);

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
