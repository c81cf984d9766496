import type { Fault } from '@tokos/units';
import { nearest } from '@tokos/units';
import type * as v from 'valibot';
import { fault } from '../faults.ts';
import { keysAt } from './schema.ts';

export type Path = readonly (string | number)[];
export interface Mistake {
  readonly fault: Fault;
  readonly path: Path;
}

/** One sentence for what the schema found; the keys are those of an experiment unless said. */
export function mistakeOf(
  issue: v.BaseIssue<unknown>,
  knownAt: (path: Path) => readonly string[] = keysAt,
): Mistake {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const key = shown(path.at(-1) ?? 'the document');
  const given = shown(issue.input);
  if (issue.type === 'strict_object' && path.length > 0 && issue.expected === 'never') {
    const known = knownAt(path.slice(0, -1));
    const slots = { given: key, expected: known.join(', '), hint: hintFor(key, known) };
    return { path, fault: fault('unknown-key', slots) };
  }
  if (issue.type === 'strict_object' && issue.expected?.startsWith('"')) {
    return { path, fault: fault('key-missing', { key, expected: 'it here' }) };
  }
  if (issue.type === 'picklist') {
    const known = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map((m) => m[1]!);
    const slots = { key, given, expected: known.join(', '), hint: hintFor(given, known) };
    return { path, fault: fault('unknown-choice', slots) };
  }
  return { path, fault: fault('wrong-kind', { key, given, expected: issue.message }) };
}

export function hintFor(given: string, known: readonly string[]): string {
  const near = nearest(given.slice(0, 60), known);
  return near ? ` Did you mean '${near}'?` : '';
}

const LONGEST = 60;

/** A value as it was written, on one line and cut where it is long. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    const line = value.slice(0, LONGEST).replaceAll(/[\p{C}\s{}]+/gu, ' ');
    return value.length > LONGEST ? `${line}...` : line;
  }
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'a mapping';
}
