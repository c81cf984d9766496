import { FLOORS, type Vow } from '../floors.ts';
import { importsOf, isNode, type Node, nameOf, nodes, type Syntax, syntaxOf, walk } from '../tree/syntax.ts';
import { productCode, type Tree } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

const CHANCE = ['Date', 'Math.random', 'performance', 'crypto'];
const WORLD = [
  'console',
  'process',
  'fetch',
  'globalThis',
  'window',
  'document',
  'navigator',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'require',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
];
const FORBIDDEN: Readonly<Record<Exclude<Vow, 'same-bits'>, readonly string[]>> = {
  pure: [...CHANCE, ...WORLD],
  timeless: [...CHANCE, 'console'],
};

export const purity: Rule = {
  says: 'the lower floors know no clock, no chance, no screen, no file and no process',
  faults: (tree) =>
    FLOORS.flatMap(({ folder, promises, doors = [] }) => {
      const vow = promises.find((promise) => promise !== 'same-bits');
      if (!vow) return [];
      const inside = productCode(tree, folder).filter((file) => !doors.includes(file));
      return inside.flatMap((file) => worldly(tree, file, vow));
    }),
};

function worldly(tree: Tree, file: string, vow: 'pure' | 'timeless'): string[] {
  const syntax = syntaxOf(tree, file);
  const way = 'let the caller hand it in';
  const names = strangersIn(syntax, FORBIDDEN[vow]).map(
    ({ name, start }) => `${file}:${syntax.line(start)} uses ${name} where floors are ${vow}: ${way}.`,
  );
  if (vow === 'timeless') return names;
  const built = importsOf(syntax)
    .filter(({ from, typeOnly }) => from.startsWith('node:') && !typeOnly)
    .map(({ from, start }) => `${file}:${syntax.line(start)} imports ${from} where floors are pure: ${way}.`);
  return [...names, ...built];
}

/** Global names that a file uses; a name that the file itself declares is its own. */
function strangersIn({ program }: Syntax, forbidden: readonly string[]): { name: string; start: number }[] {
  const own = new Set(nodes(program, ...DECLARING).flatMap(declaredIn));
  const found = new Map<string, { name: string; start: number }>();
  // `{ x }` holds the same name twice
  const note = (name: string, start: number) => found.set(`${name} ${start}`, { name, start });
  walk(program, (node, [parent]) => {
    if (node.type !== 'Identifier' || isLabel(node, parent)) return;
    const name = nameOf(node) ?? '';
    if (own.has(name)) return;
    if (forbidden.includes(name)) note(name, node.start);
    const member = parent?.type === 'MemberExpression' ? `${name}.${nameOf(parent.property)}` : '';
    if (forbidden.includes(member)) note(member, node.start);
  });
  return [...found.values()];
}

const DECLARING = [
  'VariableDeclarator',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ImportSpecifier',
  'ImportDefaultSpecifier',
  'ImportNamespaceSpecifier',
];

const declaredIn = (node: Node): string[] =>
  [node.id, node.local, ...((node.params as unknown[]) ?? [])]
    .filter(isNode)
    .flatMap((pattern) => nodes(pattern, 'Identifier'))
    .map((name) => nameOf(name) ?? '');

/** `x.process` and `{ process: ... }` name a part of something, not the global. */
function isLabel(node: Node, parent: Node | undefined): boolean {
  if (!parent) return false;
  const isPart = parent.type === 'MemberExpression' && parent.property === node && !parent.computed;
  const isKey = parent.key === node && !parent.computed && !parent.shorthand;
  return isPart || isKey || /^TS(?:Property|Method)Signature$|^TSQualifiedName$/.test(parent.type);
}
