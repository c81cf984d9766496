import { productCode, type Tree } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

/** The tables of sentences of each package, and of the app's catalogue. */
const TABLES = /^packages\/[^/]+\/src\/(?:messages\/)?faults\.ts$/;
const LINE = /^ {2}'([a-z]+(?:-[a-z]+)+)':(.*)$/gm;
/** A sentence that a higher floor takes over whole. */
const TAKEN_OVER = /^ \w+_FAULTS\[/;

interface Sentence {
  readonly code: string;
  readonly table: string;
}

/**
 * What nobody says, translators would translate; what stands under one code twice, one of them would hide.
 */
export const sentences: Rule = {
  says: 'every sentence of a catalogue is said somewhere, and each code stands for one',
  faults: (tree) => {
    const all = tree.files.filter((file) => TABLES.test(file)).flatMap((table) => sentencesIn(tree, table));
    const code = ['packages', 'apps']
      .flatMap((folder) => foldersOf(tree, folder))
      .flatMap((folder) => productCode(tree, folder))
      .map((file) => ({ file, text: tree.text(file) }));
    const isSaid = ({ code: name, table }: Sentence): boolean =>
      code.some(({ file, text }) => file !== table && new RegExp(`['"\`]${name}['"\`]`).test(text));
    const silent = all
      .filter((each) => !isSaid(each))
      .map((each) => `${each.table} has '${each.code}', which nothing says: remove it.`);
    const twice = all
      .filter((each) => all.find((other) => other.code === each.code) !== each)
      .map((each) => `${each.table} has '${each.code}', which stands elsewhere: give it another code.`);
    return [...silent, ...twice];
  },
};

const sentencesIn = (tree: Tree, table: string): Sentence[] =>
  [...tree.text(table).matchAll(LINE)]
    .filter(([, , rest]) => !TAKEN_OVER.test(rest!))
    .map(([, code]) => ({ code: code!, table }));

const foldersOf = (tree: Tree, folder: string): string[] => [
  ...new Set(
    tree.files
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => file.split('/').slice(0, 2).join('/')),
  ),
];
