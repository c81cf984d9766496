import type { Table } from '@tokos/study';

/** The rows up to a time [s]: what a calculation that failed later has finished. */
export function rowsUntil(table: Table, time: number): Table {
  const times = table.columns[0]!.values as Float64Array;
  const after = times.findIndex((t) => t > time);
  const end = after < 0 ? times.length : after;
  const columns = table.columns.map((column) =>
    column.kind === 'number'
      ? { ...column, values: column.values.slice(0, end) }
      : { ...column, values: column.values.slice(0, end) },
  );
  return { ...table, columns };
}
