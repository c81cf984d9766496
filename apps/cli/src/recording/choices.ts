import type { RecordingChoice } from '@tokos/study';
import { Fault, nearest, parseQuantity, unit } from '@tokos/units';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';
import type { Typed } from '../program.ts';
import { SETS, type SetName } from './beside.ts';

/** What the options of `spikes` mean. */
export interface Choices extends RecordingChoice {
  readonly beside?: SetName;
}

const UNITS = ['s', 'ms'] as const;

export function choicesOf({ duration, cell, time, unit: said, beside }: Typed): Choices {
  return {
    ...(duration !== undefined && { duration: seconds(String(duration)) }),
    ...(typeof cell === 'string' && { cell }),
    ...(typeof time === 'string' && { time }),
    ...(said !== undefined && { unit: oneOf('--unit', String(said), UNITS) }),
    ...(beside !== undefined && { beside: oneOf('--beside', String(beside), SETS) }),
  };
}

function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((name) => name === given);
  if (found !== undefined) return found;
  const near = nearest(given, known);
  const expected = `one of ${known.join(', ')}${near ? ` (perhaps ${near})` : ''}`;
  throw refuse(EXIT.use, fault('option-value', { option, given, expected }));
}

function seconds(given: string): number {
  const expected = 'a time above 0 with its unit, such as "850 s" or "14 min"';
  try {
    const duration = parseQuantity(given, unit('s'));
    if (duration > 0) return duration;
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
  }
  throw refuse(EXIT.use, fault('option-value', { option: '--duration', given, expected }));
}
