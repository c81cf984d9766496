import { fault } from '../messages/faults.ts';
import type { Envelope } from './envelope.ts';
import type { Provenance } from './provenance.ts';
import type { ReportLine } from './report.ts';
import type { Table, TableColumn } from './table.ts';

/** What a JSON file of a run holds. */
export interface RunFile {
  readonly table: Table;
  readonly report: readonly ReportLine[];
  readonly warnings: Envelope['warnings'];
}

/** Reads what `toJson` wrote: the traces, the report and the warnings. */
export function fromJson(text: string, path: string = 'The file'): RunFile {
  const refuse = (reason: string) => fault('table-form', { path, reason });
  let held: Partial<Envelope>;
  try {
    held = JSON.parse(text) as Partial<Envelope>;
  } catch {
    throw refuse('it is not whole JSON');
  }
  const results: unknown = held?.results;
  if (!Array.isArray(results)) throw refuse("it has no list 'results'");
  const columns = results.filter(isColumn).map(columnOf);
  if (columns.some(({ values }) => values.length !== columns[0]!.values.length)) {
    throw refuse('its columns are of different length');
  }
  const run = held.run as Provenance | null | undefined;
  const warnings = Array.isArray(held.warnings) ? held.warnings : [];
  const report = results.filter((result) => !isColumn(result)) as ReportLine[];
  return { table: { columns, ...(run && { about: run }) }, report, warnings };
}

interface Written {
  readonly name: string;
  readonly unit?: string;
  readonly values: readonly unknown[];
}

const isColumn = (result: unknown): result is Written =>
  typeof result === 'object' &&
  result !== null &&
  typeof (result as Written).name === 'string' &&
  Array.isArray((result as Written).values);

const columnOf = ({ name, unit, values }: Written): TableColumn =>
  unit === undefined
    ? { kind: 'text', name, values: values.map(String) }
    : { kind: 'number', name, unit, values: Float64Array.from(values, number) };

const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);
