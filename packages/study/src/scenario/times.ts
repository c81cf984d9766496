import { fault } from '../messages/faults.ts';
import type { Path } from './document.ts';
import type { Door } from './door.ts';
import { quantity } from './fields.ts';
import { shown } from './shown.ts';

const DAY = 86_400;
const LONGEST = 60;
export const duration = (name: string, bounds: { readonly least?: number } = {}) =>
  quantity(name, 's', { ...bounds, optional: true });
export const CLOCK = /^\s*(?:([01]?\d|2[0-3]):([0-5]\d)|(24):(00))\s*$/;

/** '06:20' as seconds of the day, if it is a clock time. */
export function clockSeconds(text: unknown): number | undefined {
  const [, ...parts] = (typeof text === 'string' && text.length < LONGEST && CLOCK.exec(text)) || [];
  const [hour, minute] = parts.filter((part) => part !== undefined);
  return hour === undefined ? undefined : Number(hour) * 3600 + Number(minute) * 60;
}

/**
 * A time from the start of the run [s], written as a duration or, where the run has a start, as a clock
 * time.
 */
export function readTime(
  door: Door,
  value: unknown,
  path: Path,
  start: number | undefined,
  canonical: boolean,
  least: number = 0,
): number | undefined {
  const clock = canonical ? undefined : clockSeconds(value);
  if (clock === undefined) return door.quantity(value, path, duration('at', { least }), canonical);
  if (start === undefined) return door.refuse(path, fault('clock-time', { key: 'at', given: shown(value) }));
  return clock >= start ? clock - start : clock + DAY - start;
}

/** A time [s] as people would write it. */
export function timeText(seconds: number): string {
  if (seconds > 0 && seconds % 3600 === 0) return `${seconds / 3600} h`;
  return seconds > 0 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

/** One time or a list of times [s]. */
export function readTimes(
  door: Door,
  entry: Readonly<Record<string, unknown>>,
  path: Path,
  start: number | undefined,
): number[] | undefined {
  const key = Object.hasOwn(entry, 'at_s') ? 'at_s' : 'at';
  if (!Object.hasOwn(entry, key)) return [0];
  if (key === 'at_s' && Object.hasOwn(entry, 'at')) {
    return door.refuse([...path, 'at'], fault('unit-twice', { first: 'at', second: 'at_s' }));
  }
  const given = entry[key];
  if (Array.isArray(given) && given.length === 0) {
    const slots = { key: 'at', given: 'an empty list', expected: 'a time, such as 20 min' };
    return door.refuse([...path, key], fault('wrong-kind', slots));
  }
  const list = Array.isArray(given) ? given : [given];
  const times = list.map((item, i) =>
    readTime(door, item, Array.isArray(given) ? [...path, key, i] : [...path, key], start, key === 'at_s'),
  );
  return times.every((t) => t !== undefined) ? times : undefined;
}
