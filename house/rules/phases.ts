import { isNode, type Node, nameOf, nodes, syntaxOf } from '../tree/syntax.ts';
import { productCode, type Tree } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

const UTERUS = 'packages/body/src/organs/uterus';
/** How far the birth canal has opened, by every name under which an equation may read it. */
const WIDTHS = ['dilation', 'stretch', 'open', 'softening'];
/** Full dilation is anatomy: the head passes. A width seen before is a memory of the cervix, not a limit. */
const ALLOWED = ['D_full', 'seen', 'grain'];

const COMPARISON = /([^\n:;,()]*?)(<=|>=|<|>)([^\n:;,()]*)/g;
const NAME = /[\p{L}_][\p{L}\d_]*/gu;
const KEYWORDS = ['when', 'and', 'or', 'not', 'as', 'if'];

export const phases: Rule = {
  says: 'no equation of the womb knows a phase: no width but full dilation switches anything',
  faults: (tree) => [...switches(tree)],
};

function* switches(tree: Tree): Generator<string> {
  const files = productCode(tree, 'packages/body').filter((file) => file.startsWith(`${UTERUS}/`));
  for (const file of files) {
    for (const text of equationsIn(syntaxOf(tree, file).program)) {
      for (const [whole, left, , right] of text.matchAll(COMPARISON)) {
        const names = [...`${left} ${right}`.matchAll(NAME)].map(([name]) => name);
        const others = names.filter((name) => ![...WIDTHS, ...ALLOWED, ...KEYWORDS].includes(name));
        const isOfWidth = names.some((name) => WIDTHS.includes(name));
        const hasNumber = /(?<![\p{L}\d_.])\d/u.test(`${left} ${right}`);
        if (!isOfWidth || (others.length === 0 && !hasNumber)) continue;
        yield `${file} has '${whole.trim()}': let a law bring the change about, or compare with D_full.`;
      }
    }
  }
}

function equationsIn(program: Node): string[] {
  return nodes(program, 'Property')
    .filter(({ key }) => nameOf(key) === 'equations')
    .flatMap(({ value }) => (isNode(value) ? nodes(value, 'TemplateElement') : []))
    .map((node) => (node.value as { raw: string }).raw.replaceAll(/\bas\s+\w+/g, ''));
}
