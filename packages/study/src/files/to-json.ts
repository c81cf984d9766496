import type { Notice } from './envelope.ts';
import type { ReportLine } from './report.ts';
import { numeral, type Table, type TableColumn } from './table.ts';

/**
 * The envelope of a run with its traces: `results` holds the report lines, then each column as `{name,
 * unit, values}`. Missing numbers are null. The scenario, the sources and what was assumed stand in `run`
 * beside the manifest.
 */
export function toJson(
  table: Table,
  report: readonly ReportLine[] = [],
  warnings: readonly Notice[] = [],
): string {
  const { columns, about } = table;
  const results = [...report.map((line) => JSON.stringify(line)), ...columns.map(columnText)];
  return [
    '{',
    '  "ok": true,',
    `  "run": ${JSON.stringify(about ?? null)},`,
    `  "results": [\n    ${results.join(',\n    ')}\n  ],`,
    `  "warnings": ${JSON.stringify(warnings)}`,
    '}\n',
  ].join('\n');
}

function columnText(column: TableColumn): string {
  const name = JSON.stringify(column.name);
  if (column.kind === 'text') return `{"name":${name},"values":${JSON.stringify(column.values)}}`;
  const values = Array.from(column.values, (v) => (Number.isNaN(v) ? 'null' : numeral(v)));
  return `{"name":${name},"unit":${JSON.stringify(column.unit)},"values":[${values.join(',')}]}`;
}
