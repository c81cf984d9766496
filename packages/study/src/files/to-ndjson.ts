import { shapeOf } from './shape.ts';
import { numeral, rowsOf, type Table, type TableColumn } from './table.ts';

/** One JSON object per line: first what the table says of itself, then one row after the other. */
export function toNdjson(table: Table): string {
  const cells = table.columns.map(cellsOf);
  const lines = [JSON.stringify({ table: shapeOf(table) })];
  for (let row = 0; row < rowsOf(table); row++) {
    lines.push(`{${cells.map((cell) => cell(row)).join(',')}}`);
  }
  return `${lines.join('\n')}\n`;
}

function cellsOf(column: TableColumn): (row: number) => string {
  const name = JSON.stringify(column.name);
  if (column.kind === 'text') return (row) => `${name}:${JSON.stringify(column.values[row])}`;
  return (row) => {
    const value = column.values[row]!;
    return `${name}:${Number.isNaN(value) ? 'null' : numeral(value)}`;
  };
}
