import { fault } from '../messages/faults.ts';

/** Forms in which the traces of a run are written to a file. */
export const FILE_FORMATS = ['csv', 'json', 'ndjson', 'parquet'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** The form that the ending of a file's name says. */
export function formatOf(path: string): FileFormat {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  const known = FILE_FORMATS.find((format) => format === ending);
  if (known) return known;
  const expected = FILE_FORMATS.map((format) => `.${format}`).join(', ');
  throw fault('format-unknown', { path, expected });
}
