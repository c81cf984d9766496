import { fault } from '../messages/faults.ts';
import type { Path } from './document.ts';
import type { Door } from './door.ts';
import { shown } from './door.ts';
import { quantity } from './fields.ts';

const DAY = 86_400;
export const duration = (name: string, optional: boolean = true) => quantity(name, 's', { optional });
const CLOCK = /^([01]?\d|2[0-4]):([0-5]\d)$/;

/** '06:20' as seconds of the day, if it is a clock time. */
export function clockSeconds(text: unknown): number | undefined {
  const [, hour, minute] = (typeof text === 'string' && CLOCK.exec(text.trim())) || [];
  return hour === undefined ? undefined : Number(hour) * 3600 + Number(minute) * 60;
}

/** A time from the start of the run [s], written as a duration or, where the run has a start, as a clock time. */
export function readTime(
  door: Door,
  value: unknown,
  path: Path,
  start: number | undefined,
  canonical: boolean,
): number | undefined {
  const clock = clockSeconds(value);
  if (clock === undefined) return door.quantity(value, path, duration('at'), canonical);
  if (start === undefined) return door.refuse(path, fault('clock-time', { key: 'at', given: shown(value) }));
  return clock >= start ? clock - start : clock + DAY - start;
}

/** One time or a list of times [s]. */
export function readTimes(
  door: Door,
  entry: Readonly<Record<string, unknown>>,
  path: Path,
  start: number | undefined,
): number[] | undefined {
  const key = 'at_s' in entry ? 'at_s' : 'at';
  const given = entry[key];
  if (given === undefined) return [0];
  const list = Array.isArray(given) ? given : [given];
  const times = list.map((item, i) =>
    readTime(door, item, Array.isArray(given) ? [...path, key, i] : [...path, key], start, key === 'at_s'),
  );
  return times.every((t) => t !== undefined) ? times : undefined;
}
