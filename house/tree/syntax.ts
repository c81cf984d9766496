import { parseSync } from 'rolldown/utils';
import type { Tree } from './tree.ts';

/** A node of the syntax tree (ESTree with TypeScript's additions), read by whoever knows its type. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

export interface Remark {
  readonly value: string;
  readonly start: number;
}

export interface Syntax {
  readonly program: Node;
  readonly remarks: readonly Remark[];
  line(offset: number): number;
}

const read = new WeakMap<Tree, Map<string, Syntax>>();

/** The syntax of a file, read once per tree. The parser is the one that bundles the product. */
export function syntaxOf(tree: Tree, file: string): Syntax {
  const known = read.get(tree) ?? new Map<string, Syntax>();
  read.set(tree, known);
  const syntax = known.get(file) ?? parsed(file, tree.text(file));
  known.set(file, syntax);
  return syntax;
}

function parsed(file: string, text: string): Syntax {
  const { program, comments, errors } = parseSync(file, text, { astType: 'ts' });
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  return {
    program: program as unknown as Node,
    remarks: comments,
    line: (offset) => text.slice(0, offset).split('\n').length,
  };
}

export const isNode = (part: unknown): part is Node =>
  typeof part === 'object' && part !== null && typeof (part as Node).type === 'string';

/**
 * Every node in the order of the text, with its ancestors, nearest first. `false` passes over what lies
 * inside.
 */
export function walk(
  node: Node,
  see: (node: Node, above: readonly Node[]) => unknown,
  above: readonly Node[] = [],
): void {
  if (see(node, above) === false) return;
  const inside = [node, ...above];
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) if (isNode(child)) walk(child, see, inside);
  }
}

/** All nodes of the given types. */
export function nodes(root: Node, ...types: readonly string[]): Node[] {
  const found: Node[] = [];
  walk(root, (node) => {
    if (types.includes(node.type)) found.push(node);
  });
  return found;
}

export const nameOf = (part: unknown): string | undefined => {
  if (!isNode(part)) return undefined;
  if (part.type === 'Identifier') return part.name as string;
  return part.type === 'Literal' && typeof part.value === 'string' ? part.value : undefined;
};

export interface Import {
  readonly from: string;
  readonly start: number;
  /** Leaves no trace in what runs. */
  readonly typeOnly: boolean;
}

/** What a file imports or re-exports, by whatever syntax. */
export function importsOf({ program }: Syntax): Import[] {
  const kinds = [
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
    'TSImportType',
  ];
  return nodes(program, ...kinds).flatMap((node) => {
    const from = nameOf(node.source);
    const typeOnly = node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType';
    return from === undefined ? [] : [{ from, start: node.start, typeOnly }];
  });
}
