import { fault } from '../messages/faults.ts';
import { unitInName } from './column-name.ts';
import { type NumberColumn, rowsOf, type Table } from './table.ts';

const SHAPE = ['time_s', 'signal', 'value'];

/** One row per time and signal, for tools that want it so; the unit stays in the name of the signal. */
export function longTable(wide: Table): Table {
  const [time, ...signals] = wide.columns.filter((column) => column.kind === 'number');
  const count = rowsOf(wide);
  const rows = count * signals.length;
  const at = (row: number): number => Math.floor(row / signals.length);
  const of = (row: number): NumberColumn => signals[row % signals.length]!;
  return {
    ...wide,
    columns: [
      numbers('time_s', 's', rows, (row) => time!.values[at(row)]!),
      { kind: 'text', name: 'signal', values: Array.from({ length: rows }, (_, row) => of(row).name) },
      numbers('value', '1', rows, (row) => of(row).values[at(row)]!),
    ],
  };
}

/**
 * The way back: one row per time, one column per signal; a signal that was not seen at a time is missing
 * there.
 */
export function wideTable(long: Table): Table {
  const [time, signal, value] = SHAPE.map((name) => long.columns.find((column) => column.name === name));
  if (time?.kind !== 'number' || signal?.kind !== 'text' || value?.kind !== 'number') {
    throw fault('table-form', { path: 'The table', reason: `a long table has ${SHAPE.join(', ')}` });
  }
  const times = [...new Set(time.values)];
  const row = new Map(times.map((t, i) => [t, i]));
  const columns = new Map<string, Float64Array>();
  signal.values.forEach((name, i) => {
    const own = columns.get(name) ?? new Float64Array(times.length).fill(Number.NaN);
    columns.set(name, own);
    own[row.get(time.values[i]!)!] = value.values[i]!;
  });
  const signals = [...columns].map(
    ([name, values]): NumberColumn => ({ kind: 'number', name, unit: unitInName(name) ?? '1', values }),
  );
  return { ...long, columns: [numbers('time_s', 's', times.length, (i) => times[i]!), ...signals] };
}

const numbers = (name: string, unit: string, length: number, at: (row: number) => number): NumberColumn => ({
  kind: 'number',
  name,
  unit,
  values: Float64Array.from({ length }, (_, row) => at(row)),
});
