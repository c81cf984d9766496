import { Fault, printNumber } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import { CONDITION_EXAMPLE, readCondition } from './conditions.ts';
import type { DeedName } from './deeds/index.ts';
import type { Path } from './document.ts';
import type { Door, Mapping } from './door.ts';
import type { Entry } from './entries.ts';
import type { Fields } from './fields.ts';
import { shown } from './shown.ts';
import { SIGNALS, type Signals } from './signals.ts';
import { duration, readTimes } from './times.ts';

/** Between one beginning and the next [s]. */
const SHORTEST = { least: 1 };
/** How long a deed lasts, and how often it is done. */
export const TIMING: Fields = { for: duration('for'), every: duration('every', SHORTEST) };
const HOUR = 3600;

/** When a line is done, canonical. */
type Timing = Omit<Entry, 'deed' | 'what' | 'id'>;

/** What timing there can be. */
interface Lasting {
  readonly name: string;
  readonly lasts: boolean;
  /** Longest that `for` may be [s]. */
  readonly longest?: number;
  /** A condition may end it; those that last unless it is said. */
  readonly until?: boolean;
  /** It may wait for a condition. */
  readonly canWait: boolean;
}

export function readTiming(
  door: Door,
  item: Mapping,
  path: Path,
  start: number | undefined,
  { name, lasts, longest = Infinity, until: ends = lasts, canWait }: Lasting,
): Timing | undefined {
  const before = door.refusals.length;
  const at_s = readTimes(door, item, path, start);
  const timing = pick(item, ['for', 'for_s', 'every', 'every_s']);
  const read = door.fields(timing, path, TIMING);
  const { for_s, every_s } = read as { for_s?: number; every_s?: number };
  const cannot: Readonly<Record<string, boolean>> = {
    for: !lasts && for_s !== undefined,
    until: !ends && item.until !== undefined,
    when: !canWait && item.when !== undefined,
  };
  const idle = Object.keys(cannot).find((key) => cannot[key]);
  if (idle !== undefined) {
    const expected = lasts ? 'at, for, every, id' : 'at, every, id';
    door.refuse([...path, idle], fault('unknown-key', { given: idle, expected, hint: '' }));
  }
  if (for_s !== undefined && for_s > longest) {
    const slots = { key: `${name} for`, given: shown(item.for ?? item.for_s) };
    const expected = `0 s to ${printNumber(longest / HOUR)} h`;
    door.refuse([...path, 'for'], fault('out-of-range', { ...slots, expected }));
  }
  const conditionAt = (key: 'when' | 'until'): string | undefined =>
    item[key] === undefined ? undefined : readUntil(door, item[key], [...path, key]);
  const [when, until] = [conditionAt('when'), conditionAt('until')];
  if (when !== undefined && (every_s !== undefined || (at_s && at_s.length > 1))) {
    door.refuse([...path, 'when'], fault('deed-waits-once', { deed: name }));
  }
  if (door.refusals.length > before || !at_s) return undefined;
  return {
    at_s,
    ...(for_s !== undefined && { for_s }),
    ...(every_s !== undefined && { every_s }),
    ...(when !== undefined && { when }),
    ...(until !== undefined && { until }),
  };
}

/** What begins again while the last of it still runs adds up to what nobody meant. */
export function refuseEndless(door: Door, when: Timing, path: Path, deed: DeedName): void {
  if (when.for_s !== undefined || when.until !== undefined) return;
  if (when.every_s !== undefined) door.refuse([...path, 'every'], fault('deed-endless', { deed }));
  else if (when.at_s.length > 1) door.refuse([...path, 'at'], fault('deed-endless', { deed }));
}

/** A condition stays text in the canonical form; here it is only read to see that it can be. */
export function readUntil(
  door: Door,
  value: unknown,
  path: Path,
  signals: Signals = SIGNALS,
): string | undefined {
  if (typeof value !== 'string') {
    return door.refuse(path, fault('condition-form', { given: shown(value), example: CONDITION_EXAMPLE }));
  }
  try {
    readCondition(value, signals);
    return value;
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
    return door.refuse(path, mistake);
  }
}

const pick = (item: Mapping, keys: readonly string[]): Mapping =>
  Object.fromEntries(Object.entries(item).filter(([key]) => keys.includes(key)));
