import type { Provenance } from './provenance.ts';

/** Numbers with a unit; NaN where there is none. The unit stands in the name as well: `time_s`. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly name: string;
  readonly unit: string;
  readonly values: Float64Array;
}
export interface TextColumn {
  readonly kind: 'text';
  readonly name: string;
  readonly values: readonly string[];
}
export type TableColumn = NumberColumn | TextColumn;

/**
 * What is written to files and read from them: columns of equal length, each name once, and where they
 * come from.
 */
export interface Table {
  readonly columns: readonly TableColumn[];
  /** Missing in a table that somebody else made. */
  readonly about?: Provenance;
}

export const rowsOf = ({ columns }: Table): number => columns[0]?.values.length ?? 0;

/** A number as files hold it: the shortest text that reads back to the same bits. */
export const numeral = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));
