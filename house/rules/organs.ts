import { dirname, join } from 'node:path/posix';
import { importsOf, nameOf, nodes, syntaxOf } from '../tree/syntax.ts';
import { isBesideTheProduct, isCode, type Tree } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

const ORGANS = 'packages/body/src/organs';
const SIGNALS = 'packages/body/src/signals';
const ANATOMY = ['README.md', 'ports.ts', 'parameters.ts', 'index.ts'];
const README_LINES = 25;

/** The folders of the organs, with their files. */
export function organsOf(tree: Tree): ReadonlyMap<string, readonly string[]> {
  const organs = new Map<string, string[]>();
  for (const file of tree.files) {
    const [organ, ...rest] = file.startsWith(`${ORGANS}/`) ? file.slice(ORGANS.length + 1).split('/') : [];
    if (organ && rest.length > 0) organs.set(organ, [...(organs.get(organ) ?? []), file]);
  }
  return organs;
}

const all = (tree: Tree): string[] => [...organsOf(tree).values()].flat();

export const strangerOrgans: Rule = {
  says: 'organs know signals and themselves, and never import each other',
  faults: (tree) =>
    all(tree)
      .filter((file) => isCode(file) && !isBesideTheProduct(file))
      .flatMap((file) => {
        const own = `${file.split('/').slice(0, 5).join('/')}/`;
        const syntax = syntaxOf(tree, file);
        return importsOf(syntax)
          .filter(({ from }) => from.startsWith('.'))
          .map(({ from, start }) => ({ path: join(dirname(file), from), start }))
          .filter(({ path }) => !path.startsWith(own) && !path.startsWith(`${SIGNALS}/`))
          .map(({ path, start }) => {
            const way = 'state a port in signals/ and join the two in wiring/';
            return `${file}:${syntax.line(start)} imports ${path}, which lies outside this organ: ${way}.`;
          });
      }),
};

export const anatomy: Rule = {
  says: 'every organ has README.md, ports.ts, parameters.ts and index.ts, and one process per file',
  faults: (tree) =>
    [...organsOf(tree)].flatMap(([organ, files]) => [
      ...ANATOMY.filter((part) => !files.includes(`${ORGANS}/${organ}/${part}`)).map(
        (part) =>
          `${ORGANS}/${organ} has no ${part}: write it, every organ has one anatomy (CONTRIBUTING.md).`,
      ),
      ...tooLong(tree, `${ORGANS}/${organ}/README.md`),
      ...files.filter(isCode).flatMap((file) => crowded(tree, file)),
    ]),
};

function tooLong(tree: Tree, readme: string): string[] {
  const lines = tree.has(readme) ? tree.text(readme).trimEnd().split('\n').length : 0;
  if (lines <= README_LINES) return [];
  return [
    `${readme} has ${lines} lines: tell a teacher in ${README_LINES} what it does and what it leaves out.`,
  ];
}

function crowded(tree: Tree, file: string): string[] {
  if (isBesideTheProduct(file)) return [];
  const { program } = syntaxOf(tree, file);
  const calls = nodes(program, 'CallExpression').filter(({ callee }) => nameOf(callee) === 'component');
  if (calls.length <= 1) return [];
  return [`${file} states ${calls.length} components: give each process a file of its own.`];
}
