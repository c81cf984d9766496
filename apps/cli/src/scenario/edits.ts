import { type Document, type Path, pathText, readDocument } from '@tokos/study';
import { Fault, nearest } from '@tokos/units';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';

type Mapping = Record<string, unknown>;

/** A change from the command line, and where in the document it went. */
export interface Edit {
  /** As it was typed: `infusion.rate`. */
  readonly typed: string;
  readonly path: Path;
}

/** Keys of a scenario that an edit may begin with; a deed is meant by its name or its id. */
const TOP = [
  'title',
  'person',
  'start',
  'max',
  'until',
  'do',
  'measure',
  'report',
  'people',
  'arms',
  'trial',
  'seed',
  'beyond_evidence',
  'source',
  'note',
];
/** Keys that stand beside a deed. */
const BESIDE = ['at', 'for', 'until', 'every', 'id'];

/** Changes a copy of a document by `path=value`, one after the other. */
export function edited(
  document: Document,
  edits: readonly string[],
): { readonly document: Document; readonly edits: readonly Edit[] } {
  if (edits.length === 0) return { document, edits: [] };
  const value = structuredClone(document.value);
  const done = edits.map((text) => edit(value, text));
  return { document: { value, lineOf: document.lineOf }, edits: done };
}

function edit(root: unknown, text: string): Edit {
  const at = text.indexOf('=');
  if (at < 1) throw refuse(EXIT.use, fault('edit-form', { given: text }));
  const typed = text.slice(0, at).trim();
  const path = placeOf(root, typed, partsOf(typed));
  put(root, path, yamlValue(text.slice(at + 1)), typed);
  return { typed, path };
}

/** `do[0].infusion.rate` and `infusion.rate.max` in their parts. */
const partsOf = (typed: string): Path =>
  typed
    .replaceAll(/\[(\d{1,4})\]/g, '.$1')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/**
 * A value is read as YAML reads it, so that `--set until=` can take a text and `at=[0 min, 5 min]` a
 * list.
 */
function yamlValue(text: string): unknown {
  try {
    return readDocument(text).value;
  } catch (mistake) {
    if (mistake instanceof Fault) return text;
    throw mistake;
  }
}

function placeOf(root: unknown, typed: string, parts: Path): Path {
  const [head, ...rest] = parts;
  if (typeof head !== 'string' || TOP.includes(head)) return parts;
  const deeds = isMapping(root) && Array.isArray(root.do) ? (root.do as unknown[]) : [];
  const found = deeds.flatMap((deed, place) => {
    if (!isMapping(deed)) return [];
    const name = Object.keys(deed).find((key) => !BESIDE.includes(key.replace(/_s$/, '')));
    return name !== undefined && (deed.id === head || name === head) ? [{ place, name, id: deed.id }] : [];
  });
  const [meant] = found.filter(({ id }) => id === head).concat(found);
  if (!meant) throw unknown(typed, head, deeds);
  if (found.length > 1 && meant.id !== head) {
    throw refuse(EXIT.use, fault('edit-vague', { given: head, count: found.length, place: meant.place }));
  }
  const beside = typeof rest[0] === 'string' && BESIDE.includes(rest[0].replace(/_s$/, ''));
  return ['do', meant.place, ...(beside ? rest : [meant.name, ...rest])];
}

function unknown(typed: string, head: string, deeds: readonly unknown[]) {
  const own = deeds.flatMap((deed) =>
    isMapping(deed) ? Object.keys(deed).filter((k) => !BESIDE.includes(k)) : [],
  );
  const names = [...new Set([...TOP, ...own])];
  const near = nearest(head, names);
  const slots = { given: typed, expected: names.join(', '), hint: near ? ` Did you mean '${near}'?` : '' };
  return refuse(EXIT.use, fault('path-unknown', slots));
}

const UNSAFE = ['__proto__', 'constructor', 'prototype'];

function put(root: unknown, path: Path, value: unknown, typed: string): void {
  const last = path.at(-1);
  let at: unknown = root;
  for (const [i, part] of path.slice(0, -1).entries()) {
    const next: unknown = isHolder(at) && Object.hasOwn(at, part) ? (at as Mapping)[part] : undefined;
    if (isHolder(next)) at = next;
    else if (isMapping(at) && typeof part === 'string' && !UNSAFE.includes(part)) {
      // `person: woman` is short for `person: { kind: woman }`
      at[part] = part === 'person' && typeof next === 'string' ? { kind: next } : {};
      at = at[part];
    } else throw nowhere(typed, pathText(path.slice(0, i + 1)));
  }
  const isSafe = typeof last === 'string' ? isMapping(at) && !UNSAFE.includes(last) : Array.isArray(at);
  if (last === undefined || !isSafe) throw nowhere(typed, pathText(path));
  // the same quantity under its canonical name, with the unit in it
  for (const key of Object.keys(at as Mapping)) {
    if (typeof last === 'string' && TWINS.some((unit) => key === `${last}_${unit}`))
      delete (at as Mapping)[key];
  }
  (at as Mapping)[last] = value;
}

/** Units that canonical keys end in. */
const TWINS = ['s', 'kg', 'mu', 'ug', 'mu_per_min', 'ug_per_min', 'iu_per_l'];

const nowhere = (typed: string, at: string) =>
  refuse(
    EXIT.use,
    fault('path-unknown', { given: typed, expected: `a part of the scenario (there is no ${at})`, hint: '' }),
  );

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isHolder = (value: unknown): value is Mapping | unknown[] =>
  typeof value === 'object' && value !== null;
