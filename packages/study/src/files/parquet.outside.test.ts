import { tableFromIPC } from 'apache-arrow';
import * as fc from 'fast-check';
import { ParquetFile } from 'parquet-wasm';
import { expect, test } from 'vitest';
import { about, tables } from '../../tests/random-table.ts';
import type { Table } from './table.ts';
import { toParquet } from './to-parquet.ts';

/** What the parquet reader of Apache's Rust, which shares no line with our writer, finds in a file. */
async function read(bytes: Uint8Array) {
  const file = await ParquetFile.fromFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const said = file.metadata().fileMetadata();
  const arrow = tableFromIPC((await file.read()).intoIPCStream());
  const columns = arrow.schema.fields.map(({ name, type }, i) => ({
    name,
    type: String(type),
    values: [...(arrow.getChildAt(i) ?? [])] as unknown[],
  }));
  return { columns, rows: said.numRows(), by: said.createdBy(), keys: said.keyValueMetadata() };
}

const isEmpty = ({ columns }: Table): boolean => columns[0].values.length === 0;
/** A missing number is null; -0 is told from 0. */
const seen = (value: unknown): unknown =>
  Number.isNaN(value) ? null : Object.is(value, -0) ? 'minus nothing' : value;

test('another program reads names, words, every bit of a number, and null where one is missing', async () => {
  await fc.assert(
    fc.asyncProperty(
      tables.filter((table) => !isEmpty(table)),
      async (table) => {
        const { columns, rows } = await read(await toParquet(table));
        expect(columns.map((column) => ({ ...column, values: column.values.map(seen) }))).toEqual(
          table.columns.map(({ kind, name, values }) => ({
            name,
            type: kind === 'number' ? 'Float64' : 'Utf8',
            values: Array.from<unknown>(values).map(seen),
          })),
        );
        expect(rows).toBe(table.columns[0].values.length);
      },
    ),
  );
});

// every run has a first sample, so only tables that somebody else made can be empty
test.fails('it reads a table without rows, once hyparquet-writer gives empty lists their kind', async () => {
  const none = { kind: 'number', name: 'time_s', unit: 's', values: Float64Array.of() } as const;
  await read(await toParquet({ columns: [none] }));
});

test('what a table says of itself is found by another program', async () => {
  const values = Float64Array.of(1.886);
  const columns = [{ kind: 'number', name: 'plasma_oxytocin_pmol_per_l', unit: 'pmol/L', values }] as const;
  const { by, keys } = await read(await toParquet({ columns, about }));
  expect(by).toBe('Tokos 2026.1.0');
  expect(JSON.parse(keys.get('units') as string)).toEqual({ plasma_oxytocin_pmol_per_l: 'pmol/L' });
  expect(JSON.parse(keys.get('document') as string)).toEqual(about.document);
  expect(JSON.parse(keys.get('run') as string)).toMatchObject({ seed: 7, scenario: '00000000000000ff' });
  expect(keys.get('intended_use')).toBe(about.intended_use);
  expect(keys.get('licence')).toBe('MIT');
});
