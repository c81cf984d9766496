import { isAlias, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { fault } from '../messages/faults.ts';
import { refuseLarge } from './document-bounds.ts';
import { shown } from './shown.ts';

const MOST_ALIASES = 50;
const LONGEST_PROBLEM = 120;

export type Path = readonly (string | number)[];

/** A document as plain values, and the line on which each of them stands. */
export interface Document {
  readonly value: unknown;
  lineOf(path: Path): number | undefined;
}

/**
 * Reads YAML or JSON from anywhere: bounded in size, depth and repetition before anything is built from it.
 */
export function readDocument(text: string): Document {
  refuseLarge(text);
  const lines = new LineCounter();
  const refuse = (place: number, problem: string): never => {
    throw fault('document-form', { line: lines.linePos(place).line, problem });
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    logLevel: 'error',
    prettyErrors: false,
    // every key is compared with every other; `refuseOddities` looks with a set
    uniqueKeys: false,
  });
  const [error] = document.errors;
  if (error) refuse(error.pos[0], problemOf(error));
  refuseOddities(document, (node, problem) => refuse(node?.range?.[0] ?? 0, problem));
  const value = plain(() => document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown);
  if (value === null || value === undefined) throw fault('document-empty');
  return {
    value,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as { range?: [number, number] } | undefined;
        if (node?.range) return lines.linePos(node.range[0]).line;
      }
      return undefined;
    },
  };
}

/** Keys that stand twice or are no words, and aliases that name nothing or what holds them. */
function refuseOddities(
  document: ReturnType<typeof parseDocument>,
  refuse: (node: Node | null, problem: string) => never,
): void {
  const anchors = new Set<string>();
  visit(document, {
    Node(_, node, above) {
      if (isAlias(node)) {
        const name = shown(node.source);
        if (!anchors.has(node.source)) refuse(node, `the alias *${name} names nothing that stands before it`);
        const isInside = above.some((around) => 'anchor' in around && around.anchor === node.source);
        if (isInside) refuse(node, `the alias *${name} stands inside what it names`);
        return;
      }
      if ('anchor' in node && node.anchor) anchors.add(node.anchor);
      if (isMap(node)) refuseKeys(node.items as readonly { readonly key: Node | null }[], refuse);
    },
  });
}

function refuseKeys(
  pairs: readonly { readonly key: Node | null }[],
  refuse: (node: Node | null, problem: string) => never,
): void {
  const seen = new Set<string>();
  for (const { key } of pairs) {
    const name = isScalar(key) ? String(key.value) : refuse(key, 'a key is no word');
    if (seen.has(name)) refuse(key, `the key '${shown(name)}' stands twice`);
    seen.add(name);
  }
}

function plain(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReferenceError) throw fault('document-aliases', { most: MOST_ALIASES });
    throw error;
  }
}

/** The parser's own words speak to programmers where a second document begins. */
const problemOf = ({ code, message }: { readonly code: string; readonly message: string }): string =>
  code === 'MULTIPLE_DOCS'
    ? 'a second document begins'
    : shown(message.split(/\n|\. /)[0], LONGEST_PROBLEM).replace(/[.:]+$/, '');

export { MOST_CHARACTERS } from './document-bounds.ts';
