import type { Provenance } from './provenance.ts';
import type { Table } from './table.ts';

/** What a text file says above its rows: name, kind and unit of each column, and where they come from. */
export interface Shape {
  readonly columns: readonly { readonly name: string; readonly unit?: string }[];
  readonly about?: Provenance;
}

/** A column of words has no unit; one of pure numbers has the unit '1'. */
export const shapeOf = ({ columns, about }: Table): Shape => ({
  columns: columns.map((c) => (c.kind === 'number' ? { name: c.name, unit: c.unit } : { name: c.name })),
  ...(about && { about }),
});

/** Reads a shape out of anything that was parsed; nothing where it is none. */
export function readShape(value: unknown): Shape | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { columns, about } = value as Partial<Shape>;
  if (!Array.isArray(columns) || !columns.every(isColumn)) return undefined;
  return { columns, ...(typeof about === 'object' && about !== null && { about }) };
}

const isColumn = (value: unknown): value is Shape['columns'][number] => {
  if (typeof value !== 'object' || value === null) return false;
  const { name, unit } = value as { name?: unknown; unit?: unknown };
  return typeof name === 'string' && (unit === undefined || typeof unit === 'string');
};
