import { isNode, type Node, nameOf, nodes, syntaxOf } from '../tree/syntax.ts';
import { productCode, type Tree } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

const BODY = 'packages/body';
/** How far the birth canal has opened, by every name under which an equation may read it. */
const WIDTHS = ['dilation', 'stretch', 'cervicalStretch', 'softening'];
/** Full dilation is anatomy: the head passes. A width seen before is a memory of the cervix, not a limit. */
const ALLOWED = ['D_full', 'seen', 'grain'];

const COMPARISON = /([^\n:;,()]*?)(<=|>=|<|>)([^\n:;,()]*)/g;
/** A bend is a switch too: what `pos` and its kin do below a width differs from what they do above it. */
const BEND = /\b(?:pos|min|max|hill)\(([^()]*)\)/g;
const SHARE = /^\s*1\s*,\s*dilation\s*\/\s*D_full\s*$/;
const DEFINED = /^[ \t]*([\p{L}_][\p{L}\d_]*)\s*=(?!=)(.*)$/gmu;
const NAME = /[\p{L}_][\p{L}\d_]*/gu;
const KEYWORDS = ['when', 'and', 'or', 'not', 'as', 'if', 'pos', 'min', 'max', 'hill'];

export const phases: Rule = {
  says: 'no equation of the body knows a phase: no width but full dilation switches anything',
  faults: (tree) => [...switches(tree)],
};

function* switches(tree: Tree): Generator<string> {
  for (const file of productCode(tree, BODY)) {
    for (const text of equationsIn(syntaxOf(tree, file).program)) {
      const widths = widthsOf(text);
      const compared = [...text.matchAll(COMPARISON)].map(([whole, left, , right]) => ({
        whole,
        sides: `${left} ${right}`,
      }));
      const bent = [...text.matchAll(BEND)]
        .filter(([, inside]) => !SHARE.test(inside!))
        .map(([whole, inside]) => ({ whole, sides: inside! }));
      for (const { whole, sides } of [...compared, ...bent]) {
        if (isSwitch(sides, widths)) {
          yield `${file} has '${whole.trim()}': let a law bring the change about, or compare with D_full.`;
        }
      }
    }
  }
}

const namesIn = (text: string): string[] => [...text.matchAll(NAME)].map(([name]) => name);

/** The names of a text that are a width by another name: what is worked out from one, and from that. */
function widthsOf(text: string): readonly string[] {
  const widths = [...WIDTHS];
  const definitions = [...text.matchAll(DEFINED)].map(([, name, right]) => ({ name: name!, right: right! }));
  for (let known = 0; known < widths.length; ) {
    known = widths.length;
    for (const { name, right } of definitions) {
      const isOne = !/[<>]/.test(right) && namesIn(right).some((one) => widths.includes(one));
      if (isOne && !widths.includes(name) && !ALLOWED.includes(name)) widths.push(name);
    }
  }
  return widths;
}

function isSwitch(sides: string, widths: readonly string[]): boolean {
  const names = namesIn(sides);
  if (!names.some((name) => widths.includes(name))) return false;
  const others = names.filter((name) => ![...widths, ...ALLOWED, ...KEYWORDS].includes(name));
  return others.length > 0 || /(?<![\p{L}\d_.])\d/u.test(sides);
}

function equationsIn(program: Node): string[] {
  return nodes(program, 'Property')
    .filter(({ key }) => nameOf(key) === 'equations')
    .flatMap(({ value }) => (isNode(value) ? nodes(value, 'TemplateElement') : []))
    .map((node) => (node.value as { raw: string }).raw.replaceAll(/\bas\s+\w+/g, ''));
}
