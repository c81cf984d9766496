import { isNode, type Node, nameOf, nodes, type Syntax, syntaxOf, walk } from '../tree/syntax.ts';
import { productCode, type Tree } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

/**
 * Where a number may stand in the body. Parameters carry their evidence and traits their bounds; a signal's
 * range stands in its port. In people and the world a number that is not physiology (a longest list, a unit
 * of time) has a name of its own. Everywhere else only 0, 1, 2 and 1/2 are free of a passport.
 */
const BODY = 'packages/body';
const HOLDS_NUMBERS = /(?:^|[-/])parameters\.ts$|\/people\/traits\.ts$/;
const NAMES_NUMBERS = /^packages\/body\/src\/(?:people|world)\//;
const HAS_RANGES = /^packages\/body\/src\/signals\//;
const FREE = [0, 1, 2, 0.5];

export const literals: Rule = {
  says: 'no number of the body lies outside parameters and traits, not even in a text',
  faults: (tree) =>
    productCode(tree, BODY)
      .filter((file) => !HOLDS_NUMBERS.test(file))
      .flatMap((file) => strayNumbers(tree, file)),
};

function strayNumbers(tree: Tree, file: string): string[] {
  const syntax = syntaxOf(tree, file);
  const way = NAMES_NUMBERS.test(file)
    ? 'give it a name (`const NAME = ...`) or a passport in a parameters.ts'
    : 'give it a passport in parameters.ts';
  return [...inCode(syntax, file), ...inQuantities(syntax), ...inTexts(syntax)]
    .sort((a, b) => a.start - b.start)
    .map(({ number, start, where }) => `${file}:${syntax.line(start)} holds ${number} ${where}: ${way}.`);
}

interface Stray {
  readonly number: string;
  readonly start: number;
  readonly where: string;
}

const isFree = (number: string): boolean => FREE.includes(Math.abs(Number(number.replaceAll('_', ''))));

function inCode({ program }: Syntax, file: string): Stray[] {
  const found: Stray[] = [];
  walk(program, (node, above) => {
    if (node.type === 'TSLiteralType') return false;
    if (node.type !== 'Literal' || typeof node.value !== 'number') return;
    const number = String(node.raw);
    if (isFree(number) || isIndex(node, above) || isHoused(above, file)) return;
    found.push({ number, start: node.start, where: 'in its code' });
  });
  return found;
}

const isIndex = (node: Node, [parent]: readonly Node[]): boolean =>
  parent?.type === 'MemberExpression' && parent.computed === true && parent.property === node;

function isHoused(above: readonly Node[], file: string): boolean {
  if (HAS_RANGES.test(file)) return above.some((node) => isCallOf(node, 'port'));
  return NAMES_NUMBERS.test(file) && isNamedConstant(above);
}

const isCallOf = (node: Node, name: string): boolean =>
  node.type === 'CallExpression' && nameOf(node.callee) === name;

const ARITHMETIC = ['BinaryExpression', 'UnaryExpression', 'TSAsExpression', 'TSSatisfiesExpression'];

/** `const NAME = 60` or `7 * DAY`, at the top of the file: the number is what the name says. */
function isNamedConstant(above: readonly Node[]): boolean {
  const [declarator, declaration, next, last] = above.slice(above.findIndex(isNot(ARITHMETIC)));
  const isTop = next?.type === 'Program' || last?.type === 'Program';
  if (declarator?.type !== 'VariableDeclarator' || declaration?.kind !== 'const' || !isTop) return false;
  return nodes(declarator.init as Node, 'Identifier').every((name) => /^[A-Z\d_]+$/.test(nameOf(name) ?? ''));
}

const isNot =
  (types: readonly string[]) =>
  ({ type }: Node): boolean =>
    !types.includes(type);

const QUANTITY = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(?:\s+\S+)?\s*$/i;

/** `'8 mU/min'` is a number too. */
function inQuantities({ program }: Syntax): Stray[] {
  return nodes(program, 'Literal').flatMap(({ value, start }) => {
    const number = typeof value === 'string' ? QUANTITY.exec(value)?.[1] : undefined;
    return number === undefined || isFree(number) ? [] : [{ number, start, where: 'in a quantity' }];
  });
}

const NUMBER = /(?<![\p{L}\d_.])(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/giu;

/** Equation texts and conserved totals: their numbers are as real as those of the code. */
function inTexts({ program }: Syntax): Stray[] {
  return nodes(program, 'Property')
    .filter(({ key }) => ['equations', 'conserves'].includes(nameOf(key) ?? ''))
    .flatMap(({ value }) => (isNode(value) ? textsIn(value) : []))
    .flatMap(({ text, start }) =>
      [...withoutRemarks(text).matchAll(NUMBER)]
        .filter(([number]) => !isFree(number))
        .map((match) => ({ number: match[0], start: start + match.index, where: 'in an equation' })),
    );
}

/** Blanks keep every place where it was. */
const withoutRemarks = (text: string): string =>
  text.replaceAll(/#[^\n]*/g, (remark) => ' '.repeat(remark.length));

function textsIn(value: Node): { text: string; start: number }[] {
  const pieces = nodes(value, 'TemplateElement').map((node) => ({
    text: (node.value as { raw: string }).raw,
    start: node.start,
  }));
  const strings = nodes(value, 'Literal')
    .filter((node) => typeof node.value === 'string')
    .map((node) => ({ text: node.value as string, start: node.start + 1 }));
  return [...pieces, ...strings];
}
