import { PICOMOLES_PER_MILLIUNIT } from '@tokos/units';
import type { Measure } from '../scenario/measures.ts';
import { area, between, type Curve, valueAt } from './curve.ts';
import type { FeedingObservable } from './feeding-catalogue.ts';
import { curveOf, type Outcome } from './outcome.ts';

const PER_MINUTE = 60;
const REMOVED = ['milk_removed_left', 'milk_removed_right'];

/** The signals that a measure of a feed looks at. */
export function signalsOfFeeding(observable: FeedingObservable, signal: string | undefined): string[] {
  switch (observable) {
    case 'pulses':
    case 'first_pulse':
      return ['burst'];
    case 'pulse_mass':
      return ['burst', 'secretion'];
    case 'ejections':
    case 'first_ejection':
    case 'ejection_length':
      return ['let_down'];
    case 'ejection_pressure':
      return ['let_down', signal ?? 'alveolar_pressure_left'];
    case 'milk_yield':
      return breastsOf(signal);
    case 'milk_share':
      return breastsOf(signal).flatMap((one) => [one, storedOf(one)]);
  }
}

const breastsOf = (signal: string | undefined): string[] => (signal === undefined ? REMOVED : [signal]);
const storedOf = (removed: string): string => removed.replace('removed', 'stored');

/** A number of a feed, or why there is none. */
export function feedingMeasure(name: string, what: Measure, outcome: Outcome): number | string {
  const observable = what.observable as FeedingObservable;
  const read = (signal: string): Curve => curveOf(name, signal, outcome);
  const [from, to] = [what.from_s ?? 0, what.to_s ?? outcome.end];
  const known = signalsOfFeeding(observable, what.signal).map(read);
  if (known.some(({ values }) => values.some((v) => !Number.isFinite(v))))
    return 'this person has no such organ';
  switch (observable) {
    case 'pulses':
      return beginnings(read('burst'), from, to).length;
    case 'first_pulse':
      return firstOf(beginnings(read('burst'), from, to), from) ?? 'no pulse came';
    case 'pulse_mass':
      return mean(beginnings(read('burst'), from, to).map(massOf(read('secretion')))) ?? 'no pulse came';
    case 'ejections':
      return beginnings(read('let_down'), from, to).length;
    case 'first_ejection':
      return firstOf(beginnings(read('let_down'), from, to), from) ?? 'no let-down came';
    case 'ejection_length':
      return mean(letDowns(read('let_down'), from, to).map(([a, b]) => b - a)) ?? 'no let-down ended';
    case 'ejection_pressure': {
      const pressure = read(what.signal ?? 'alveolar_pressure_left');
      const peaks = letDowns(read('let_down'), from, to).map(([a, b]) => highest(between(pressure, a, b)));
      return mean(peaks) ?? 'no let-down ended';
    }
    case 'milk_yield':
      return sum(breastsOf(what.signal).map((one) => rise(read(one), from, to)));
    case 'milk_share': {
      const breasts = breastsOf(what.signal);
      const held = sum(breasts.map((one) => valueAt(read(storedOf(one)), from)));
      return held > 0 ? sum(breasts.map((one) => rise(read(one), from, to))) / held : 'there was no milk';
    }
  }
}

/** Times [s] at which a signal goes from 0 to 1 in a window; one that is 1 when the window begins is none. */
function beginnings({ time, values }: Curve, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = 1; i < time.length; i++) {
    if (values[i]! > 1 / 2 && values[i - 1]! <= 1 / 2 && time[i]! > from && time[i]! <= to)
      found.push(time[i]!);
  }
  return found;
}

/** Let-downs that begin in a window and end in the run. */
function letDowns(curve: Curve, from: number, to: number): (readonly [number, number])[] {
  const ends = beginnings({ time: curve.time, values: curve.values.map((v) => 1 - v) }, from, Infinity);
  return beginnings(curve, from, to).flatMap((a) => {
    const b = ends.find((end) => end > a);
    return b === undefined ? [] : [[a, b] as const];
  });
}

/** A pulse is over after ten seconds; what was before it is the mean of twelve, three seconds earlier [s]. */
const PULSE = 10;
const BEFORE = [15, 3] as const;

/** What a pulse adds to the secretion before it [mU]; the second of its burst is told at its end. */
const massOf =
  (secretion: Curve) =>
  (onset: number): number => {
    const calm = between(secretion, onset - BEFORE[0], onset - BEFORE[1]);
    const level = area(calm) / (BEFORE[0] - BEFORE[1]);
    const whole = area(between(secretion, onset - 1, onset + PULSE)) - level * (PULSE + 1);
    return whole / PER_MINUTE / PICOMOLES_PER_MILLIUNIT;
  };

const firstOf = ([first]: readonly number[], from: number): number | undefined =>
  first === undefined ? undefined : first - from;
const rise = (curve: Curve, from: number, to: number): number => valueAt(curve, to) - valueAt(curve, from);
const highest = ({ values }: Curve): number => values.reduce((a, b) => Math.max(a, b));
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : sum(values) / values.length;
