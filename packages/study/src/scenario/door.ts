import { Fault, nearest, parseQuantity, unit } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import type { Document, Path } from './document.ts';
import type { CountField, Field, Fields, QuantityField } from './fields.ts';
import { exampleOf, expectedOf, plainUnit } from './fields.ts';
import { rangeOf } from './range.ts';
import { shown } from './shown.ts';

/** A mistake and where in the document it stands. */
export interface Refusal {
  readonly fault: Fault;
  readonly path: Path;
  readonly line: number | undefined;
}

export type Mapping = Readonly<Record<string, unknown>>;
const hasOwn = Object.hasOwn;

/** Nobody reads more of them; what is no scenario at all would have thousands. */
const MOST_REFUSALS = 100;
/** Thrown to leave a document in which enough is wrong. */
export class Enough extends Error {}

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
    if (this.refusals.length >= MOST_REFUSALS) throw new Enough();
    return undefined;
  }

  mapping(value: unknown, path: Path, expected: string): Mapping | undefined {
    if (isMapping(value)) return value;
    return this.refuse(path, fault('wrong-kind', { key: keyOf(path), given: shown(value), expected }));
  }

  /** Refuses every key that is not known, each with the nearest that is. */
  keys(value: Mapping, path: Path, known: readonly string[]): void {
    for (const key of Object.keys(value)) {
      if (known.includes(key)) continue;
      const given = shown(key);
      const slots = { given, expected: known.join(', '), hint: guess(key, known) };
      const isBare = known.length === 0;
      const found = isBare ? fault('key-idle', { key: keyOf(path), given }) : fault('unknown-key', slots);
      this.refuse([...path, key], found);
    }
  }

  /** One of a few words. */
  choice<T extends string>(value: unknown, path: Path, of: readonly T[]): T | undefined {
    if ((of as readonly unknown[]).includes(value)) return value as T;
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
    if (value >= least && value <= greatest) return value + 0;
    const slots = { key, given: shown(value), expected: rangeOf(value, least, greatest, '') };
    return this.refuse(path, fault('out-of-range', slots));
  }

  /** A quantity with its unit, or the bare number of its canonical key. */
  quantity(value: unknown, path: Path, field: QuantityField, canonical: boolean = false): number | undefined {
    const key = keyOf(path);
    const given = shown(value);
    const inUnit = plainUnit(field.unit);
    const number = canonical ? value : parsed(value, field);
    if (typeof number !== 'number' || !Number.isFinite(number)) {
      if (canonical) {
        return this.refuse(path, fault('wrong-kind', { key, given, expected: `a number, in ${inUnit}` }));
      }
      const isBare = number === 'bare';
      const example = exampleOf(field, isBare ? given : undefined);
      const slots = { key, given, expected: expectedOf(field), example };
      return this.refuse(path, fault(isBare ? 'unit-missing' : 'unit-wrong', slots));
    }
    // a zero of either sign is nothing
    if (number >= field.least && number <= field.greatest) return number + 0;
    const slots = { key, given: canonical ? `${given} ${inUnit}` : given };
    const expected = rangeOf(number, field.least, field.greatest, inUnit);
    return this.refuse(path, fault('out-of-range', { ...slots, expected }));
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
      if (found === undefined) continue;
      read[field.kind === 'quantity' && !isMapping(found) ? field.key : name] = found;
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
        if (field.or && at === name && isMapping(value[at])) return this.fields(value[at], here, field.or);
        return this.quantity(value[at], here, field, at === field.key);
      case 'count':
        return this.count(value[at], here, field);
      case 'choice':
        return this.choice(value[at], here, field.of);
      case 'group': {
        const group = this.mapping(value[at], here, 'a mapping');
        return group && this.fields(group, here, field.fields);
      }
    }
  }
}

/** A number in the unit of the field, or why it is none: it has no unit, or is no quantity at all. */
function parsed(value: unknown, field: QuantityField): number | 'bare' | 'wrong' {
  if (typeof value === 'number') return Number.isFinite(value) ? 'bare' : 'wrong';
  if (typeof value !== 'string') return 'wrong';
  try {
    return parseQuantity(value, unit(field.unit), field.substance);
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
    return mistake.code === 'quantity-bare' ? 'bare' : 'wrong';
  }
}

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function guess(given: string, known: readonly string[]): string {
  const near = nearest(given.slice(0, 60), known);
  return near ? ` Did you mean '${near}'?` : '';
}

/** `do[0].infusion.rate`. */
export const pathText = (path: Path): string =>
  path.map((p, i) => (typeof p === 'number' ? `[${p}]` : i ? `.${p}` : p)).join('');

/** The last words of a path, as a reader would name the place. */
function keyOf(path: Path): string {
  const [last, before] = [path.at(-1), path.at(-2)];
  if (last === undefined) return 'document';
  if (typeof last === 'number') return `${shown(before ?? 'item')}[${last}]`;
  return before === undefined || typeof before === 'number' ? shown(last) : `${shown(before)} ${shown(last)}`;
}
