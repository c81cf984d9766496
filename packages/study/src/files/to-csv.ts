import { shapeOf } from './shape.ts';
import { numeral, rowsOf, type Table, type TableColumn } from './table.ts';

/**
 * CSV after RFC 4180 with line feeds. Two lines that begin with `#` stand above the header: the sentence
 * of intended use, and on one line of JSON everything that the table says of itself. Missing numbers are
 * empty cells.
 */
export function toCsv(table: Table): string {
  const { columns, about } = table;
  const cells = columns.map(cellsOf);
  const lines = [
    `# ${JSON.stringify(shapeOf(table))}`,
    columns.map((column) => quoted(column.name)).join(','),
  ];
  if (about) lines.unshift(`# ${about.intended_use}`);
  for (let row = 0; row < rowsOf(table); row++) lines.push(cells.map((cell) => cell(row)).join(','));
  return `${lines.join('\n')}\n`;
}

function cellsOf(column: TableColumn): (row: number) => string {
  if (column.kind === 'text') return (row) => quoted(column.values[row]!);
  return (row) => {
    const value = column.values[row]!;
    return Number.isNaN(value) ? '' : numeral(value);
  };
}

/** An empty text is told from a missing number by its quotes; a sign # at the start from a remark. */
const quoted = (text: string): string =>
  text === '' || /[",\r\n]|^#|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
