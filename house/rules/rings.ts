import { importsOf, syntaxOf } from '../tree/syntax.ts';
import { isCode } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

const RINGS = ['engines', 'atlas', 'browser', 'outside'];

/** A test that no ring collects would never run and never be missed. */
export const collected: Rule = {
  says: 'every test is collected by a ring',
  faults: (tree) =>
    tree.files.flatMap((file) => {
      const [, ring, ending] = /\.(?:([a-z]+)\.)?(?:test|spec)\.(\w+)$/.exec(file) ?? [];
      if (ending === undefined) return [];
      if (ending !== 'ts') return [`${file} is collected by no ring: name it *.test.ts.`];
      if (ring === undefined || RINGS.includes(ring)) return [];
      return [`${file} names the ring "${ring}", which does not exist: choose one of ${RINGS.join(', ')}.`];
    }),
};

/** What is imported from a test file brings its tests along, and they are played twice. */
export const apart: Rule = {
  says: 'nothing imports a test file',
  faults: (tree) =>
    tree.files.filter(isCode).flatMap((file) => {
      const syntax = syntaxOf(tree, file);
      return importsOf(syntax)
        .filter(({ from }) => from.endsWith('.test.ts'))
        .map(({ from, start }) => {
          const way = 'move what both need into a file of the tests folder';
          return `${file}:${syntax.line(start)} imports ${from}: ${way}.`;
        });
    }),
};
