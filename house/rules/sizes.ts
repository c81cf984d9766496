import type { Rule } from './rule.ts';

const MOST_LINES = 300;
export const MOST_COLUMNS = 110;
const CODE = /\.(?:ts|tsx|mjs|js|css|ya?ml|cff|sh)$|^\.ci\//;
const PROSE = /\.md$/;

/** A row of a table and an address cannot be broken. */
const UNBREAKABLE = /^\s*\||https?:\/\/|\]\(/;

export const lengths: Rule = {
  says: `a file has at most ${MOST_LINES} lines`,
  faults: (tree) =>
    tree.files
      .filter((file) => CODE.test(file))
      .map((file) => ({ file, lines: tree.text(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ file, lines }) => `${file} has ${lines} lines, more than ${MOST_LINES}: part it by its ideas.`),
};

export const widths: Rule = {
  says: `a line has at most ${MOST_COLUMNS} columns`,
  faults: (tree) =>
    tree.files
      .filter((file) => CODE.test(file) || PROSE.test(file))
      .flatMap((file) =>
        tree
          .text(file)
          .split('\n')
          .flatMap((line, i) => {
            const columns = Array.from(line).length;
            if (columns <= MOST_COLUMNS || (PROSE.test(file) && UNBREAKABLE.test(line))) return [];
            return [`${file}:${i + 1} has ${columns} columns, more than ${MOST_COLUMNS}: break the line.`];
          }),
      ),
};
