import { Fault, nearest, parseQuantity, unit, write } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import type { Document, Path } from './document.ts';
import type { ChoiceField, CountField, Field, Fields, QuantityField } from './fields.ts';

/** A mistake and where in the document it stands. */
export interface Refusal {
  readonly fault: Fault;
  readonly path: Path;
  readonly line: number | undefined;
}

export type Mapping = Readonly<Record<string, unknown>>;
const hasOwn = Object.hasOwn;

/** Reads a document part by part and collects every mistake, so that a reader sees them all at once. */
export class Door {
  readonly refusals: Refusal[] = [];
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  refuse(path: Path, mistake: Fault): undefined {
    const line = this.#document.lineOf(path);
    this.refusals.push({ fault: mistake.at(pathText(path)), path, line });
    return undefined;
  }

  mapping(value: unknown, path: Path, expected: string): Mapping | undefined {
    if (isMapping(value)) return value;
    return this.refuse(path, fault('wrong-kind', { key: keyOf(path), given: shown(value), expected }));
  }

  /** Refuses every key that is not known, each with the nearest that is. */
  keys(value: Mapping, path: Path, known: readonly string[]): void {
    for (const given of Object.keys(value)) {
      if (known.includes(given)) continue;
      const hint = guess(given, known);
      this.refuse([...path, given], fault('unknown-key', { given, expected: known.join(', '), hint }));
    }
  }

  /** One of a few words. */
  choice<T extends string>(value: unknown, path: Path, of: readonly T[]): T | undefined {
    const given = typeof value === 'string' ? value.trim() : value;
    if ((of as readonly unknown[]).includes(given)) return given as T;
    const slots = { key: keyOf(path), given: shown(value), expected: of.join(', ') };
    const hint = typeof value === 'string' ? guess(value, of) : '';
    return this.refuse(path, fault('unknown-choice', { ...slots, hint }));
  }

  /** A bare number within bounds. */
  count(value: unknown, path: Path, { least, greatest, whole }: CountField): number | undefined {
    const key = keyOf(path);
    const expected = whole ? 'a whole number' : 'a number without a unit';
    if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isInteger(value))) {
      return this.refuse(path, fault('wrong-kind', { key, given: shown(value), expected }));
    }
    if (value >= least && value <= greatest) return value;
    const slots = { key, given: value, unit: '', low: least, high: greatest };
    return this.refuse(path, tidied(fault('out-of-range', slots)));
  }

  /** A quantity with its unit, or the bare number of its canonical key. */
  quantity(value: unknown, path: Path, field: QuantityField, canonical: boolean = false): number | undefined {
    const key = keyOf(path);
    const shownUnit = field.unit.replaceAll(/\{.*?\}/g, '');
    const example = `1 ${shownUnit}`;
    const number = this.#number(value, field, canonical);
    if (number instanceof Fault) {
      const code =
        number.code === 'unit-missing' || typeof value === 'number' ? 'unit-missing' : 'unit-wrong';
      const given = shown(value);
      const like = code === 'unit-missing' ? `${given} ${shownUnit}` : example;
      const slots = { key, given, expected: `a quantity in ${shownUnit}`, example: like };
      return this.refuse(path, fault(code, slots));
    }
    if (number >= field.least && number <= field.greatest) return number;
    const slots = { key, given: shown(value), unit: canonical ? shownUnit : '' };
    const bounds = { low: field.least, high: `${field.greatest} ${shownUnit}` };
    return this.refuse(path, tidied(fault('out-of-range', { ...slots, ...bounds })));
  }

  #number(value: unknown, field: QuantityField, canonical: boolean): number | Fault {
    if (canonical) {
      const is = typeof value === 'number' && Number.isFinite(value);
      return is ? value : fault('wrong-kind', { key: field.key, given: shown(value), expected: 'a number' });
    }
    try {
      return parseQuantity(String(value), unit(field.unit), field.substance);
    } catch (mistake) {
      if (mistake instanceof Fault) return mistake;
      throw mistake;
    }
  }

  /** Reads a mapping by its fields into its canonical form: units in the names, bare numbers as values. */
  fields(value: Mapping, path: Path, fields: Fields, others: readonly string[] = []): Mapping {
    const names = Object.entries(fields).flatMap(([name, f]) =>
      f.kind === 'quantity' ? [name, f.key] : [name],
    );
    this.keys(value, path, [...new Set([...names, ...others])]);
    const read: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      const found = this.#field(value, path, name, field);
      if (found !== undefined) read[field.kind === 'quantity' ? field.key : name] = found;
    }
    return read;
  }

  #field(value: Mapping, path: Path, name: string, field: Field): unknown {
    const canonical = field.kind === 'quantity' ? field.key : name;
    if (canonical !== name && hasOwn(value, name) && hasOwn(value, canonical)) {
      return this.refuse([...path, name], fault('unit-twice', { first: name, second: canonical }));
    }
    const at = hasOwn(value, name) ? name : canonical;
    if (!hasOwn(value, at)) {
      if (field.optional) return undefined;
      return this.refuse(path, fault('key-missing', { key: name, expected: expectedOf(field) }));
    }
    const here = [...path, at];
    switch (field.kind) {
      case 'quantity':
        return this.quantity(value[at], here, field, at === field.key);
      case 'count':
        return this.count(value[at], here, field);
      case 'choice':
        return this.choice(value[at], here, (field as ChoiceField).of);
      case 'group': {
        const group = this.mapping(value[at], here, 'a mapping');
        return group && this.fields(group, here, field.fields);
      }
    }
  }
}

/** `out-of-range` with an open end reads "at least" or "at most". */
function tidied(mistake: Fault): Fault {
  const text = mistake.message
    .replace(/expected (\S+) to Infinity/, 'expected at least $1')
    .replace(/expected -Infinity to (\S+)/, 'expected at most $1')
    .replaceAll(/\s+([;.])/g, '$1')
    .replaceAll('  ', ' ');
  return new Fault(mistake.code, text, mistake.slots);
}

const expectedOf = (field: Field): string => {
  if (field.kind === 'quantity') return `a quantity in ${write(unit(field.unit)).replaceAll(/\{.*?\}/g, '')}`;
  if (field.kind === 'choice') return field.of.join(', ');
  return field.kind === 'count' ? 'a number' : 'a mapping';
};

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as the person wrote it, cut where it is long. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `${value.slice(0, 60)}...` : value;
  if (Array.isArray(value)) return 'a list';
  if (isMapping(value)) return 'a mapping';
  return value === null || value === undefined ? 'nothing' : String(value);
}

export function guess(given: string, known: readonly string[]): string {
  const near = nearest(given.slice(0, 60), known);
  return near ? ` Did you mean '${near}'?` : '';
}

/** `do[0].infusion.rate`. */
export const pathText = (path: Path): string =>
  path.map((p, i) => (typeof p === 'number' ? `[${p}]` : i ? `.${p}` : p)).join('');

const keyOf = (path: Path): string => {
  const [last, before] = [path.at(-1), path.at(-2)];
  if (last === undefined) return 'the document';
  return typeof last === 'number'
    ? `${before ?? 'item'}[${last}]`
    : before === undefined || typeof before === 'number'
      ? last
      : `${before} ${last}`;
};
