import { nearest } from '@tokos/units';
import { fault } from '../../../messages/faults.ts';

/** What a reader says of a recording that the file itself does not. */
export interface RecordingChoice {
  /** Of the recording [s]; its last spike unless given. */
  readonly duration?: number;
  /** Name of a column, or its number counted from 1 where there is no header. */
  readonly cell?: string;
  readonly time?: string;
  readonly unit?: 's' | 'ms';
}

/** Where in a line the time and the cell stand, counted from 0. */
export interface Columns {
  readonly header: readonly string[] | undefined;
  readonly count: number;
  readonly time: number;
  /** Nothing where no column names a cell: all spikes are of one. */
  readonly cell: number | undefined;
}

const TIMES = /^(?:spike[ _]?)?(?:times?|timestamps?|t)(?![a-z])/i;
const CELLS = /^(?:cell|neuron|unit|channel)s?(?![a-z])/i;
/** What is meant as a number, if not always written as one; it can be no header. */
const LIKE_A_NUMBER = /^(?:[-+]?\.?\d|[-+]?(?:nan|na|n\/a|inf|infinity|null)$|$|[-+]$)/i;

/**
 * Finds the columns by the first line of a recording, which is its header unless a field of it looks like a
 * number.
 */
export function columnsOf(first: readonly string[], choice: RecordingChoice): Columns {
  const header = first.some((field) => LIKE_A_NUMBER.test(field)) ? undefined : first;
  const count = first.length;
  const time = chosen(header, count, choice.time) ?? usual(header, count, 'time', TIMES) ?? 0;
  const cell =
    chosen(header, count, choice.cell) ?? (count > 1 ? usual(header, count, 'cell', CELLS) : undefined);
  if (cell === time) throw fault('recording-one-column', { given: header?.[time] ?? String(time + 1) });
  return { header, count, time, cell };
}

function chosen(header: readonly string[] | undefined, count: number, name?: string): number | undefined {
  if (name === undefined) return undefined;
  const exact = header?.indexOf(name) ?? -1;
  if (exact >= 0) return exact;
  if (/^[1-9]\d*$/.test(name) && Number(name) <= count) return Number(name) - 1;
  throw unknown(header, count, name);
}

function unknown(header: readonly string[] | undefined, count: number, given: string) {
  const near = header && nearest(given, header);
  const expected = header ? header.join(', ') : `the numbers 1 to ${count}`;
  return fault('recording-column', { given, expected, hint: near ? ` Did you mean '${near}'?` : '' });
}

/** The one column with such a name; of one column that is it, whatever its name. */
function usual(
  header: readonly string[] | undefined,
  count: number,
  what: 'time' | 'cell',
  names: RegExp,
): number | undefined {
  if (count === 1) return 0;
  if (!header) throw fault('recording-no-header', { what, count });
  const found = header.flatMap((name, i) => (names.test(name) ? [i] : []));
  if (found.length === 1) return found[0];
  if (found.length === 0 && what === 'cell') return undefined;
  const given = header.join(', ');
  throw fault(found.length === 0 ? 'recording-no-column' : 'recording-columns', { what, given });
}

/** How a name may end to tell its unit; a unit that is neither is refused, not converted. */
const SPELLINGS: readonly (readonly [unit: 's' | 'ms' | undefined, ends: RegExp])[] = [
  ['ms', /^(?:ms|msecs?|millis|milliseconds?)$/],
  ['s', /^(?:s|secs?|seconds?)$/],
  [undefined, /^(?:us|µs|μs|usecs?|microseconds?|mins?|minutes?|h|hours?|samples?|ticks?|frames?)$/],
];

/** The unit of the times: what the column's name ends in (`time_ms`, `time (ms)`), or what was said. */
export function unitOf(
  { header, time }: Columns,
  firstTime: string,
  said: 's' | 'ms' | undefined,
): 's' | 'ms' {
  const name = header?.[time];
  const written = name === undefined ? undefined : unitIn(name);
  if (name !== undefined && written && said && written !== said) {
    throw fault('recording-unit', { given: name, written, said });
  }
  const unit = written ?? said;
  if (unit) return unit;
  const better = `in its name, ${name?.replaceAll(' ', '_')}_s, or as --unit s`;
  throw fault('unit-missing', {
    key: name === undefined ? 'the times' : `column "${name}"`,
    given: firstTime,
    expected: 's or ms',
    example: name === undefined ? 'as --unit s' : better,
  });
}

function unitIn(name: string): 's' | 'ms' | undefined {
  const last = name
    .toLowerCase()
    .split(/[\s_()[\]/.]+/)
    .findLast((word) => word !== '');
  const found = SPELLINGS.find(([, ends]) => last !== undefined && ends.test(last));
  if (!found || found[0]) return found?.[0];
  const slots = { key: `column "${name}"`, given: last!, expected: 's or ms', example: 'time_ms' };
  throw fault('unit-wrong', slots);
}
