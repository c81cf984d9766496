import { fault } from '../faults.ts';
import { rowsOf } from './csv.ts';

/**
 * `band` is evidence, `direction` a sign or a side of 1, `report` is shown and not judged, `regression`
 * guards code.
 */
export const KINDS = ['band', 'direction', 'report', 'regression'] as const;
export type Kind = (typeof KINDS)[number];

/** What a published measure allows the model to be; an end that is missing is open. */
export interface Band {
  readonly measure: string;
  readonly topic: string;
  readonly unit: string;
  readonly kind: Kind;
  readonly low?: number;
  readonly high?: number;
  /** The printed number, where there is one. */
  readonly published?: number;
  readonly species: string;
  readonly because: string;
}

/** By experiment, in the order of the file. */
export type Bands = ReadonlyMap<string, readonly Band[]>;

const COLUMNS = ['id', 'topic', 'measure', 'unit', 'published', 'low', 'high', 'kind', 'species', 'because'];

/** Reads a table of bands; a row that says nothing usable is a mistake, never left out. */
export function readBands(text: string): Bands {
  const [head = [], ...rows] = rowsOf(text);
  const missing = COLUMNS.find((column) => !head.includes(column));
  if (missing) throw fault('bands-column', { given: missing, expected: COLUMNS.join(', ') });
  const bands = new Map<string, Band[]>();
  rows.forEach((row, i) => {
    const cell = (column: string): string => row[head.indexOf(column)] ?? '';
    const kind = cell('kind') as Kind;
    const [low, high, published] = ['low', 'high', 'published'].map((c) => numberIn(cell(c), c, i + 2));
    if (!KINDS.includes(kind)) {
      throw fault('bands-row', { line: i + 2, key: 'kind', given: kind, expected: KINDS.join(', ') });
    }
    const band: Band = {
      measure: cell('measure'),
      topic: cell('topic'),
      unit: cell('unit'),
      kind,
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
      ...(published !== undefined && { published }),
      species: cell('species'),
      because: cell('because'),
    };
    bands.set(cell('id'), [...(bands.get(cell('id')) ?? []), band]);
  });
  return bands;
}

function numberIn(text: string, key: string, line: number): number | undefined {
  if (text.trim() === '') return undefined;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  throw fault('bands-row', { line, key, given: text, expected: 'a number or nothing' });
}
