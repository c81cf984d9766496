import { printNumber } from '@tokos/units';
import type { Measure } from '../scenario/measures.ts';
import { between, type Curve } from './curve.ts';
import type { LabourObservable } from './labour-catalogue.ts';
import { curveOf, type Outcome } from './outcome.ts';

const MINUTE = 60;
const HOUR = 3600;
const TEN_MINUTES = 600;
const HALF_HOUR = 1800;
/** Samples of what is held carry rounding: at full dilation the cervix stands at its width but for that. */
const ROUNDING = 1e-6;
const HELD = 1 - ROUNDING;

/** The signals that a measure of a labour looks at. */
export function signalsOfLabour(observable: LabourObservable): string[] {
  switch (observable) {
    case 'dilation_time':
      return ['dilation'];
    case 'time_of_birth':
    case 'born_within':
      return ['born'];
    case 'second_stage':
      return ['full_dilation', 'born'];
    case 'third_stage':
      return ['born', 'placenta'];
    case 'contractions_per_10min':
    case 'most_in_30min':
      return ['contractions', 'born'];
    case 'contraction_amplitude':
    case 'montevideo_units':
      return ['contractions', 'contraction_pressure', 'born'];
  }
}

/** A number of a labour, or why there is none. */
export function labourMeasure(name: string, what: Measure, outcome: Outcome): number | string {
  const observable = what.observable as LabourObservable;
  const read = (signal: string): Curve => curveOf(name, signal, outcome);
  const known = signalsOfLabour(observable).map(read);
  if (known.some(({ values }) => values.some((v) => !Number.isFinite(v))))
    return 'this person has no such organ';
  const end = what.to_s ?? outcome.end;
  const birth = (): number | undefined => reached(read('born'), HELD);
  switch (observable) {
    case 'dilation_time':
      return traverse(read('dilation'), what.from_cm!, what.to_cm!);
    case 'time_of_birth': {
      const at = birth();
      return at === undefined ? `not born by ${printNumber(outcome.end / HOUR)} h` : at / HOUR;
    }
    case 'born_within':
      return (birth() ?? Infinity) <= end ? 1 : 0;
    case 'second_stage':
      return stage(reached(read('full_dilation'), HELD), birth());
    case 'third_stage': {
      const { time, values } = read('placenta');
      return stage(birth(), reached({ time, values: values.map((inside) => 1 - inside) }, HELD));
    }
    default: {
      const from = what.from_s ?? 0;
      const to = Math.min(what.to_s ?? birth() ?? outcome.end, outcome.end);
      if (!(to > from)) return 'the window is empty';
      return ofContractions(observable, begun(read('contractions'), from, to), { from, to, read });
    }
  }
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly read: (signal: string) => Curve;
}

function ofContractions(
  observable: LabourObservable,
  begins: readonly number[],
  { from, to, read }: Window,
): number | string {
  if (observable === 'contractions_per_10min') return (begins.length * TEN_MINUTES) / (to - from);
  if (observable === 'most_in_30min') return mostWithin(begins, HALF_HOUR);
  const pressure = read('contraction_pressure');
  // the last may not have reached its height
  const peaks = begins.slice(1).map((next, i) => highest(between(pressure, begins[i]!, next)));
  if (peaks.length === 0) return 'there were not two contractions';
  const sum = peaks.reduce((a, b) => a + b, 0);
  if (observable === 'contraction_amplitude') return sum / peaks.length;
  return (sum * TEN_MINUTES) / (begins.at(-1)! - begins[0]!);
}

/** The first time [s] at which a signal has come to a level, on the straight line between two samples. */
function reached({ time, values }: Curve, level: number): number | undefined {
  const i = values.findIndex((value) => value >= level);
  if (i < 0) return undefined;
  if (i === 0) return time[0];
  const [before, after] = [values[i - 1]!, values[i]!];
  return time[i - 1]! + ((level - before) / (after - before)) * (time[i]! - time[i - 1]!);
}

function traverse(dilation: Curve, from: number, to: number): number | string {
  if (dilation.values[0]! > from) return `the cervix was wider than ${printNumber(from)} cm at the start`;
  const [first, last] = [reached(dilation, from), reached(dilation, to - ROUNDING)];
  if (first === undefined) return `the cervix did not come to ${printNumber(from)} cm`;
  if (last === undefined) return `the cervix did not come to ${printNumber(to)} cm`;
  return (last - first) / HOUR;
}

const stage = (from: number | undefined, to: number | undefined): number | string =>
  from === undefined || to === undefined ? 'it did not end' : (to - from) / MINUTE;

/** When contractions begin in a window [s]. */
function begun({ time, values }: Curve, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = 1; i < time.length; i++) {
    // counts are held between samples, but for rounding
    if (Math.round(values[i]!) > Math.round(values[i - 1]!) && time[i]! > from && time[i]! <= to)
      found.push(time[i]!);
  }
  return found;
}

function mostWithin(times: readonly number[], width: number): number {
  let [most, first] = [0, 0];
  times.forEach((now, i) => {
    while (times[first]! < now - width) first++;
    most = Math.max(most, i - first + 1);
  });
  return most;
}

const highest = ({ values }: Curve): number => values.reduce((a, b) => Math.max(a, b));
