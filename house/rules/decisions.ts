import type { Tree } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

const PARTS = ['Context', 'Choice', 'Consequence'];
const MOST_LINES = 20;

export const decisions: Rule = {
  says: 'a decision is numbered once and tells context, choice and consequence in about ten lines',
  faults: (tree) => {
    const files = tree.files.filter((file) => file.startsWith('docs/decisions/'));
    return [...files.flatMap((file) => badlyTold(tree, file)), ...numberedTwice(files)];
  },
};

function badlyTold(tree: Tree, file: string): string[] {
  if (!/\/\d{3}-[a-z\d-]+\.md$/.test(file)) return [`${file} is not named NNN-title.md: rename it.`];
  const text = tree.text(file);
  const lines = text.trimEnd().split('\n').length;
  const missing = PARTS.filter((part) => !text.includes(`**${part}.**`));
  return [
    ...missing.map(
      (part) => `${file} does not tell its ${part.toLowerCase()}: open a paragraph **${part}.**`,
    ),
    ...(lines > MOST_LINES ? [`${file} has ${lines} lines: tell the decision in about ten.`] : []),
  ];
}

function numberedTwice(files: readonly string[]): string[] {
  const number = (file: string): string => file.slice('docs/decisions/'.length).slice(0, 3);
  return files
    .filter((file, i) => i > 0 && number(file) === number(files[i - 1] ?? ''))
    .map((file) => `${file} has a number that another decision has: give it the next free one.`);
}
