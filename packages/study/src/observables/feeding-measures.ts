import { PICOMOLES_PER_MILLIUNIT } from '@tokos/units';
import type { Measure } from '../scenario/measures.ts';
import { area, between, type Curve, valueAt } from './curve.ts';
import type { FeedingObservable } from './feeding-catalogue.ts';
import { feedsIn, sharesOf, WHO_FEEDS } from './feeds.ts';
import { beginnings, letDowns, peaksIn, rankCorrelation } from './let-downs.ts';
import { curveOf, type Outcome } from './outcome.ts';
import { standingOut } from './pulse-in-blood.ts';

const PER_MINUTE = 60;
const PER_HOUR = 3600;
const HALF_HOUR = 1800;
const NO_FEED = 'nobody fed and no pump ran';
const REMOVED = ['milk_removed_left', 'milk_removed_right'];

/** The signals that a measure of a feed looks at. */
export function signalsOfFeeding(observable: FeedingObservable, signal: string | undefined): string[] {
  switch (observable) {
    case 'pulses':
    case 'pulses_per_30min':
    case 'first_pulse':
      return ['burst'];
    case 'pulse_mass':
      return ['burst', 'secretion'];
    case 'pulse_rise':
    case 'pulse_length':
      return ['burst', 'plasma_oxytocin'];
    case 'ejections':
    case 'first_ejection':
    case 'ejection_length':
    case 'first_ejection_length':
    case 'second_ejection_length':
      return ['let_down'];
    case 'first_ejection_flow':
    case 'later_ejection_flow':
      return ['let_down', signal ?? 'milk_flow_left'];
    case 'flow_follows_width':
      return ['let_down', 'milk_flow_left', 'duct_width_left'];
    case 'ejection_pressure':
      return ['let_down', signal ?? 'alveolar_pressure_left'];
    case 'milk_yield':
      return breastsOf(signal);
    case 'milk_share':
      return breastsOf(signal).flatMap((one) => [one, storedOf(one)]);
    case 'milk_per_feed':
      return [...breastsOf(signal), ...WHO_FEEDS];
    case 'milk_share_per_feed':
      return [...breastsOf(signal).flatMap((one) => [one, storedOf(one)]), ...WHO_FEEDS];
    case 'milk_made_per_hour':
      return breastsOf(signal).map(madeOf);
  }
}

const breastsOf = (signal: string | undefined): string[] => (signal === undefined ? REMOVED : [signal]);
const madeOf = (removed: string): string => removed.replace('removed', 'made');
const storedOf = (removed: string): string => removed.replace('removed', 'stored');

/** A number of a feed, or why there is none. */
export function feedingMeasure(name: string, what: Measure, outcome: Outcome): number | string {
  const observable = what.observable as FeedingObservable;
  const read = (signal: string): Curve => curveOf(name, signal, outcome);
  const [from, to] = [what.from_s ?? 0, what.to_s ?? outcome.end];
  const known = signalsOfFeeding(observable, what.signal).map(read);
  if (!known.every(isOfSomebody)) return 'this person has no such organ';
  const ended = () => letDowns(read('let_down'), from, to);
  const pulses = () => standingOut(read('plasma_oxytocin'), beginnings(read('burst'), from, to));
  const lengths = (): number[] => ended().map(([a, b]) => b - a);
  const peaks = (usual: string): number[] => peaksIn(read(what.signal ?? usual), ended());
  switch (observable) {
    case 'pulses':
      return beginnings(read('burst'), from, to).length;
    case 'pulses_per_30min':
      return to > from
        ? (beginnings(read('burst'), from, to).length * HALF_HOUR) / (to - from)
        : 'the window is empty';
    case 'first_pulse':
      return firstOf(beginnings(read('burst'), from, to), from) ?? 'no pulse came';
    case 'pulse_mass':
      return mean(beginnings(read('burst'), from, to).map(massOf(read('secretion')))) ?? 'no pulse came';
    case 'pulse_rise':
      return mean(pulses().map((pulse) => pulse.rise)) ?? 'no pulse came';
    case 'pulse_length':
      return mean(pulses().map(({ length }) => length / PER_MINUTE)) ?? 'no pulse came';
    case 'ejections':
      return beginnings(read('let_down'), from, to).length;
    case 'first_ejection':
      return firstOf(beginnings(read('let_down'), from, to), from) ?? 'no let-down came';
    case 'ejection_length':
      return mean(lengths()) ?? 'no let-down ended';
    case 'first_ejection_length':
      return lengths()[0] ?? 'no let-down ended';
    case 'second_ejection_length':
      return lengths()[1] ?? 'no second let-down ended';
    case 'first_ejection_flow':
      return peaks('milk_flow_left')[0] ?? 'no let-down ended';
    case 'later_ejection_flow':
      return mean(peaks('milk_flow_left').slice(2)) ?? 'no third let-down ended';
    case 'flow_follows_width':
      return rankCorrelation(read('milk_flow_left'), read('duct_width_left'), ended());
    case 'ejection_pressure':
      return mean(peaks('alveolar_pressure_left')) ?? 'no let-down ended';
    case 'milk_per_feed': {
      const count = new Set(feedsIn(read, [from, to], breastsOf(what.signal)).map(({ time }) => time)).size;
      return count > 0
        ? sum(breastsOf(what.signal).map((one) => rise(read(one), from, to))) / count
        : NO_FEED;
    }
    case 'milk_share_per_feed':
      return mean(sharesOf(feedsIn(read, [from, to], breastsOf(what.signal)), read, to)) ?? NO_FEED;
    case 'milk_made_per_hour':
      return (
        (PER_HOUR * sum(breastsOf(what.signal).map((one) => rise(read(madeOf(one)), from, to)))) / (to - from)
      );
    case 'milk_yield':
      return sum(breastsOf(what.signal).map((one) => rise(read(one), from, to)));
    case 'milk_share': {
      const breasts = breastsOf(what.signal);
      const held = sum(breasts.map((one) => valueAt(read(storedOf(one)), from)));
      return held > 0 ? sum(breasts.map((one) => rise(read(one), from, to))) / held : 'there was no milk';
    }
  }
}

/** What nobody writes has no number in it; a day has a million numbers to look at. */
function isOfSomebody({ values }: Curve): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
  return true;
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
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : sum(values) / values.length;
