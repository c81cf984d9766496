import { isNode, type Node, nodes, type Remark, type Syntax, syntaxOf } from '../tree/syntax.ts';
import { isCode, type Tree } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

/** What silences a check, with what may follow it before the reason. */
const SILENCER = /(?:@ts-(?:ignore|expect-error|nocheck)|(?:es|ox)lint-disable[\w-]*|biome-ignore[\w-]*)(.*)/;
/** Names of rules are not a reason. */
const RULE_NAMES = /^(?:\s*[\w@-]+\/[\w/@-]+,?)*\s*(?:--|:)?/;
const SHORTEST_REASON = 10;

export const silencing: Rule = {
  says: 'what silences the compiler or a linter says why on the same line',
  faults: (tree) =>
    tree.files.filter(isCode).flatMap((file) => {
      const syntax = syntaxOf(tree, file);
      return [...silenced(syntax), ...blind(tree, file, syntax)].map(
        ({ what, start }) =>
          `${file}:${syntax.line(start)} has ${what} without a reason: write it on that line.`,
      );
    }),
};

interface Silence {
  readonly what: string;
  readonly start: number;
}

const silenced = ({ remarks }: Syntax): Silence[] =>
  remarks.flatMap(({ value, start }) => {
    const [whole = '', rest = ''] = SILENCER.exec(value) ?? [];
    const isReasoned = rest.replace(RULE_NAMES, '').trim().length >= SHORTEST_REASON;
    return whole === '' || isReasoned ? [] : [{ what: whole.slice(0, whole.length - rest.length), start }];
  });

const blind = (tree: Tree, file: string, syntax: Syntax): Silence[] =>
  nodes(syntax.program, 'TSAsExpression', 'TSTypeAssertion')
    .filter(({ typeAnnotation }) => isNode(typeAnnotation) && typeAnnotation.type === 'TSAnyKeyword')
    .filter((node) => !syntax.remarks.some((remark) => isReason(tree.text(file), node, remark)))
    .map(({ end }) => ({ what: 'as any', start: end }));

const isReason = (text: string, node: Node, { value, start }: Remark): boolean =>
  start >= node.end && !text.slice(node.end, start).includes('\n') && value.trim().length >= SHORTEST_REASON;
