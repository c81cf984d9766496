import fc from 'fast-check';
import type { Provenance } from '../src/files/provenance.ts';
import type { Table, TableColumn } from '../src/files/table.ts';
import { INTENDED_USE } from '../src/run/manifest.ts';

/** Where the tables of these tests would come from. */
export const about: Provenance = {
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

/** Tables with names, numbers and words that are hard on a format. */
export const tables: fc.Arbitrary<Table> = fc
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
