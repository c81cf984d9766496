import {
  type FileFormat,
  type ReportLine,
  type Table,
  toCsv,
  toJson,
  toNdjson,
  toParquet,
} from '@tokos/study';
import type { Shell } from '../shell.ts';
import { writeWhole } from './whole-file.ts';

/** Writes traces to a file, whole or not at all, or to standard output. */
export async function writeTraces(
  table: Table,
  report: readonly ReportLine[],
  { to, format }: { readonly to: string; readonly format: FileFormat },
  overwrite: boolean,
  shell: Shell,
  what: 'samples' | 'persons' = 'samples',
): Promise<void> {
  const bytes = await bytesOf(table, report, format);
  if (to === '-') return shell.print(bytes);
  await writeWhole(to, bytes, overwrite);
  const rows = table.columns[0]?.values.length ?? 0;
  shell.say(
    what === 'samples'
      ? `${rows} samples of ${table.columns.length - 1} signals were written to ${to}.`
      : `${rows} rows, one for each person and arm, were written to ${to}.`,
  );
}

async function bytesOf(
  table: Table,
  report: readonly ReportLine[],
  format: FileFormat,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return toCsv(table);
    case 'json':
      return toJson(table, report);
    case 'ndjson':
      return toNdjson(table);
    case 'parquet':
      return toParquet(table);
  }
}
