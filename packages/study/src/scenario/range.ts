import { fault } from '../messages/faults.ts';
import { shown } from './shown.ts';

/** No bound that a reader would want to know. */
const MANY = 1e9;

/** What was expected instead of a value that lies beyond two bounds: `0 to 500 mU/min`, `at least 10 s`. */
export function rangeOf(value: number, least: number, greatest: number, unit: string): string {
  const among = unit === '' ? '' : ` ${unit}`;
  if (greatest < MANY) return `${least === Number.MIN_VALUE ? 0 : least} to ${greatest}${among}`;
  if (value > greatest) return `at most ${greatest}${among}`;
  return least === Number.MIN_VALUE ? `more than 0${among}` : `at least ${least}${among}`;
}

/** Refuses a number that lies beyond its bounds, or is none. */
export function refuseBeyond(
  key: string,
  value: number,
  [least, greatest]: readonly [number, number],
  unit: string,
): void {
  if (value >= least && value <= greatest) return;
  const given = `${shown(value)} ${unit}`.trim();
  throw fault('out-of-range', { key, given, expected: rangeOf(value, least, greatest, unit) });
}
