import { type Substance, unit } from '@tokos/units';

/**
 * A quantity of a scenario. In hand-written YAML it stands as `rate: 8 mU/min`; in the canonical form its
 * unit is in its name, `rate_mu_per_min: 8`.
 */
export interface QuantityField {
  readonly kind: 'quantity';
  readonly unit: string;
  /** The canonical key. */
  readonly key: string;
  readonly substance?: Substance;
  readonly least: number;
  readonly greatest: number;
  readonly optional: boolean;
  /** What may stand in its place as a mapping, such as a ladder of rates. */
  readonly or?: Fields;
}
/** A bare number: a count, a seed, weeks. */
export interface CountField {
  readonly kind: 'count';
  readonly least: number;
  readonly greatest: number;
  readonly whole: boolean;
  readonly optional: boolean;
}
export interface ChoiceField {
  readonly kind: 'choice';
  readonly of: readonly string[];
  readonly optional: boolean;
}
/** A mapping of its own, such as a train of pulses with pauses. */
export interface GroupField {
  readonly kind: 'group';
  readonly fields: Fields;
  readonly optional: boolean;
}
export type Field = QuantityField | CountField | ChoiceField | GroupField;
export type Fields = Readonly<Record<string, Field>>;

interface Bounds {
  readonly least?: number;
  readonly greatest?: number;
  readonly optional?: boolean;
}

/** `mU{oxytocin}/min` becomes `mu_per_min`. */
export const unitKey = (text: string): string =>
  plainUnit(text).replaceAll('/', '_per_').replaceAll('%', 'percent').replaceAll(/[^\w]/g, '').toLowerCase();

export function quantity(
  name: string,
  unitText: string,
  { least = 0, greatest = Infinity, optional = false }: Bounds = {},
  substance?: Substance,
): QuantityField {
  unit(unitText);
  const key = `${name}_${unitKey(unitText)}`;
  return {
    kind: 'quantity',
    unit: unitText,
    key,
    least,
    greatest,
    optional,
    ...(substance && { substance }),
  };
}

export const count = (
  { least = 0, greatest = Infinity, optional = true }: Bounds = {},
  whole: boolean = false,
): CountField => ({ kind: 'count', least, greatest, whole, optional });

export const choice = (of: readonly string[], optional: boolean = false): ChoiceField => ({
  kind: 'choice',
  of,
  optional,
});

/** `mU{oxytocin}/min` as people write it. */
export const plainUnit = (text: string): string => text.replaceAll(/\{.*?\}/g, '');

/** What a field holds, in words. */
export function expectedOf(field: Field): string {
  if (field.kind === 'quantity') return isTime(field) ? 'a time' : `a quantity in ${plainUnit(field.unit)}`;
  if (field.kind === 'choice') return field.of.join(', ');
  return field.kind === 'count' ? 'a number' : 'a mapping';
}

/** How a quantity is written; for a number without a unit, what it may have meant. */
export function exampleOf(field: QuantityField, number?: string): string {
  if (!isTime(field)) return `${number ?? 1} ${plainUnit(field.unit)}`;
  return number === undefined ? '20 min' : `${number} s, ${number} min or ${number} h`;
}

const isTime = ({ unit: inUnit }: QuantityField): boolean => inUnit === 's';
