import { productCode, type Tree } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

/** Said word for word wherever somebody meets Tokos. */
export const INTENDED_USE =
  'Tokos is a model for education and research. ' +
  "It is not a medical device and must not be used for decisions about any person's care.";

export const intendedUse: Rule = {
  says: 'the sentence of intended use stands word for word in README, command line and app',
  faults: (tree) =>
    [
      ...tree.files.filter((file) => file === 'README.md').filter((file) => !says(tree, [file])),
      ...tree.files
        .filter((file) => /^apps\/web\/words\/en\.json$/.test(file))
        .filter((file) => !says(tree, [file])),
      ...silentCommandLine(tree),
    ].map((file) => `${file} does not say the sentence of intended use word for word: add "${INTENDED_USE}"`),
};

/** The command line may say it itself or take it from the study, which writes it into every export. */
function silentCommandLine(tree: Tree): string[] {
  const own = productCode(tree, 'apps/cli');
  return own.length === 0 || says(tree, [...own, ...productCode(tree, 'packages/study')])
    ? []
    : ['apps/cli/src'];
}

const says = (tree: Tree, files: readonly string[]): boolean =>
  files.some((file) => plain(tree.text(file)).includes(plain(INTENDED_USE)));

/** The words alone: line breaks, quotation marks, joints of strings and marks of emphasis do not count. */
const plain = (text: string): string => text.replaceAll(/[\\'"`+*_>\s]+/g, ' ');
