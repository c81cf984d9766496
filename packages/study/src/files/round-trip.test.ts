import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { about, tables } from '../../tests/random-table.ts';
import { INTENDED_USE } from '../run/manifest.ts';
import { fromCsv } from './from-csv.ts';
import { fromJson } from './from-json.ts';
import { fromNdjson } from './from-ndjson.ts';
import { fromParquet } from './from-parquet.ts';
import type { Table } from './table.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';
import { toNdjson } from './to-ndjson.ts';
import { toParquet } from './to-parquet.ts';

/** Bits, not values: -0 is not 0, and NaN is a missing number. */
const plain = ({ columns, about: said }: Table) => ({
  columns: columns.map((c) => ({ ...c, values: [...c.values].map((v) => (Object.is(v, -0) ? '-0' : v)) })),
  said,
});

test('CSV reads back as it was written', () => {
  fc.assert(
    fc.property(tables, (table) => {
      expect(plain(fromCsv(toCsv(table)))).toEqual(plain(table));
    }),
  );
});

test('newline-delimited JSON reads back as it was written', () => {
  fc.assert(
    fc.property(tables, (table) => {
      expect(plain(fromNdjson(toNdjson(table)))).toEqual(plain(table));
    }),
  );
});

test('JSON reads back as it was written, report and warnings too', () => {
  const report = [
    { name: 'peak', value: 12.5, unit: 'pmol/L' },
    { name: 'low', value: null, unit: 'pg/mL', reason: 'not detected' },
  ];
  const warnings = [{ code: 'stopped', message: 'Stopped early.' }];
  fc.assert(
    fc.property(tables, (table) => {
      const read = fromJson(toJson(table, report, warnings));
      expect(plain(read.table)).toEqual(plain(table));
      expect(read.report).toEqual(report);
      expect(read.warnings).toEqual(warnings);
    }),
  );
});

test('Parquet reads back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      expect(plain(await fromParquet(await toParquet(table)))).toEqual(plain(table));
    }),
  );
});

test('every written form says the sentence of intended use', async () => {
  const table: Table = {
    columns: [{ kind: 'number', name: 'time_s', unit: 's', values: Float64Array.of(0) }],
    about,
  };
  const parquet = String.fromCharCode(...(await toParquet(table)));
  for (const text of [toCsv(table), toJson(table), toNdjson(table), parquet])
    expect(text).toContain(INTENDED_USE);
});
