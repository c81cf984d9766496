import { isNode, type Node, nameOf, nodes, syntaxOf } from '../tree/syntax.ts';
import { isCode, type Tree } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

/** Names that say nothing of what they hold. */
const EMPTY_WORD = /^(?:utils?|helpers?|common|misc|managers?|handlers?|data|info|temp|tmp)$/;
const EMPTY_FOLDER = /^shared$/;

/** Names of the field that end in a number: methods, generators, formats, units. */
const METHODS = 'kutta-?4|rk4|rodas3|prince-?54|x4|x32|128|log10|log2|atan2|fnv1';
const FORMATS = 'base64|sha256|utf8|float32|float64|int8|int16|int32';
const NUMBERED_IN_THE_FIELD = new RegExp(`(?:${METHODS}|${FORMATS})$`, 'i');
/** A symbol of a paper may carry a number inside its own organ: V1, C2. */
const SYMBOLS = /\/(?:[a-z-]+-)?(?:parameters|ports)\.ts$/;

const HELD = /^(?:packages|apps|house|bench|scenarios|docs)\//;
const way = "name it with the field's own noun for what it holds";

export const fileNames: Rule = {
  says: 'files and folders have names that say what they hold',
  faults: (tree) => tree.files.filter((file) => HELD.test(file)).flatMap(fileFaults),
};

function fileFaults(file: string): string[] {
  const parts = file.split('/');
  const stem = (parts.pop() ?? '').split('.')[0] ?? '';
  const empty = [...parts, stem].find(
    (part, i) => part.split(/[-_]/).some(isEmptyWord) || (i < parts.length && EMPTY_FOLDER.test(part)),
  );
  if (empty) return [`${file} is named "${empty}", which says nothing: ${way}.`];
  if (isCode(file) && isNumbered(stem)) return [`${file} is numbered: ${way}, and what sets it apart.`];
  return [];
}

/** Code at the top of a package is a trial that was left lying, or belongs somewhere. */
export const places: Rule = {
  says: 'the code of a package lies in its folders, not beside them',
  faults: (tree) =>
    tree.files
      .filter((file) => /^(?:packages|apps)\/[^/]+\/[^/]+$/.test(file) && isCode(file))
      .filter((file) => !/\.config\.[a-z]+$/.test(file))
      .map((file) => `${file} lies beside src: move it to where it belongs, or remove it.`),
};

const isEmptyWord = (word: string): boolean => EMPTY_WORD.test(word.toLowerCase());

const isNumbered = (name: string): boolean => /[a-z-]\d+$/.test(name) && !NUMBERED_IN_THE_FIELD.test(name);

export const exportedNames: Rule = {
  says: 'exported names say what they hold',
  faults: (tree) =>
    tree.files
      .filter((file) => HELD.test(file) && isCode(file))
      .flatMap((file) =>
        exportsOf(tree, file).flatMap(({ name, line }) => {
          const word = wordsOf(name).find(isEmptyWord);
          if (word) return [`${file}:${line} exports ${name}; "${word}" says nothing: ${way}.`];
          const numbered = /^[a-z]{3}/i.test(name) && isNumbered(name) && !SYMBOLS.test(file);
          return numbered ? [`${file}:${line} exports the numbered name ${name}: ${way}.`] : [];
        }),
      ),
};

const wordsOf = (name: string): string[] => name.split(/_|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);

function exportsOf(tree: Tree, file: string): { name: string; line: number }[] {
  const syntax = syntaxOf(tree, file);
  return nodes(syntax.program, 'ExportNamedDeclaration').flatMap((node) => {
    const named = (node.specifiers as Node[]).map(({ exported }) => nameOf(exported));
    return [...named, ...declared(node.declaration)]
      .filter((name) => name !== undefined)
      .map((name) => ({ name, line: syntax.line(node.start) }));
  });
}

function declared(declaration: unknown): (string | undefined)[] {
  if (!isNode(declaration)) return [];
  if (declaration.type !== 'VariableDeclaration') return [nameOf(declaration.id)];
  return (declaration.declarations as Node[]).flatMap(({ id }) => bound(id as Node));
}

/** `{ a, b: c }` and `[d]` bind names too. */
const bound = (pattern: Node): (string | undefined)[] =>
  pattern.type === 'Identifier'
    ? [nameOf(pattern)]
    : nodes(pattern, 'Property').map(({ value }) => nameOf(value));
