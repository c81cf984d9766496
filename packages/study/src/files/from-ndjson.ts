import { fault } from '../messages/faults.ts';
import { readShape } from './shape.ts';
import type { Table } from './table.ts';

/** Reads what `toNdjson` wrote. */
export function fromNdjson(text: string, path: string = 'The file'): Table {
  const refuse = (reason: string) => fault('table-form', { path, reason });
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.map((line, i): Readonly<Record<string, unknown>> => {
    try {
      return JSON.parse(line) as Readonly<Record<string, unknown>>;
    } catch {
      throw refuse(`line ${i + 1} is not whole JSON`);
    }
  });
  const shape = readShape(rows.shift()?.table);
  if (!shape) throw refuse('its first line does not say what its columns are');
  const cell = (row: Readonly<Record<string, unknown>>, name: string, at: number): unknown => {
    if (typeof row === 'object' && row !== null && Object.hasOwn(row, name)) return row[name];
    throw refuse(`row ${at + 1} has no ${name}`);
  };
  const columns = shape.columns.map(({ name, unit }) => {
    const cells = rows.map((row, i) => cell(row, name, i));
    if (unit === undefined) return { kind: 'text', name, values: cells.map(String) } as const;
    const values = Float64Array.from(cells, (value) => (typeof value === 'number' ? value : Number.NaN));
    return { kind: 'number', name, unit, values } as const;
  });
  return { columns, ...(shape.about && { about: shape.about }) };
}
