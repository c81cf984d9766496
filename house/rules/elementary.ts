import { FLOORS } from '../floors.ts';
import { isNode, type Node, nameOf, nodes, syntaxOf, walk } from '../tree/syntax.ts';
import { productCode, type Tree } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

/** What every machine computes to the same last bit. */
const FUNCTIONS = /^(?:sqrt|min|max|abs|floor|ceil|round|trunc|imul|clz32|sign|fround)$/;
const CONSTANTS = /^(?:PI|E|LN2|LN10|LOG2E|LOG10E|SQRT2|SQRT1_2)$/;
const isExact = (part: string): boolean => FUNCTIONS.test(part) || CONSTANTS.test(part);

export const elementary: Rule = {
  says: 'model paths take exp, log, pow and their kin from the engine, never from Math',
  faults: (tree) =>
    FLOORS.filter(({ promises }) => promises.includes('same-bits'))
      .flatMap(({ folder }) => productCode(tree, folder))
      .flatMap((file) => inexact(tree, file)),
};

const way = 'its last bit differs between machines, so use the elementary functions of the engine';

function inexact(tree: Tree, file: string): string[] {
  const syntax = syntaxOf(tree, file);
  const found: { what: string; start: number }[] = [];
  walk(syntax.program, (node, [parent]) => {
    const what = fromMath(node, parent) ?? power(node) ?? emitted(node);
    if (what) found.push({ what, start: node.start });
  });
  return found.map(({ what, start }) => `${file}:${syntax.line(start)} uses ${what}: ${way}.`);
}

/** Only `Math.sqrt` and the like; `Math` itself handed on could be anything. */
function fromMath(node: Node, parent: Node | undefined): string | undefined {
  if (node.type !== 'Identifier' || nameOf(node) !== 'Math') return undefined;
  if (parent?.type === 'MemberExpression') {
    if (parent.object !== node) return undefined;
    const part = nameOf(parent.property) ?? '';
    // chance is the matter of another rule
    return isExact(part) || part === 'random' ? undefined : `Math.${part}`;
  }
  const taken = parent?.type === 'VariableDeclarator' && parent.init === node ? parent.id : undefined;
  if (!isNode(taken) || taken.type !== 'ObjectPattern') return 'Math as a whole';
  const wrong = nodes(taken, 'Property').find(({ key }) => !isExact(nameOf(key) ?? ''));
  return wrong ? `Math.${nameOf(wrong.key)}` : undefined;
}

/** A whole power that stands in the code is a product; any other exponent is `pow`. */
function power(node: Node): string | undefined {
  if (node.operator !== '**' && node.operator !== '**=') return undefined;
  const exponent = node.right as Node;
  return Number.isInteger(exponent.value) ? undefined : '** with an exponent that is not a whole literal';
}

/** Code that is printed runs as well. */
function emitted(node: Node): string | undefined {
  const text =
    node.type === 'TemplateElement'
      ? (node.value as { raw: string }).raw
      : node.type === 'Literal' && node.value;
  if (typeof text !== 'string') return undefined;
  const part = [...text.matchAll(/\bMath\.(\w+)/g)]
    .map((match) => match[1] ?? '')
    .find((name) => !isExact(name));
  return part && `Math.${part} in what it prints`;
}
