import { fault } from '../messages/faults.ts';
import { unitInName } from './column-name.ts';
import type { Provenance } from './provenance.ts';
import type { NumberColumn, Table } from './table.ts';

/** Reads a table of Tokos; in one that somebody else made the unit of a column is what its name ends in. */
export async function fromParquet(bytes: Uint8Array, path: string = 'The file'): Promise<Table> {
  const { parquetMetadata, parquetRead, parquetSchema } = await import('hyparquet');
  // a copy: the slice of a buffer of Node would share its memory
  const file = new Uint8Array(bytes).buffer;
  try {
    const metadata = parquetMetadata(file);
    const keys = new Map((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value]));
    const units = json<Record<string, string>>(keys.get('units')) ?? {};
    const elements = parquetSchema(metadata).children.map(({ element }) => element);
    let rows: readonly unknown[][] = [];
    const onComplete = (read: unknown[][]): void => {
      rows = read;
    };
    await parquetRead({ file, metadata, onComplete });
    const columns = elements.map(({ name, type }, i) => {
      const cells = Array.from(rows, (row) => row[i]);
      if (type === 'BYTE_ARRAY') return { kind: 'text', name, values: cells.map(String) } as const;
      return numbers(name, cells, Object.hasOwn(units, name) ? units[name] : undefined);
    });
    const run = json<object>(keys.get('run'));
    if (!run) return { columns };
    const [document, sources, assumed] = ['document', 'sources', 'assumed'].map((key) => json(keys.get(key)));
    return { columns, about: { ...run, document, sources, assumed } as Provenance };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    throw fault('table-form', { path, reason });
  }
}

const json = <T = unknown>(text: string | undefined): T | undefined =>
  text === undefined ? undefined : (JSON.parse(text) as T);

function numbers(name: string, cells: readonly unknown[], unit: string | undefined): NumberColumn {
  const values = Float64Array.from(cells, (value) =>
    typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN,
  );
  return { kind: 'number', name, unit: unit ?? unitInName(name) ?? '1', values };
}
