import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { INTENDED_USE } from '../run/manifest.ts';
import { fromCsv } from './from-csv.ts';
import { fromJson } from './from-json.ts';
import { fromNdjson } from './from-ndjson.ts';
import { fromParquet } from './from-parquet.ts';
import type { Provenance } from './provenance.ts';
import type { Table, TableColumn } from './table.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';
import { toNdjson } from './to-ndjson.ts';
import { toParquet } from './to-parquet.ts';

const about: Provenance = {
  tokos: '2026.1.0',
  model: '5135fad4ac402901',
  scenario: '00000000000000ff',
  seed: 7,
  engine: 'wasm',
  solver: { name: 'rk4', step: 1, tolerance: 1e-6 },
  threads: 1,
  neurons: 'prescribed',
  cells: 0,
  kernel: 'none',
  beyond_evidence: false,
  licence: 'MIT',
  intended_use: INTENDED_USE,
  document: { tokos: 1, title: 'a "drip", with\nlines and µ' },
  sources: ['10.1152/ajpregu.1990.259.1.r21'],
  assumed: ['oxytocinase.GA_half'],
};

const names = fc.oneof(
  fc.constantFrom('time_s', 'plasma_oxytocin_pmol_per_l', '#', '"', 'a,b', '__proto__', 'toString'),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const values = fc.oneof(fc.double({ noDefaultInfinity: true }), fc.constantFrom(0, -0, 5e-324, Number.NaN));
const words = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('', '1', 'NaN', ' x', 'a\r\nb', '"'));

const tables: fc.Arbitrary<Table> = fc
  .tuple(fc.uniqueArray(names, { minLength: 1, maxLength: 5 }), fc.nat(30), fc.boolean())
  .chain(([all, rows, hasAbout]) =>
    fc
      .tuple(
        ...all.map((name): fc.Arbitrary<TableColumn> => {
          const array = { minLength: rows, maxLength: rows };
          return fc.oneof(
            fc
              .tuple(fc.constantFrom('s', 'pmol/L', 'mU{oxytocin}/min', '1'), fc.array(values, array))
              .map(([unit, of]) => ({ kind: 'number', name, unit, values: Float64Array.from(of) }) as const),
            fc.array(words, array).map((of) => ({ kind: 'text', name, values: of }) as const),
          );
        }),
      )
      .map((columns) => ({ columns, ...(hasAbout && { about }) })),
  );

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
