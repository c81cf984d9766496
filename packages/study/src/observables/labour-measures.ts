import { printNumber } from '@tokos/units';
import type { Measure } from '../scenario/measures.ts';
import { between, type Curve } from './curve.ts';
import { follows } from './follows.ts';
import type { LabourObservable } from './labour-catalogue.ts';
import { birthIn, fullyOpenIn, placentaIn, widthTime } from './labour-moments.ts';
import { curveOf, type Outcome } from './outcome.ts';

const MINUTE = 60;
const HOUR = 3600;
const TEN_MINUTES = 600;
const HALF_HOUR = 1800;
/** [mmHg] */
const FELT = 15;

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
    case 'felt_contractions_per_10min':
    case 'montevideo_units':
    case 'most_montevideo_units':
      return ['contractions', 'contraction_pressure', 'born'];
    case 'pressure_follows_oxytocin':
      return ['plasma_oxytocin', 'uterine_pressure', 'born'];
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
  const birth = (): number | undefined => birthIn(read('born'));
  switch (observable) {
    case 'dilation_time':
      return traverse(read('dilation'), what.from_cm!, what.to_cm!);
    case 'time_of_birth': {
      const at = birth();
      const missing = `not born by ${printNumber(outcome.end / HOUR)} h`;
      return at === undefined ? missing : (at - (what.from_s ?? 0)) / HOUR;
    }
    case 'born_within':
      if (birth() === undefined && outcome.end < end)
        return `not born by ${printNumber(outcome.end / HOUR)} h`;
      return (birth() ?? Infinity) <= end ? 1 : 0;
    case 'second_stage':
      return stage(fullyOpenIn(read('full_dilation')), birth());
    case 'third_stage':
      return stage(birth(), placentaIn(read('placenta')));
    default: {
      const from = what.from_s ?? 0;
      const to = Math.min(what.to_s ?? birth() ?? outcome.end, outcome.end);
      if (!(to > from)) return 'the window is empty';
      if (observable === 'pressure_follows_oxytocin')
        return follows(read('uterine_pressure'), read('plasma_oxytocin'), from, to);
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
  if (observable === 'felt_contractions_per_10min') {
    const felt = begins.filter((at, i) => highest(between(pressure, at, begins[i + 1] ?? to)) >= FELT);
    return (felt.length * TEN_MINUTES) / (to - from);
  }
  // the last may not have reached its height
  const peaks = begins.slice(1).map((next, i) => highest(between(pressure, begins[i]!, next)));
  if (peaks.length === 0) return 'there were not two contractions';
  if (observable === 'most_montevideo_units') return mostOf(begins, peaks, TEN_MINUTES);
  const sum = peaks.reduce((a, b) => a + b, 0);
  if (observable === 'contraction_amplitude') return sum / peaks.length;
  return (sum * TEN_MINUTES) / (begins.at(-1)! - begins[0]!);
}

function traverse(dilation: Curve, from: number, to: number): number | string {
  const [first, last] = [widthTime(dilation, from), widthTime(dilation, to)];
  if (typeof first === 'string') return first;
  return typeof last === 'string' ? last : (last - first) / HOUR;
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

/** The most that contractions of such a stretch of time add up to. */
function mostOf(times: readonly number[], heights: readonly number[], width: number): number {
  let [most, sum, first] = [0, 0, 0];
  heights.forEach((height, i) => {
    sum += height;
    while (times[first]! <= times[i]! - width) sum -= heights[first++]!;
    most = Math.max(most, sum);
  });
  return most;
}

const highest = ({ values }: Curve): number => values.reduce((a, b) => Math.max(a, b));
