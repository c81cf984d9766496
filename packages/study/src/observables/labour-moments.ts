import { printNumber } from '@tokos/units';
import type { Measure } from '../scenario/measures.ts';
import type { Curve } from './curve.ts';
import { curveOf, type Outcome } from './outcome.ts';

/** Samples of what is held carry rounding: at full dilation the cervix stands at its width but for that. */
const ROUNDING = 1e-6;
const HELD = 1 - ROUNDING;

/** Events of a labour from which a measure may count its times, and the signal that tells each. */
export const LABOUR_EVENTS = {
  full_dilation: 'full_dilation',
  birth: 'born',
  placenta: 'placenta',
} as const;
export type LabourEvent = keyof typeof LABOUR_EVENTS;

const WIDTHS = { at_cm: 'at_s', from_cm: 'from_s', to_cm: 'to_s' } as const;
type Width = keyof typeof WIDTHS;
const isWidth = ([key]: readonly [string, unknown]): boolean => Object.hasOwn(WIDTHS, key);
/** This one is about widths itself. */
const OF_WIDTHS = 'dilation_time';

/** The signals that tell when a measure looks. */
export function signalsOfMoments(what: Measure): string[] {
  const widths = what.observable !== OF_WIDTHS && Object.entries(what).some(isWidth) ? ['dilation'] : [];
  return what.since === undefined ? widths : [...widths, LABOUR_EVENTS[what.since]];
}

/** The measure with times of the run in place of widths and of times since an event; or why it has none. */
export function timed(name: string, what: Measure, outcome: Outcome): Measure | string {
  const { since } = what;
  const widths = what.observable === OF_WIDTHS ? [] : Object.entries(what).filter(isWidth);
  if (since === undefined && widths.length === 0) return what;
  const times: Record<string, number> = {};
  if (since !== undefined) {
    const event = eventTime(since, curveOf(name, LABOUR_EVENTS[since], outcome));
    if (event === undefined) return 'it did not come to that';
    const { at_s, from_s = 0, to_s } = what;
    times.from_s = Math.max(0, from_s + event);
    if (to_s !== undefined) times.to_s = Math.max(0, to_s + event);
    if (at_s !== undefined) times.at_s = Math.max(0, at_s + event);
  }
  for (const [key, width] of widths as [Width, number][]) {
    const at = widthTime(curveOf(name, 'dilation', outcome), width);
    if (typeof at === 'string') return at;
    times[WIDTHS[key]] = at;
  }
  const { at_cm: _, from_cm: __, to_cm: ___, since: ____, ...rest } = what;
  return { ...rest, ...times };
}

function eventTime(event: LabourEvent, { time, values }: Curve): number | undefined {
  // a placenta is inside until it is out
  const told = event === 'placenta' ? values.map((inside) => 1 - inside) : values;
  return reached({ time, values: told }, HELD);
}

/** When the cervix came to a width [s], or why it did not. */
export function widthTime(dilation: Curve, width: number): number | string {
  if (dilation.values[0]! > width) return `the cervix was wider than ${printNumber(width)} cm at the start`;
  return reached(dilation, width - ROUNDING) ?? `the cervix did not come to ${printNumber(width)} cm`;
}

/** The first time [s] at which a signal has come to a level, on the straight line between two samples. */
export function reached({ time, values }: Curve, level: number): number | undefined {
  const i = values.findIndex((value) => value >= level);
  if (i < 0) return undefined;
  if (i === 0) return time[0];
  const [before, after] = [values[i - 1]!, values[i]!];
  return time[i - 1]! + ((level - before) / (after - before)) * (time[i]! - time[i - 1]!);
}

/** When the child was born and when the placenta was out [s]. */
export const birthIn = (born: Curve): number | undefined => eventTime('birth', born);
export const placentaIn = (inside: Curve): number | undefined => eventTime('placenta', inside);
export const fullyOpenIn = (fullDilation: Curve): number | undefined =>
  eventTime('full_dilation', fullDilation);
