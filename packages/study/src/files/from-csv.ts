import { fault } from '../messages/faults.ts';
import { unitInName } from './column-name.ts';
import { readShape, type Shape } from './shape.ts';
import type { Table, TableColumn } from './table.ts';

/**
 * Reads a table of Tokos, or one that somebody else made: there a column is words if one of its cells is,
 * and its unit is what its name ends in.
 */
export function fromCsv(text: string, path: string = 'The table'): Table {
  const { shape, rest } = remarks(text);
  const [header, ...rows] = records(rest, path);
  if (!header) throw fault('table-form', { path, reason: 'it has no header' });
  const short = rows.findIndex((row) => row.length !== header.length);
  if (short >= 0) {
    const reason = `row ${short + 1} has ${rows[short]!.length} cells, the header has ${header.length}`;
    throw fault('table-form', { path, reason });
  }
  if (shape?.columns.some((column, i) => column.name !== header[i]?.text)) {
    throw fault('table-form', { path, reason: 'its header differs from what it says of itself' });
  }
  const columns = header.map(({ text: name }, i) => {
    const own = shape?.columns[i];
    return columnOf(name, rows, i, own ? (own.unit ?? 'words') : undefined, path);
  });
  return { columns, ...(shape?.about && { about: shape.about }) };
}

/** A cell and whether it stood in quotes, which tells an empty text from a missing number. */
interface Cell {
  readonly text: string;
  readonly quoted: boolean;
}

function remarks(text: string): { shape: Shape | undefined; rest: string } {
  let rest = text;
  let shape: Shape | undefined;
  while (rest.startsWith('#')) {
    const end = rest.indexOf('\n') < 0 ? rest.length : rest.indexOf('\n');
    shape = readShape(parsed(rest.slice(1, end))) ?? shape;
    rest = rest.slice(end + 1);
  }
  return { shape, rest };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;

function records(text: string, path: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length || row.length > 0) {
    const at = CELL.lastIndex;
    const match = CELL.exec(text);
    if (!match) {
      const line = text.slice(0, at).split('\n').length;
      throw fault('table-form', { path, reason: `line ${line} has a quotation mark out of place` });
    }
    const [, inQuotes, plain, end] = match;
    row.push({ text: inQuotes?.replaceAll('""', '"') ?? plain!, quoted: inQuotes !== undefined });
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

function columnOf(
  name: string,
  rows: readonly (readonly Cell[])[],
  place: number,
  known: string | undefined,
  path: string,
): TableColumn {
  const cells = rows.map((row) => row[place]!);
  const isNumber = ({ text, quoted }: Cell): boolean =>
    text === '' ? !quoted : text.trim() !== '' && !Number.isNaN(Number(text));
  const stray = known === 'words' ? -1 : cells.findIndex((cell) => !isNumber(cell));
  if (known === 'words' || (known === undefined && stray >= 0)) {
    return { kind: 'text', name, values: cells.map(({ text }) => text) };
  }
  if (stray >= 0) {
    const reason = `'${cells[stray]!.text.slice(0, 40)}' in row ${stray + 1} of ${name} is no number`;
    throw fault('table-form', { path, reason });
  }
  const values = Float64Array.from(cells, ({ text }) => (text === '' ? Number.NaN : Number(text)));
  return { kind: 'number', name, unit: known ?? unitInName(name) ?? '1', values };
}
