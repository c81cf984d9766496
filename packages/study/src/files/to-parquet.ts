import type { ColumnSource } from 'hyparquet-writer';
import type { Provenance } from './provenance.ts';
import { shapeOf } from './shape.ts';
import type { Table, TableColumn } from './table.ts';

/**
 * Parquet, with everything that the table says of itself among the keys of the file: `units`, `run` (the
 * manifest), `document` (the scenario), `sources`, `assumed`, `intended_use`, `licence`. Missing numbers
 * are null.
 */
export async function toParquet(table: Table): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const buffer = parquetWriteBuffer({
    columnData: table.columns.map(columnOf),
    kvMetadata: keysOf(table),
    createdBy: `Tokos ${table.about?.tokos ?? ''}`.trim(),
  });
  return new Uint8Array(buffer);
}

/** Plain encoding keeps every bit; a dictionary would take -0 for 0. */
function columnOf(column: TableColumn): ColumnSource {
  const { name } = column;
  if (column.kind === 'text') {
    return { name, data: [...column.values], type: 'STRING', nullable: false };
  }
  const data = Array.from(column.values, (value) => (Number.isNaN(value) ? null : value));
  return { name, data, type: 'DOUBLE', nullable: true, encoding: 'PLAIN' };
}

function keysOf(table: Table): { key: string; value: string }[] {
  const { columns, about } = shapeOf(table);
  const units = Object.fromEntries(
    columns.flatMap(({ name, unit }) => (unit === undefined ? [] : [[name, unit]])),
  );
  const pairs: Record<string, string> = { units: JSON.stringify(units), ...(about && saidBy(about)) };
  return Object.entries(pairs).map(([key, value]) => ({ key, value }));
}

const saidBy = ({ document, sources, assumed, ...run }: Provenance): Record<string, string> => ({
  run: JSON.stringify(run),
  document: JSON.stringify(document),
  sources: JSON.stringify(sources),
  assumed: JSON.stringify(assumed),
  intended_use: run.intended_use,
  licence: run.licence,
});
